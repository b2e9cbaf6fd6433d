// What the chapter computes of features and of networks.
import { pictures } from '@lib/data/pictures/index';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { hog } from '@lib/features/hog';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { crossEntropy, indexSelect, linear, matmul, relu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { randn, Random } from '@lib/random';
import { initialState } from '@kit/controls';
import { mean } from '@parts/statistics';
import Bag from '@widgets/bag-of-visual-words';
import { compute as bagOf } from '@widgets/bag-of-visual-words/model';
import Hues from '@widgets/color-histogram';
import { compute as huesOf } from '@widgets/color-histogram/model';
import Compared from '@widgets/features-compared';
import { compute as comparedOf } from '@widgets/features-compared/model';
import Hog from '@widgets/hog';
import { compute as hogOf } from '@widgets/hog/model';
import { grey } from '@widgets/hog/pictures';
import Kinks from '@widgets/kinks';
import { compute as kinksOf } from '@widgets/kinks/model';
import { network, spread, targets, through, type Weights } from '@widgets/kinks/network';
import type { Curve } from '@widgets/kinks/settings';
import { trainingOf } from '@widgets/kinks/training';
import { polarOf, pixelOf, type Point } from '@widgets/polar-transform/bend';
import Polar from '@widgets/polar-transform';
import { inPlane } from '@widgets/polar-transform/model';
import Network from '@widgets/two-layer-network';
import { compute as networkOf } from '@widgets/two-layer-network/model';
import { closed, type Activation, type State } from '@widgets/two-layer-network/settings';
import { trials } from '@widgets/two-layer-network/trials';

const polarStart = initialState(Polar.spec.controls);
/** The figure on polar features, unrolled: what is wrong with the best straight line and after training. */
export const unrolled = memo((data: typeof polarStart.data) => Polar.spec.compute({ ...polarStart, data, bend: 60 }), {
  most: 5,
});

/** Places of a line of the feature plane, as points of the plane of pixels. */
export const inPixels = (ends: number[]): Point[] =>
  Array.from({ length: 21 }, (_, i) => {
    const share = i / 20;
    return pixelOf(inPlane([0, 1].map((k) => (1 - share) * ends[k] + share * ends[2 + k]), 1) as [number, number]); // prettier-ignore
  });

/** Of points of a curve: how much their distance from the middle varies, and whether it only grows with the angle; how far they are from a straight line. */
export function shapeOf(points: Point[]) {
  const radii = points.map((point) => polarOf(point)[0]);
  const [[x0, y0], [x1, y1]] = [points[0], points[Math.floor(points.length / 3)]];
  const off = points.map(([x, y]) => Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)));
  return {
    varies: Math.max(...radii) - Math.min(...radii),
    grows: radii.slice(1).every((r, i) => r > radii[i] + 1e-9),
    bends: Math.max(...off),
  };
}

const hueStart = initialState(Hues.spec.controls);
/** By how much a change moves the bars of a picture, as a share of its colour, and its pixels, of 255. */
export function movedBy(seed: number, change: Partial<typeof hueStart>) {
  const picture = pictures({ n: 1, seed: 40 + seed, from: 8 }).pixels;
  const { moved, apart } = huesOf({ ...hueStart, ...change }, picture);
  return { moved, apart };
}

const bagStart = initialState(Bag.spec.controls);
export const bag = memo((change: Partial<typeof bagStart>) => bagOf({ ...bagStart, ...change }), { most: 20 });

/** Which share of what varies within square patches of three colours follows a slope that is the same all over the patch. */
function smoothness(patches: number[][]): number {
  let [rest, all] = [0, 0];
  for (const patch of patches) {
    const side = Math.sqrt(patch.length / 3);
    const from = (i: number) => i - (side - 1) / 2;
    for (let c = 0; c < 3; c++) {
      const values = patch.slice(c * side * side, (c + 1) * side * side);
      const mean = values.reduce((a, b) => a + b) / values.length;
      const [across, down] = [(i: number) => from(i % side), (i: number) => from(Math.floor(i / side))];
      const sum = (of: (value: number, i: number) => number) => values.reduce((total, value, i) => total + of(value - mean, i), 0); // prettier-ignore
      const length = sum((_, i) => across(i) ** 2);
      const [x, y] = [across, down].map((place) => sum((value, i) => value * place(i)) / length);
      rest += sum((value, i) => (value - x * across(i) - y * down(i)) ** 2);
      all += sum((value) => value ** 2);
    }
  }
  return 1 - rest / all;
}

/** The patches of a picture that is made of them. */
export function patchesOf({ picture, side, perRow }: ReturnType<typeof bagOf>): number[][] {
  const width = side * perRow;
  return Array.from({ length: perRow * perRow }, (_, k) => {
    const corner = Math.floor(k / perRow) * side * width + (k % perRow) * side;
    return Array.from({ length: 3 * side * side }, (_, at) => {
      const [c, row, column] = [Math.floor(at / side ** 2), Math.floor(at / side) % side, at % side];
      return picture[c * width * width + corner + row * width + column];
    });
  });
}

/** Which share of patches are flat, and which share of what varies within them is a slope. */
export const plainness = (patches: number[][]) => ({
  flat: patches.filter((patch) => deviation(patch) < 12).length / patches.length,
  slope: smoothness(patches),
});

/** How much the three colours of a patch vary within it. */
function deviation(patch: number[]): number {
  const area = patch.length / 3;
  const squares = [0, 1, 2].map((c) => {
    const values = patch.slice(c * area, (c + 1) * area);
    const mean = values.reduce((a, b) => a + b) / area;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  return Math.sqrt(squares.reduce((a, b) => a + b) / patch.length);
}

/** By how many patches the bag of a picture changes when its patches are shuffled, three pixels aside, and in half the light. */
export const bagsOf = memo(
  (seed: number) => {
    const picture = pictures({ n: 1, seed: 40 + seed, from: 8 }).pixels;
    const countsOf = (question: Uint8Array, shuffled = false) =>
      bagOf({ ...bagStart, side: '6', step: 30, shuffled }, { ...nothing, question }).counts;
    const before = countsOf(picture);
    const from = (counts: number[]) => counts.reduce((sum, count, i) => sum + Math.abs(count - before[i]), 0);
    return {
      jigsaw: from(countsOf(picture, true)),
      aside: from(countsOf(picture.map((_, i) => picture[i - Math.min(3, i % 32)]))),
      dark: from(countsOf(picture.map((value) => value / 2))),
    };
  },
  { most: 6 },
);
const nothing = { pixels: new Uint8Array(0), labels: new Uint8Array(0) };

const hogStart = initialState(Hog.spec.controls);
/** How far a change moves a picture, by its pixels and as each library counts. */
export const hogMoved = memo(
  (seed: number, change: Partial<typeof hogStart>) =>
    hogOf({ ...hogStart, ...change }, pictures({ n: 1, seed: 40 + seed, from: 8 }).pixels).distances as Record<
      'pixels' | 'notes' | 'skimage' | 'opencv',
      number
    >, // none is too small for a block
  { most: 20 },
);

/** The same for the cat of the figure. */
export const hogOfCat = (change: Partial<typeof hogStart>) =>
  hogOf({ ...hogStart, picture: 'cat', ...change }).distances as ReturnType<typeof hogMoved>;

/** How far half the light moves OpenCV’s numbers of a grey picture, with bytes and with exact halves; `isEven` where bytes have halves, too. */
export function halved(seed: number, isEven = false) {
  const light = grey({ side: 32, pixels: pictures({ n: 1, seed: 40 + seed, from: 8 }).pixels });
  const from = light.values.map((value) => (isEven ? value - (value % 2) : value));
  const numbers = (values: ArrayLike<number>) => hog({ ...light, values }, { convention: 'opencv' });
  const before = numbers(from);
  const moved = (to: ArrayLike<number>) => Math.hypot(...numbers(to).map((value, i) => value - before[i]));
  const halves = Float64Array.from(from, (value) => value / 2);
  return { bytes: moved(Uint8Array.from(halves, Math.round)), exact: moved(halves) };
}

/** How many of the clusters’ points a flat line through r and θ leaves wrong, and how many training does. */
export const flatOnPolar = (data: typeof polarStart.data) => ({
  flat: Polar.spec.compute({ ...polarStart, data, bend: 60, line: [-1, 0.5, 1, 0.5] }).wrong,
  trained: unrolled(data).trained.polar,
});

const comparedStart = initialState(Compared.spec.controls);
/** The shares of test pictures that linear classifiers get right on each description, and by how many numbers. */
export const worth = memo(
  (seed: number) => {
    const { rows } = comparedOf({ ...comparedStart, epoch: 12, seed });
    return Object.fromEntries(rows.map(({ kind, result }) => [kind, result!.test])) as Record<
      'pixels' | 'hues' | 'hog' | 'hogAndHues' | 'words',
      number
    >;
  },
  { most: 6 },
);

const networkStart = initialState(Network.spec.controls) as unknown as State;
/** How many of ten seeds close the ring. */
export const closings = memo((units: number, f: Activation) => closed(finish(trials({ ...networkStart, units, f }))), {
  most: 20,
});

/** The figure’s network after a training. */
export const trained = memo((change: Partial<State>) => networkOf({ ...networkStart, ...change }), { most: 60 });

/** How long a border is. */
export function lengthOf(border: number[]): number {
  let length = 0;
  for (let i = 0; i < border.length; i += 4) length += Math.hypot(border[i + 2] - border[i], border[i + 3] - border[i + 1]);
  return length;
} // prettier-ignore

/** How far the ends of the pieces of a border are from the straight line through its first and its last. */
export function bendOf(border: number[]): number {
  const [x0, y0, x1, y1] = [...border.slice(0, 2), ...border.slice(-2)];
  let most = 0;
  for (let i = 0; i < border.length; i += 2)
    most = Math.max(most, Math.abs((x1 - x0) * (border[i + 1] - y0) - (y1 - y0) * (border[i] - x0)));
  return most / (Math.hypot(x1 - x0, y1 - y0) || 1);
}

/** Whether a network of ReLU units with random weights has one sign in the middle of the plane, and the other in every direction far out. */
export function closesByChance(units: number, seed: number): boolean {
  const random = new Random(seed);
  const [W1, b1, W2] = [2 * units, units, units + 1].map((n) => Array.from({ length: n }, () => random.normal()));
  const total = (of: (j: number) => number) => Array.from({ length: units }, (_, j) => W2[j] * Math.max(0, of(j))).reduce((a, b) => a + b); // prettier-ignore
  const middle = total((j) => b1[j]) + W2[units];
  /** The sign of the lead far out: that of its slope, or of the constant where all units are off. */
  const farOut = (angle: number) => total((j) => W1[2 * j] * Math.cos(angle) + W1[2 * j + 1] * Math.sin(angle)) || W2[units]; // prettier-ignore
  // the slope is linear from one direction in which a unit switches to the next: its ends decide
  const switches = b1.flatMap((_, j) => [0.5, -0.5].map((turn) => Math.atan2(W1[2 * j + 1], W1[2 * j]) + turn * Math.PI)); // prettier-ignore
  return switches.every((angle) => [-1e-9, 1e-9].every((by) => farOut(angle + by) > 0 !== middle > 0));
}

/** Two linear layers against one with the product of their matrices, with or without ReLU between them: how far apart they are. */
export function twoAgainstOne(seed: number, hasKink: boolean): number {
  const random = new Random(seed);
  const drawn = (shape: number[]) => randn(shape, { random, dtype: 'float64' });
  const [x, W1, W2] = [drawn([20, 6]), drawn([8, 6]), drawn([4, 8])];
  const hidden = linear(x, W1);
  const two = linear(hasKink ? relu(hidden) : hidden, W2).values;
  const one = linear(x, matmul(W2, W1)).values;
  return Math.max(...Array.from(two, (value, i) => Math.abs(value - one[i])));
}

/** Which share of pictures of two pixels the network with these templates gets right; without one of them, if told so. */
export function byTemplates(seed: number, without?: number): number {
  const random = new Random(seed);
  const templates = [[1, 1], [-1, -1], [1, -1], [-1, 1]]; // prettier-ignore
  const points = Array.from({ length: 400 }, () => [0, 1].map(() => 2 * random.uniform() - 1));
  const right = points.filter((x) => {
    const hidden = templates.map((t, j) => (j === without ? 0 : Math.max(0, t[0] * x[0] + t[1] * x[1])));
    return hidden[0] + hidden[1] > hidden[2] + hidden[3] === x[0] * x[1] > 0;
  });
  return right.length / points.length;
}

/** Of 16 hidden units trained on pictures: how many raise the score of at least two classes above the average class. */
export const shared = memo(
  (seed: number) => {
    const { pixels, labels } = pictures({ n: 400, seed });
    const x = tensor(Array.from({ length: 400 }, (_, i) => Array.from(pixels.subarray(3072 * i, 3072 * (i + 1)), (v) => v / 127.5 - 1))); // prettier-ignore
    const random = new Random(seed);
    const [first, second] = [new nn.Linear(3072, 16, { random }), new nn.Linear(16, 10, { random })];
    const adam = optim.adam([...first.parameters(), ...second.parameters()], { lr: 0.001 });
    for (let epoch = 0; epoch < 6; epoch++) {
      const order = random.permutation(400);
      for (let at = 0; at < 400; at += 50) {
        const batch = order.slice(at, at + 50);
        adam.minimize(() => crossEntropy(second.forward(relu(first.forward(indexSelect(x, 0, batch)))), batch.map((i) => labels[i]))); // prettier-ignore
      }
    }
    return speakForTwo(second.weight);
  },
  { most: 6 },
);

/** Of the columns of W₂, how many have at least two classes well above the average class. */
export function speakForTwo(W2: Tensor): number {
  const rows = W2.tolist() as number[][];
  return rows[0].filter((_, j) => {
    const column = rows.map((row) => row[j]);
    const mean = column.reduce((a, b) => a + b) / column.length;
    const most = Math.max(...column) - mean;
    return column.filter((w) => w - mean > most / 2).length >= 2;
  }).length;
}

const kinkStart = initialState(Kinks.spec.controls);
/** The figure of kinks: how near its network comes to a curve. */
export const kinked = memo((change: Partial<typeof kinkStart>) => kinksOf({ ...kinkStart, ...change }), { most: 40 });

/** Eight units that learn a curve from ten starts: how many come as near as kinks that are spread evenly, by the largest error and by the mean square, and how many kinks end beyond the edges. */
export function eightTrained(curve: Curve) {
  const runs = Array.from({ length: 10 }, (_, i) => kinked({ curve, units: 8, way: 'trained', seed: i + 1 }));
  const along = Array.from({ length: 801 }, (_, i) => i / 400 - 1);
  const square = (weights: Weights) => mean(network(weights, along).map((y, i) => (y - targets[curve](along[i])) ** 2));
  const even = square(through(curve, spread(8)));
  return {
    near: runs.filter(({ worst, even }) => worst <= even).length,
    nearBySquare: runs.filter((_, i) => square(trainingOf(curve, 8, i + 1).weights) <= even).length,
    beyond: runs.map(({ beyond }) => beyond),
  };
}

/** The error where each piece is level: steps in place of slopes. */
export const errorOfSteps = (pieces: number): number =>
  Math.max(...Array.from({ length: 2001 }, (_, i) => {
    const wave = (x: number) => Math.sin(2 * Math.PI * x);
    return Math.abs(wave(i / 2000) - wave((Math.floor((pieces * i) / 2000) + 0.5) / pieces));
  })); // prettier-ignore

/** The parameters of layers of these sizes, biases included. */
export const parameters = (...sizes: number[]): number =>
  sizes.slice(1).reduce((sum, size, i) => sum + size * (sizes[i] + 1), 0);
