import { isWithin, mean, total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { drawPicture, pictureClasses } from '@lib/data/pictures/index';
import { backward } from '@lib/engine/autograd';
import { Tensor, tensor, zeros } from '@lib/engine/tensor';
import { conv2d, flip, matmul, maximum, maxPool2d, relu, reshape, slice, sum, transpose } from '@lib/ops';
import { Random } from '@lib/random';
import { parseNetwork } from '@parts/convnet/inAddress';
import { sized, type Volume } from '@parts/convnet/layers';
import { initialState } from '@kit/controls';
import ConvVolume from '@widgets/conv-volume';
import ConvnetBuilder from '@widgets/convnet-builder';
import OneByOne from '@widgets/one-by-one';
import { squeeze } from '@widgets/one-by-one/model';
import ReceptiveField from '@widgets/receptive-field';
import { levelsOf, side, weightsOf } from '@widgets/receptive-field/field';
import ShiftedPicture from '@widgets/shifted-picture';
import { subjects } from '@widgets/shifted-picture/moved';
import StrideAndPadding from '@widgets/stride-and-padding';
import { lostTo, rightOf, rightOfNearest, type Shown } from './runs';

const isTrue = (value: boolean) => value;
const float64 = { dtype: 'float64' } as const;
const largest = (values: ArrayLike<number>) => Math.max(...Array.from(values, Math.abs));

const shifts = [2, 4, 8];
/** What networks lose at each shift, as a share of what those lose that were shown pictures as they are, and their accuracy. */
const comparedWithStill = (shown: Shown) => {
  const right = (how: Shown) => mean([1, 2, 3, 4, 5].map((seed) => rightOf('convnet', seed, 0, how)));
  return { shares: shifts.map((moved) => lostTo(moved, shown) / lostTo(moved)), fewer: right('still') - right(shown) };
};

const layer = initialState(ConvVolume.spec.controls);
const volume = (change: Partial<typeof layer>) => ConvVolume.spec.compute({ ...layer, ...change });

/** Numbers from −1 to 1, the same for the same seed. */
function drawn(shape: number[], seed: number): Tensor {
  const random = new Random(seed);
  const count = shape.reduce((a, b) => a * b, 1);
  return reshape(
    tensor(
      Array.from({ length: count }, () => 2 * random.uniform() - 1),
      float64,
    ),
    shape,
  );
}
/** One of the course's pictures, moved to the right by some pixels: (1, 3, 32, 32). */
function picture(seed: number, moved = 0): Tensor {
  const pixels = new Uint8Array(3072);
  drawPicture(pictureClasses[seed % 10], seed, pixels);
  const values = Array.from(pixels, (_, i) => pixels[i - (i % 32) + Math.max(0, (i % 32) - moved)] / 255);
  return reshape(tensor(values, float64), [1, 3, 32, 32]);
}
/** By how much the map of a moved picture differs from the moved map, where the edge plays no part. */
function apart(seed: number, stride: number): number {
  const filter = drawn([1, 3, 5, 5], seed);
  const [still, moved] = [0, 1].map((by) => conv2d(picture(seed, by), filter, undefined, { stride }));
  const width = still.shape[3];
  const differences = Array.from(still.data, (value, i) => (i % width < 6 ? 0 : value - moved.data[i + 1 - (i % width === width - 1 ? 1 : 0)])); // prettier-ignore
  return largest(differences.filter((_, i) => i % width < width - 1));
}
/** What a library's layer says, against the sum of products with the filter turned round: Σ w[p] x[i − p]. */
function againstConvolution(turn: (filter: Tensor) => Tensor): number {
  const [x, w] = [drawn([1, 1, 1, 9], 5), drawn([1, 1, 1, 3], 6)];
  const convolved = Array.from({ length: 7 }, (_, i) => [0, 1, 2].reduce((total, p) => total + w.data[p] * x.data[i + 2 - p], 0)); // prettier-ignore
  return largest(Array.from(conv2d(x, turn(w)).data, (value, i) => value - convolved[i]));
}

// ── what a filter finds ──────────────────────────────────────────────────────────────────────────────────────────────

const columnsOfOne = [-1, 0, 1, -1, 0, 1, -1, 0, 1];
const rowsOfOne = [-1, -1, -1, 0, 0, 0, 1, 1, 1];
const spot = [-1, -1, -1, -1, 8, -1, -1, -1, -1];
/** The answers of a 3 × 3 filter on one map, 8 × 8, with these entries. */
const answers = (filter: number[], entry: (i: number, j: number) => number) =>
  conv2d(
    reshape(
      tensor(
        Array.from({ length: 64 }, (_, n) => entry(Math.floor(n / 8), n % 8)),
        float64,
      ),
      [1, 1, 8, 8],
    ),
    reshape(tensor(filter, float64), [1, 1, 3, 3]),
  ).data;
const horizontalEdge = (i: number) => (i < 4 ? 0 : 1);
const verticalEdge = (_: number, j: number) => (j < 4 ? 0 : 1);
/** The largest answer on a horizontal edge, and on a vertical one. */
const onEdges = (filter: number[]) => ({
  horizontal: largest(answers(filter, horizontalEdge)),
  vertical: largest(answers(filter, verticalEdge)),
});
/** Whether it answers vertical edges and is silent on horizontal ones. */
const solves = ({ horizontal, vertical }: ReturnType<typeof onEdges>) => horizontal === 0 && vertical > 0;
const isSilent = ({ horizontal }: ReturnType<typeof onEdges>) => horizontal < 1e-12;
/** A random filter of which each row, each column, or all nine weights together add up to 0. */
function adding(seed: number, which: 'rows' | 'columns' | 'all'): number[] {
  const weights = [...drawn([9], seed).data];
  const groupOf = { rows: (i: number) => Math.floor(i / 3), columns: (i: number) => i % 3, all: () => 0 }[which];
  const meanOf = (group: number) => mean(weights.filter((_, i) => groupOf(i) === group));
  return weights.map((weight, i) => weight - meanOf(groupOf(i)));
}
/** The largest answer of a filter on even areas, from dark to bright. */
function onFlat(seed: number, centred: boolean): number {
  const weights = [...drawn([9], seed).data];
  const middle = centred ? mean(weights) : 0;
  return Math.max(...[0.1, 0.5, 1].map((value) => largest(answers(weights.map((weight) => weight - middle), () => value)))); // prettier-ignore
}

// ── sizes ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** At how many places the library's layer stands along one side. */
const places = (N: number, F: number, S: number, P: number) =>
  conv2d(zeros([1, 1, 1, N]), zeros([1, 1, 1, F]), undefined, { stride: [1, S], padding: [0, P] }).shape[3];
/** How many layers fit one after another. */
function layersFrom(side: number, kernel: number, padding: number): number {
  let count = 0;
  for (let left = side; left + 2 * padding >= kernel && count < 100; count++) left = places(left, kernel, 1, padding);
  return count;
}
const threeOnes = (x: number[], padding: number) =>
  [...conv2d(tensor([[[x]]]), tensor([[[[1, 1, 1]]]]), undefined, { stride: [1, 2], padding: [0, padding] }).data].join(); // prettier-ignore
const row = initialState(StrideAndPadding.spec.controls);
/** By how many pixels windows begin earlier with PyTorch's padding than with TensorFlow.js's “same”. */
function windowsApart(side: number): number {
  const { tensorflow, pytorch } = StrideAndPadding.spec.compute({ ...row, row: new Array<number>(side).fill(1) });
  return pytorch.before - tensorflow.before;
}
/** By how much a layer differs from one product of a matrix of windows, K × K wide, with a matrix of filters. */
function fromProduct(K: number): number {
  const [x, w] = [drawn([2, 6, 6], 3), drawn([4, 2, 3, 3], 4)];
  const rows = Array.from(
    { length: 16 },
    (_, place) =>
    Array.from({ length: 18 }, (__, n) => x.data[36 * Math.floor(n / 9) + 6 * (Math.floor(place / 4) + Math.floor((n % 9) / 3)) + (place % 4) + (n % 3)]), // prettier-ignore
  );
  const used = rows.map((row) => row.map((value, n) => (n % 3 < K ? value : 0)));
  const product = matmul(tensor(used, float64), transpose(reshape(w, [4, 18]), 0, 1));
  const maps = conv2d(reshape(x, [1, 2, 6, 6]), w).data;
  return largest(Array.from(product.data, (value, i) => value - maps[16 * (i % 4) + Math.floor(i / 4)]));
}

// ── fields ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const mixing = initialState(OneByOne.spec.controls);
const mixed = (kernel: '1' | '3') => OneByOne.spec.compute({ ...mixing, kernel });

/** Codes of the figure's layers: 3 × 3, 7 × 7, pooling. */
const [three, seven, pool] = [1, 3, 5];
const fieldOf = (layers: number[]) => levelsOf(layers).at(-1)!.field;
const layersUntil = (pixels: number, kind: number) => {
  const layers = [kind];
  while (fieldOf(layers) < pixels) layers.push(kind);
  return layers.length;
};
const field = initialState(ReceptiveField.spec.controls);
/** How large a share of the gradient, and of the pixels, the middle half of a field has. */
function middleOf(layers: number[]) {
  const { reach } = ReceptiveField.spec.compute({ ...field, layers });
  const { field: width, first, jump } = levelsOf(layers).at(-1)!;
  const [x, y] = [first + field.column[0] * jump, first + field.row[0] * jump];
  const inner = 2 * Math.floor(width / 4) + 1;
  const within = reach.filter((_, i) => Math.max(Math.abs((i % side) + 0.5 - x), Math.abs(Math.floor(i / side) + 0.5 - y)) <= inner / 2); // prettier-ignore
  return { gradient: total(within) / total(reach), pixels: (inner / width) ** 2 };
}

// ── pooling ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The gradient that each of some equal numbers gets. */
function atTie(largestOf: (x: Tensor) => Tensor): number[] {
  const x = tensor([2, 2, 2, 2], { ...float64, requiresGrad: true });
  backward(sum(largestOf(x)));
  return [...x.grad!.data];
}
const pooled = (x: Tensor) => maxPool2d(reshape(x, [1, 1, 2, 2]), 2);
const split = (x: Tensor) => maximum(slice(x, [[0, 2]]), slice(x, [[2, 4]]));
/** The share of numbers that stay the same when the picture moves by a pixel: after pooling, or without. */
function staying(seed: number, reduce: (map: Tensor) => Tensor): number {
  const filters = drawn([8, 3, 5, 5], seed + 50);
  const [still, moved] = [0, 1].map((by) => reduce(conv2d(picture(seed, by), filters)).data);
  return mean(Array.from(still, (value, i) => Number(Math.abs(value - moved[i]) < 1e-9)));
}
/** The least share that moves along at multiples of a number of pixels, and the most between them; pooled once and twice. */
const alongBy = (steps: number[]) =>
  steps.map((step, i) => {
    const shares = subjects.flatMap((subject) => shifted({ subject }).curves[i + 1].along.map((share, right) => ({ share, isWhole: right % step === 0 }))); // prettier-ignore
    const of = (whole: boolean) => shares.filter(({ isWhole }) => isWhole === whole).map(({ share }) => share);
    return { whole: Math.min(...of(true)), between: Math.max(...of(false)) };
  });
const unmoved = initialState(ShiftedPicture.spec.controls);
const shifted = (change: Partial<typeof unmoved>) => ShiftedPicture.spec.compute({ ...unmoved, ...change });

// ── networks ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const lenetText = 'c6k5,relu,pool2,c16k5,relu,pool2,fc120,relu,fc84,relu,fc10';
const lineText = 'fc10';
const costs = (text: string, from: Volume) => sized(parseNetwork(text)!, from).layers;
/** The share of convolutions in what a network has, or does. */
function ofConvolutions(text: string, what: 'parameters' | 'multiplyAdds'): number {
  const layers = costs(text, [1, 32, 32]);
  const costOf = (some: typeof layers) => total(some.map((cost) => cost[what]));
  return costOf(layers.filter(({ layer: { kind } }) => kind === 'conv')) / costOf(layers);
}
/** Which layer of a network has most parameters. */
function heaviest(text: string): string {
  const layers = costs(text, [1, 32, 32]);
  const most = layers.reduce((best, cost) => (cost.parameters > best.parameters ? cost : best));
  const named = ['first-conv', 'relu', 'pool', 'second-conv', 'relu', 'pool', 'first-fc'];
  return most.parameters * 2 > layers.reduce((all, { parameters }) => all + parameters, 0)
    ? named[layers.indexOf(most)]
    : 'none';
}
/** The share of the numbers kept that come before the second convolution. */
function keptInFront(text: string): number {
  const layers = costs(text, [3, 32, 32]);
  const kept = layers.map(({ to }) => to.reduce((a, b) => a * b, 1));
  const second = layers.findIndex(({ layer: { kind } }, i) => kind === 'conv' && i > 0);
  return total(kept.slice(0, second)) / total(kept);
}

/** How many of 100 new pictures a network, the linear classifier and the nearest neighbour get right. */
const shares = (kind: 'convnet' | 'linear', seed: number) => [rightOf(kind, seed, 0), rightOf('linear', seed, 0), rightOfNearest(seed)]; // prettier-ignore

/** Which of them is more than three points ahead of the others, on average; null if none is. */
function winnerOf(draws: number[][]): number | null {
  const means = [0, 1, 2].map((k) => mean(draws.map((draw) => draw[k])));
  const [first, second] = means.toSorted((a, b) => b - a);
  return first - second > 3 ? means.indexOf(first) : null;
}

export const claims: ChapterClaims['claims'] = {
  'places-along-a-side': claim({
    says: 'A filter of side 5 stands at 28 places along a side of 32.',
    measure: () => places(32, 5, 1, 0),
    holds: (count) => count === 28,
    control: () => places(32, 5, 1, 2),
    seen: [/28 × 28/],
  }),
  'ten-filters': claim({
    says: 'Ten filters of 5 × 5 over three channels have 760 parameters.',
    measure: () => volume({ filters: 10, pad: 2 }).parameters,
    holds: (count) => count === 760,
    control: () => volume({}).parameters,
    seen: [/\b760\b/],
  }),
  'fully-connected-costs': claim({
    says: 'A fully connected layer from 32 × 32 × 3 to 28 × 28 × 6 has more than fourteen million parameters, over thirty thousand times as many as six 5 × 5 filters.',
    measure: () => {
      const full = sized([{ kind: 'fc', units: 28 * 28 * 6 }], [3, 32, 32]).parameters;
      return { full, times: full / volume({}).parameters };
    },
    holds: ({ full, times }) => full > 14e6 && times > 30000 && times < 35000,
    control: () => ({ full: 3072 * 10 + 10, times: (3072 * 10 + 10) / volume({}).parameters }),
  }),
  'doubling-the-picture': claim({
    says: 'With a picture of twice the side, a layer of filters has as many parameters as before and four to five times as many multiply-adds.',
    measure: () => volume({}).factors[0]!,
    holds: ({ parameters, multiplyAdds }) => parameters === 1 && multiplyAdds > 4 && multiplyAdds < 5,
    control: () => volume({}).factors[2]!,
    seen: [/4\.59/],
    options: {
      'as-many': ({ parameters }) => parameters === 1,
      twice: ({ parameters }) => parameters === 2,
      'four-times': ({ parameters }) => parameters === 4,
    },
  }),
  'map-moves-along': claim({
    says: 'The map of a picture moved by one pixel is the map of the picture, moved by one pixel, away from the edge.',
    measure: (seed) => apart(seed, 1),
    holds: (difference) => difference < 1e-9,
    control: (seed) => apart(seed, 2),
    seeds: 5,
  }),
  'turned-round': claim({
    says: 'The library’s layer with the filter turned round computes the convolution of two signals.',
    measure: () => againstConvolution((filter) => flip(filter, [3])),
    holds: (difference) => difference < 1e-12,
    control: () => againstConvolution((filter) => filter),
  }),
  'silent-along-the-edge': claim({
    says: 'The filter of three columns −1, 0, 1 is silent on a horizontal edge and answers on a vertical one; that of three rows does the reverse, and 8 among −1 answers both.',
    measure: () => ({ rows: onEdges(rowsOfOne), columns: onEdges(columnsOfOne), spot: onEdges(spot) }),
    holds: ({ rows, columns, spot }) => solves(columns) && !solves(rows) && rows.vertical === 0 && rows.horizontal > 0 && spot.vertical > 0 && spot.horizontal > 0, // prettier-ignore
    control: () => ({ rows: onEdges(columnsOfOne), columns: onEdges(rowsOfOne), spot: onEdges(spot) }),
  }),
  'rows-that-cancel': claim({
    says: 'A filter with rows that each add up to 0 is silent along every horizontal edge; one whose columns do, or only all nine weights, is not.',
    measure: (seed) => ({ rows: onEdges(adding(seed, 'rows')), columns: onEdges(adding(seed, 'columns')), all: onEdges(adding(seed, 'all')) }), // prettier-ignore
    holds: ({ rows, columns, all }) => isSilent(rows) && !isSilent(columns) && !isSilent(all) && rows.vertical > 0.1,
    control: (seed) => ({ rows: onEdges(adding(seed, 'columns')), columns: onEdges(adding(seed, 'rows')), all: onEdges(adding(seed, 'all')) }), // prettier-ignore
    seeds: 5,
    seen: [/(?:its brightness times the sum of its weights|亮度乘以这一行的权重之和)/],
    options: {
      rows: ({ rows }) => isSilent(rows),
      columns: ({ columns }) => isSilent(columns),
      all: ({ all }) => isSilent(all),
    },
  }),
  'silent-on-flat': claim({
    says: 'A filter whose weights add up to 0 answers 0 on an even area of any brightness.',
    measure: (seed) => onFlat(seed, true),
    holds: (answer) => answer < 1e-12,
    control: (seed) => onFlat(seed, false),
    seeds: 5,
  }),
  'stride-3-on-7': claim({
    says: 'At stride 3 a filter of side 3 stands at 2 places along a side of 7.',
    measure: () => places(7, 3, 3, 0),
    holds: (count) => count === 2,
    control: () => places(7, 3, 2, 0),
    seen: [/2\.33/],
  }),
  'layers-until-nothing': claim({
    says: 'Seven layers of 5 × 5 without padding fit one after another into a side of 32.',
    measure: () => layersFrom(32, 5, 0),
    holds: (count) => count === 7,
    control: () => layersFrom(32, 5, 2),
    seen: [/(?:After 7 layers|7 层之后)/],
  }),
  'padding-keeps-the-size': claim({
    says: 'At stride 1, filters of odd side F with padding (F − 1)/2 keep every size.',
    measure: () => [1, 3, 5, 7].every((F) => [7, 8, 32].every((N) => places(N, F, 1, (F - 1) / 2) === N)),
    holds: isTrue,
    control: () => [1, 3, 5, 7].every((F) => [7, 8, 32].every((N) => places(N, F, 1, 1) === N)),
  }),
  'famous-paper': claim({
    says: '11 × 11 at stride 4 comes to the very end of 227, with 55 places; not of 224, with a padding of 0 or 1.',
    measure: () => [[224, 0], [224, 1], [227, 0]].map(([N, P]) => (N + 2 * P - 11) % 4 === 0 && places(N, 11, 4, P) === 55), // prettier-ignore
    holds: ([plain, padded, other]) => !plain && !padded && other,
    control: () => [[227, 0], [224, 1], [224, 0]].map(([N, P]) => (N + 2 * P - 11) % 4 === 0 && places(N, 11, 4, P) === 55), // prettier-ignore
    seen: [/54\.25/],
    options: {
      fit: ([plain]) => plain,
      'with-padding': ([, padded]) => padded,
      'other-size': ([plain, padded, other]) => !plain && !padded && other,
    },
  }),
  'same-is-not-the-same': claim({
    says: 'For 1, 2, 3, 4 and three ones at stride 2, one zero at the end gives 6, 7, and one on each side 3, 9.',
    measure: () => [threeOnes([1, 2, 3, 4, 0], 0), threeOnes([1, 2, 3, 4], 1)],
    holds: ([atEnd, around]) => atEnd === '6,7' && around === '3,9',
    control: () => [threeOnes([1, 2, 3, 4], 0), threeOnes([1, 2, 3, 4], 1)],
  }),
  'same-moves-even-sides': claim({
    says: 'At stride 2, with three weights, the windows of PyTorch’s padding 1 begin a pixel before those of TensorFlow.js’s “same” where the side is even; where it is odd, at the same places.',
    measure: () => [4, 6, 8, 32].map(windowsApart),
    holds: (pixels) => pixels.every((by) => by === 1),
    control: () => [5, 7, 9, 33].map(windowsApart),
  }),
  'one-product': claim({
    says: 'A layer’s maps are the product of a matrix with a row for each window and a matrix with a column for each filter.',
    measure: () => fromProduct(3),
    holds: (difference) => difference < 1e-12,
    control: () => fromProduct(2),
  }),
  'pixels-alone': claim({
    says: 'With 1 × 1 filters no pixel depends on another, and each comes out as a linear layer would make it.',
    measure: () => mixed('1').moved + Number(mixed('1').fromLinear > 1e-9),
    holds: (count) => count === 0,
    control: () => mixed('3').moved + Number(mixed('3').fromLinear > 1e-9),
    seen: [/, 0 of 1,024/, /pixel alone by at most 0/],
  }),
  'neighbours-matter': claim({
    says: 'With 3 × 3 filters all 1,024 pixels come out otherwise when they change places before the layer.',
    measure: () => mixed('3').moved,
    holds: (count) => count === 1024,
    control: () => mixed('1').moved,
  }),
  'a-ninth-of-the-work': claim({
    says: 'Thirty-two 1 × 1 filters over 64 channels have 2,080 parameters and do a ninth of the multiply-adds of 3 × 3 filters.',
    measure: () => ({ parameters: squeeze(1).parameters, share: squeeze(1).multiplyAdds / squeeze(3).multiplyAdds }),
    holds: ({ parameters, share }) => parameters === 2080 && Math.abs(share - 1 / 9) < 1e-12,
    control: () => ({ parameters: squeeze(3).parameters, share: squeeze(1).multiplyAdds / squeeze(5).multiplyAdds }),
  }),
  'three-layers-see-7': claim({
    says: 'It takes three layers of 3 × 3 until a unit sees 7 × 7 pixels.',
    measure: () => layersUntil(7, three),
    holds: (count) => count === 3,
    control: () => layersUntil(7, seven),
    seen: [/The unit sees [57]\s×\s[57] pixels/, /27 C²/],
  }),
  'small-filters-cost-less': claim({
    says: 'Three layers of 3 × 3 have 27 C² weights; a layer of 7 × 7, with the same field, has 49 C².',
    measure: () => ({ stack: [three, three, three], single: [seven] }),
    holds: ({ stack, single }) =>
      fieldOf(stack) === fieldOf(single) && weightsOf(stack) === 27 && weightsOf(single) === 49,
    control: () => ({ stack: [three], single: [seven] }),
  }),
  'stride-widens': claim({
    says: 'Behind a pooling layer a 3 × 3 filter widens the field by 4 pixels instead of 2, behind two by 8; three of them with two poolings see 18.',
    measure: () => [
      fieldOf([three, pool, three]) - fieldOf([three, pool]),
      fieldOf([three, pool, three, pool, three]) - fieldOf([three, pool, three, pool]),
      fieldOf([three, pool, three, pool, three]),
    ],
    holds: ([behindOne, behindTwo, all]) => behindOne === 4 && behindTwo === 8 && all === 18,
    control: () => [2, 2, fieldOf([three, three, three])],
  }),
  'middle-matters-most': claim({
    says: 'In a stack of six 3 × 3 layers as drawn, the middle 7 × 7 of the field is less than a third of it and has 60 to 72% of the gradient.',
    measure: () => middleOf([three, three, three, three, three, three]),
    holds: ({ gradient, pixels }) => pixels < 1 / 3 && gradient > 0.6 && gradient < 0.72,
    control: () => middleOf([seven]),
    seen: [/95% of its gradient comes from the middle/],
    options: {
      alike: ({ gradient, pixels }) => Math.abs(gradient - pixels) < 0.1,
      middle: ({ gradient, pixels }) => gradient > 1.5 * pixels,
      rim: ({ gradient, pixels }) => gradient < pixels - 0.1,
    },
  }),
  'first-of-equals': claim({
    says: 'Of four equal numbers in a window of max pooling, the first gets the whole gradient.',
    measure: () => atTie(pooled),
    holds: (gradient) => gradient.join() === '1,0,0,0',
    control: () => atTie(split),
    seen: [/(?:The first of the window takes all|窗口里的第一个全拿)/],
    options: {
      all: (gradient) => gradient.every((value) => value === 1),
      shared: (gradient) => gradient.every((value) => value === 0.25),
      first: (gradient) => gradient.join() === '1,0,0,0',
    },
  }),
  'maximum-splits': claim({
    says: 'The maximum of two equal numbers gives each half of the gradient.',
    measure: () => atTie(split),
    holds: (gradient) => gradient.every((value) => value === 0.5),
    control: () => atTie(pooled),
  }),
  'pooled-values-that-stay': claim({
    says: 'When a picture moves by one pixel, about a quarter of the pooled numbers of its maps stay what they were, and less than a tenth without pooling.',
    measure: () => {
      const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
      const share = (reduce: (map: Tensor) => Tensor) => mean(seeds.map((seed) => staying(seed, reduce)));
      return { pooled: share((map) => maxPool2d(map, 2)), plain: share((map) => map) };
    },
    holds: ({ pooled: kept, plain }) => kept > 0.2 && kept < 0.32 && plain < 0.1,
    control: () => ({ pooled: staying(1, (map) => map), plain: staying(1, (map) => relu(map)) }),
    seen: [/(?:on the side that the new window still covers|新窗口仍然盖住的那一侧)/],
    options: {
      'nearly-all': ({ pooled: kept }) => kept > 0.9,
      some: ({ pooled: kept }) => kept > 0.2 && kept < 0.32,
      none: ({ pooled: kept }) => kept < 0.1,
    },
  }),
  'pooled-move-in-steps': claim({
    says: 'Moved along with the picture, all numbers that were pooled once are what they were at even distances, and less than a third at odd ones; of those pooled twice all are at multiples of four only.',
    measure: () => alongBy([2, 4]),
    holds: ([once, twice]) => once.whole === 1 && once.between < 1 / 3 && twice.whole === 1 && twice.between < 1,
    control: () => alongBy([3, 3]),
  }),
  'pooling-is-not-invariant': claim({
    says: 'Five networks with pooling lose on average 1 to 3 points in a hundred when new pictures move by 2 pixels, 3.5 to 7 at 4 pixels, more than 10 at 8.',
    measure: () => shifts.map((moved) => lostTo(moved)),
    holds: ([two, four, eight]) => two > 1 && two < 3 && four > 3.5 && four < 7 && eight > 10,
    control: () => [0, 0, 0].map((moved) => lostTo(moved)),
  }),
  'seen-shifts-cost-less': claim({
    says: 'Five networks trained on pictures that move at random lose on average at most about half as many points as the others when new pictures move by 2, 4 or 8 pixels, and are right on 1 to 9 in a hundred fewer that do not move.',
    measure: () => comparedWithStill('moving'),
    holds: ({ shares, fewer }) => shares.every((share) => share < 0.6) && fewer > 1 && fewer < 9,
    control: () => comparedWithStill('still'),
  }),
  'parameters-in-the-end': claim({
    says: 'Of the 61,706 parameters of LeNet-5 as it is built today, more than half, 48,120, are in its first fully connected layer; the convolutions have 2,572.',
    measure: () => heaviest(lenetText),
    holds: (name) => name === 'first-fc' && Math.abs(ofConvolutions(lenetText, 'parameters') * 61706 - 2572) < 1e-6,
    control: () => heaviest('c6k5,relu,pool2,c16k5,relu,pool2,fc1'),
    seen: [/48,120/],
    options: {
      'first-conv': (name) => name === 'first-conv',
      'second-conv': (name) => name === 'second-conv',
      'first-fc': (name) => name === 'first-fc',
    },
  }),
  'work-in-front': claim({
    says: 'Convolutions do about six of seven multiply-adds of LeNet-5.',
    measure: () => ofConvolutions(lenetText, 'multiplyAdds'),
    holds: (share) => Math.abs(share - 6 / 7) < 0.02,
    control: () => ofConvolutions(lineText, 'multiplyAdds'),
  }),
  'memory-in-front': claim({
    says: 'In the figure’s small net more than half of the numbers kept come before its second convolution.',
    measure: () => keptInFront(initialState(ConvnetBuilder.spec.controls).network),
    holds: (share) => share > 0.5,
    control: () => keptInFront('c16k4s4,relu,c64k3p1,relu,fc10'),
  }),
  'beats-the-line': claim({
    says: 'On average over five draws of 600 of the course’s pictures, of half the size, a small convnet gets 44 to 50 of 100 new ones right, the linear classifier, trained alike, 33 to 40, and the nearest neighbour 20 to 28; in each draw the convnet is ahead.',
    measure: () => [1, 2, 3, 4, 5].map((seed) => shares('convnet', seed)),
    holds: (draws) => {
      const [convnet, linear, nearest] = [0, 1, 2].map((k) => mean(draws.map((draw) => draw[k])));
      return (
        draws.every(([mine, line]) => mine > line + 3) &&
        isWithin(convnet, 44, 50) &&
        isWithin(linear, 33, 40) &&
        isWithin(nearest, 20, 28)
      );
    },
    control: () => [1, 2, 3, 4, 5].map((seed) => shares('linear', seed)),
    seen: [/(?:nearly half of the unseen|将近一半没见过的图)/],
    options: {
      nearest: (draws) => winnerOf(draws) === 2,
      linear: (draws) => winnerOf(draws) === 1,
      convnet: (draws) => winnerOf(draws) === 0,
      alike: (draws) => winnerOf(draws) === null,
    },
  }),
};

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'All places share one set of weights',
    'Along a horizontal edge, away from its ends, all that lies in one row is equally bright',
    'that is all it sees at a time',
    'but at all its channels',
    'All the pixels that can change it are its receptive field',
    'It has nothing to learn, and it works on every map by itself',
    'The classic pattern repeats convolution and ReLU',
    'Then every number of the last maps goes into a fully connected layer',
  ],
  derived: [
    'Move the truck a little to the right, and every weight meets another pixel',
    'A layer learns its filters, so it makes no difference to it',
    'with weights that are all alike it blurs',
    'and a third of a place is none',
    'That is why networks are deep stacks of small filters',
    'the numbers of all maps are kept for the way back',
    'All that has changed is the weights',
  ],
  setting: [
    'all common libraries correlate, and call it convolution',
    'edges in all directions and blobs of colour',
    'libraries round down and say nothing',
    'You will often read that pooling makes a network invariant',
    'it sees only 600 pictures',
    'and to be tested on 500 that it has never seen',
  ],
};
