import { pictures } from '@lib/data/pictures/index';
import { backward } from '@lib/engine/autograd';
import { argmax, binaryCrossEntropyWithLogits, linear, matmul } from '@lib/ops';
import { sgd } from '@lib/optim';
import { rand, Random } from '@lib/random';
import { tensor, zeros, type Tensor } from '@lib/engine/tensor';
import { initialState } from '@kit/controls';
import { total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import ClassTemplates from '@widgets/class-templates';
import { epochs, trainingOf } from '@widgets/class-templates/model';
import { classes, rows, size } from '@widgets/class-templates/training';
import DecisionLines from '@widgets/decision-lines';
import { samples } from '@widgets/decision-lines/model';
import LinearScores from '@widgets/linear-scores';
import NotSeparable from '@widgets/not-separable';
import { place } from '@widgets/not-separable/model';

const start = initialState(LinearScores.spec.controls);
const scoresOf = (change: Partial<typeof start>) => LinearScores.spec.compute({ ...start, ...change });
const largest = (values: number[]) => values.indexOf(Math.max(...values));
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
/** By how much the cat's score rises when each of its weights is raised by 1. */
function perWeight(pixels: number[]) {
  const before = scoresOf({ pixels });
  const gains = [0, 1, 2, 3].map((at) => {
    const weights = start.weights.map((weight, i) => weight + Number(i === at));
    return scoresOf({ pixels, weights }).scores[0] - before.scores[0];
  });
  return { gains, weights: start.weights.slice(0, 4) };
}
/** Who wins when one of the cat's weights is raised by as much as the text raises the second. */
const winnerAfter = (at: number) =>
  scoresOf({ weights: start.weights.map((weight, i) => (i === at ? weight + 2.4 : weight)) }).winner;
/** By how much the scores of a picture differ between two ways of having a bias, at most. */
const apart = (pixels: number[], change: Partial<typeof start>) => {
  const [one, other] = [scoresOf({ pixels }).scores, scoresOf({ pixels, ...change }).scores];
  return Math.max(...one.map((score, i) => Math.abs(score - other[i])));
};
const somePixels = (seed: number) => {
  const random = new Random(seed);
  return [0, 1, 2, 3].map(() => random.integer(256));
};

/** The classes that logistic regression gives 1, 2, 3, of class 0, and 7, 8, 9, of class 1, each given as these features. */
function toldApart(features: (x: number) => number[]): number[] {
  const x = tensor([1, 2, 3, 7, 8, 9].map(features));
  const w = zeros([x.shape[1], 1], { requiresGrad: true });
  const optimizer = sgd([w], { lr: 0.2 });
  for (let step = 0; step < 3000; step++) {
    optimizer.zeroGrad();
    backward(binaryCrossEntropyWithLogits(matmul(x, w), tensor([[0], [0], [0], [1], [1], [1]])));
    optimizer.step();
  }
  return [...matmul(x, w).data].map((score) => Number(score > 0));
}

const grown = initialState(ClassTemplates.spec.controls);
const templatesOf = (change: Partial<typeof grown>) => ClassTemplates.spec.compute({ ...grown, ...change }).templates;
const [car, frog, horse, ship] = [1, 6, 7, 8];
/** The mean colour of a part of a picture: from a row to a row, from a column to a column. */
const colour = (picture: ArrayLike<number>, [top, bottom, left, right]: number[]) =>
  [0, 1, 2].map((c) => {
    let sum = 0;
    for (let i = top; i < bottom; i++) for (let j = left; j < right; j++) sum += picture[1024 * c + 32 * i + j];
    return sum / ((bottom - top) * (right - left));
  });
const isMostly = (c: number, of: number[]) => of.every((value, i) => i === c || of[c] > value + 20);
const windows = [11, 16, 13, 19];
const body = [19, 23, 8, 24];
const ground = [24, 32, 0, 32];
const middle = [12, 22, 11, 21];
/** Where horses in profile have their heads, and where there is never more than a tail. */
const heads = [[8, 14, 4, 9], [8, 14, 23, 28]]; // prettier-ignore
const sky = [2, 8, 4, 28];
/** By how much a template is darker where heads are than above. */
const headsIn = (template: number[]) =>
  heads.map((head) => (total(colour(template, sky)) - total(colour(template, head))) / 3);
const carColours = (template: number[]) => ({ windows: colour(template, windows), body: colour(template, body) });
function correlation(a: number[], b: number[]): number {
  const centred = (values: number[]) => {
    const mean = total(values) / values.length;
    return values.map((value) => value - mean);
  };
  const product = (x: number[], y: number[]) => total(x.map((value, i) => value * y[i]));
  const [x, y] = [centred(a), centred(b)];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
/** More than the figure starts with; fewer than it has at most, for pictures take their time to be drawn. */
const twoThousand = '2000' as typeof grown.training;
const mirrored = (picture: number[]) => picture.map((_, p) => picture[p - (p % 32) + 31 - (p % 32)]);
/** Of the horse's template: how like its mirror image it is, how dark in the middle, and of which class’s average. */
function horseAfter(epoch: number, change: Partial<typeof grown>) {
  const template = templatesOf({ ...change, epoch })[horse];
  const averages = templatesOf({ ...change, epoch: 0, show: 'averages' });
  const overall = averages[0].map((_, p) => total(averages.map((average) => average[p])) / classes);
  const likeness = averages.map((average) =>
    correlation(
      template,
      average.map((value, p) => value - overall[p]),
    ),
  );
  const light = (part: number[]) => total(colour(template, part)) / 3;
  return {
    mirror: correlation(template, mirrored(template)),
    darkness: light([2, 8, 4, 28]) - light([14, 19, 11, 21]),
    most: likeness.indexOf(Math.max(...likeness)),
  };
}

const strangers = new Map<number, { x: Tensor; labels: Uint8Array }>();
/** Pictures that the figure does not show. */
function strangersOf(seed: number) {
  if (!strangers.has(seed)) {
    const { pixels, labels } = pictures({ n: 200, seed: 10 + seed });
    strangers.set(seed, { x: rows(pixels), labels });
  }
  return strangers.get(seed)!;
}
/** What the figure's classifier, trained with a λ, gets right of 200 pictures that the figure does not show. */
function accuracy(seed: number, decay: typeof grown.decay): number {
  templatesOf({ decay });
  const { W, b } = trainingOf(1000, Number(decay), undefined, null).after[epochs];
  const { x, labels } = strangersOf(seed);
  const called = argmax(linear(x, W, b), 1).data;
  return labels.filter((label, i) => called[i] === label).length / labels.length;
}
/** How much the figure's templates change from one pixel to the next. */
const roughness = (decay: typeof grown.decay) =>
  templatesOf({ decay })
    .flat()
    .reduce((sum, value, p, all) => sum + Math.abs(value - (all[p + 1] ?? value)), 0);

const lines = initialState(DecisionLines.spec.controls);
const drawnRows = (seed: number) => {
  const random = new Random(seed);
  return Array.from({ length: 9 }, () => 2 * random.uniform() - 1);
};
const at = (probe: number[], change: Partial<typeof lines> = {}) =>
  DecisionLines.spec.compute({ ...lines, ...change, probe }).scores;
/** The places of a grid where the class with the highest score changes, and those where some score passes 0. */
function gaps(where: 'borders' | 'zero lines') {
  const found: number[] = [];
  const steps = 60;
  const grid = (i: number, j: number) => at([(2 * i) / steps - 1, (2 * j) / steps - 1]);
  for (let i = 0; i < steps; i++)
    for (let j = 0; j < steps; j++) {
      const [here, there] = [grid(i, j), grid(i + 1, j)];
      const crossed =
        where === 'borders' ? largest(here) !== largest(there) : here.some((score, c) => score > 0 !== there[c] > 0);
      const [first, second] = [...here].sort((a, b) => b - a);
      if (crossed) found.push(first - second);
    }
  return Math.max(...found);
}
/** What the lines of score 0 do without biases: the scores in the middle, and whether two of the lines are parallel. */
function middleOf(rowsOfW: number[], bias: boolean) {
  const turn = (a: number, b: number) => rowsOfW[3 * a] * rowsOfW[3 * b + 1] - rowsOfW[3 * a + 1] * rowsOfW[3 * b];
  return {
    atMiddle: Math.max(...at([0, 0], { rows: rowsOfW, bias }).map(Math.abs)),
    parallel: [turn(0, 1), turn(0, 2), turn(1, 2)].some((sine) => Math.abs(sine) < 1e-3),
  };
}
/** By how many degrees the direction in which a score grows fastest is off from a row of W. */
function offFrom(row: number, score: number, seed: number) {
  const W = drawnRows(seed);
  const directions = Array.from({ length: 360 }, (_, degree) => (degree * Math.PI) / 180);
  const fastest = largest(
    directions.map((angle) => at([0.3 * Math.cos(angle), 0.3 * Math.sin(angle)], { rows: W })[score]),
  );
  const asDrawn = (Math.atan2(W[3 * row + 1], W[3 * row]) * 180) / Math.PI;
  return Math.abs(((fastest - asDrawn + 540) % 360) - 180);
}
/** How many of the even pictures lie on one side of a line at most: of any line, or of those through the middle. */
function evenOnOneSide(throughMiddle: boolean) {
  const even = samples.filter(({ label }) => label === 2).map(({ pixels }) => pixels);
  let most = 0;
  for (let degree = 0; degree < 360; degree += 0.1) {
    const [a, b] = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)];
    for (const bias of throughMiddle ? [0] : [-1, 0, 1])
      most = Math.max(most, even.filter(([x, y]) => a * x + b * y + bias > 0).length);
  }
  return even.length - most;
}

/** How many pictures three regions get right, at most, whose borders run outward from the middle: all that W can make. */
function mostAroundTheMiddle() {
  const around = samples
    .map(({ pixels: [x, y], label }) => ({ angle: Math.atan2(y, x), label }))
    .sort((a, b) => a.angle - b.angle)
    .map(({ label }) => label);
  const count = around.length;
  const orders = [[0, 1, 2], [0, 2, 1]]; // prettier-ignore
  let most = 0;
  for (let first = 0; first < count; first++)
    for (let second = 0; second <= count; second++)
      for (let third = second; third <= count; third++)
        for (const order of orders) {
          const isRight = (i: number) => around[(first + i) % count] === order[i < second ? 0 : i < third ? 1 : 2];
          most = Math.max(most, around.filter((_, i) => isRight(i)).length);
        }
  return most;
}
/** Left’s arrow to the lower right, right’s to the upper left, that of even short and its bias above theirs. */
const solved = { rows: [1.5, -1.5, -0.75, -1.5, 1.5, -0.3, 0.1, -0.1, 0.3] };
const rightWith = (change: Partial<typeof lines>) => DecisionLines.spec.compute({ ...lines, ...change }).right;

const plane = initialState(NotSeparable.spec.controls);
type Plane = Pick<typeof plane, 'data' | 'feature'>;
const tried = (change: Partial<Plane>) => NotSeparable.spec.compute({ ...plane, angle: 180, ...change });
const best = (change: Partial<Plane>) => tried(change).best.accuracy;
/** For each corner of the plane the share of its points that the best line gets right. */
function corners(data: Plane['data']) {
  const { points, best } = tried({ data });
  const [a, b, c] = best.line;
  const isRight = ({ at: [x, y], first }: (typeof points)[number]) => {
    const [u, v] = place('none', x, y);
    return a * u + b * v + c > 0 === first;
  };
  const shares = [0, 1, 2, 3].map((corner) => {
    const inside = points.filter(({ at: [x, y] }) => Number(x > 0) + 2 * Number(y > 0) === corner);
    return inside.filter(isRight).length / inside.length;
  });
  const right = points.filter(isRight).length / points.length;
  return right < 0.5 ? shares.map((share) => 1 - share) : shares;
}

/** How many different classes ten sets of weights give a picture. */
function namesBy(draw: (run: number) => Random) {
  const picture = rows(pictures({ n: 1, seed: 2 }).pixels);
  const names = Array.from({ length: 10 }, (_, run) => {
    const W = rand([classes, size], { random: draw(run) });
    return argmax(linear(picture, W, tensor(new Array<number>(classes).fill(0))), 1).data[0];
  });
  return new Set(names).size;
}

export const claims: ChapterClaims['claims'] = {
  'brightest-pixel-weighs-most': claim({
    says: 'Of the cat’s weights the second moves its score most when it changes by 1, by 231; the last, the largest, moves it by 2, about a hundred times less.',
    measure: () => perWeight(start.pixels),
    holds: ({ gains, weights }) =>
      largest(gains) === 1 && largest(weights) === 3 && near(gains[1], 231) && near(gains[3], 2),
    control: () => perWeight([231, 56, 24, 2]),
    seen: [/The brighter its pixel/, /像素有多亮/],
    options: {
      less: ({ gains }) => gains[1] < 0.8 * gains[3],
      'as-much': ({ gains }) => Math.abs(gains[1] / gains[3] - 1) <= 0.2,
      'hundred-times': ({ gains }) => gains[1] > 50 * gains[3] && gains[1] < 200 * gains[3],
    },
  }),
  'one-weight-mends-it': claim({
    says: 'With the second weight at 1.9, which is 2.4 higher, the cat has the highest score.',
    measure: () => winnerAfter(1),
    holds: (winner) => winner === 0,
    control: () => winnerAfter(3), // the last weight, raised by as much
  }),
  'slide-forgot-the-bias': claim({
    says: 'The ship’s weighted sum without its bias is 61.95.',
    measure: () => scoresOf({ bias: [0, 0, 0] }).scores[2],
    holds: (score) => Math.abs(score - 61.95) < 0.005,
    control: () => scoresOf({}).scores[2],
  }),
  'bias-trick-changes-no-score': claim({
    says: 'With the biases as a column of W and a pixel that is 1, every score of every picture is as before.',
    measure: (seed) => apart(somePixels(seed), { biasTrick: true }),
    holds: (difference) => difference < 1e-9,
    control: (seed) => apart(somePixels(seed), { bias: [0, 0, 0] }),
    seeds: 5,
  }),
  'no-bias-no-threshold': claim({
    says: 'Logistic regression without a bias puts 1, 2, 3 and 7, 8, 9 into one class; with a feature that is 1 it parts them.',
    measure: () => [toldApart((x) => [x]), toldApart((x) => [x, 1])],
    holds: ([without, withOne]) => new Set(without).size === 1 && withOne.join('') === '000111',
    control: () => [toldApart((x) => [x, 1]), toldApart((x) => [x])],
  }),
  'ship-on-blue-green-frog': claim({
    says: 'The template of the ship is blue at the bottom, that of the frog green in the middle.',
    measure: () => {
      const templates = templatesOf({});
      return { below: colour(templates[ship], ground), blob: colour(templates[frog], middle) };
    },
    holds: ({ below, blob }) => isMostly(2, below) && isMostly(1, blob),
    control: () => {
      const templates = templatesOf({});
      return { below: colour(templates[frog], ground), blob: colour(templates[ship], middle) };
    },
  }),
  'one-row-for-all-horses': claim({
    says: 'From 2,000 pictures, after 6 to 14 epochs, the horse’s template correlates with its mirror image by more than 0.6, is darker in the middle than above, and is more like the average horse than like the average of any other class.',
    measure: (seed) => horseAfter(4 + 2 * seed, { training: twoThousand }),
    holds: ({ mirror, darkness, most }) => mirror > 0.6 && darkness > 15 && most === horse,
    control: (seed) => horseAfter(4 + 2 * seed, { decay: '0.05' }), // fewer pictures, and hardly any pull
    seeds: 5,
    seen: [/neither side has the head/],
    options: {
      left: ({ mirror }) => mirror < 0.3,
      mirrored: ({ mirror, most }) => mirror > 0.6 && most === horse,
      nothing: ({ most }) => most !== horse,
    },
  }),
  'horse-with-two-heads': claim({
    says: 'Of horses in profile, half of which look to the left, the template is darker than the background in both places where heads are, after 14 to 30 epochs.',
    measure: (seed) => headsIn(templatesOf({ horses: 'posed', epoch: 10 + 4 * seed })[horse]),
    holds: (darker) => darker.every((by) => by > 15),
    control: (seed) => headsIn(templatesOf({ horses: 'posed', left: 0, epoch: 10 + 4 * seed })[horse]),
    seeds: 5,
  }),
  'car-has-no-paint': claim({
    says: 'The car’s template has blue where the windows are and is dark in all three colours where the painted body is.',
    measure: () => carColours(templatesOf({})[car]),
    holds: ({ windows, body }) => isMostly(2, windows) && body.every((value) => value < 127.5),
    control: () => carColours(templatesOf({})[frog]),
  }),
  'weaker-pull-rougher-and-better': claim({
    says: 'The figure’s templates are half as rough again with λ = 0.05 as with 0.5; and with the weaker pull it gets more right of 200 pictures that it has not seen.',
    measure: (seed) => ({
      rougher: roughness('0.05') / roughness('0.5'),
      gain: accuracy(seed, '0.05') - accuracy(seed, '0.5'),
    }),
    holds: ({ rougher, gain }) => rougher > 1.5 && gain > 0,
    control: (seed) => ({
      rougher: roughness('0.5') / roughness('0.05'),
      gain: accuracy(seed, '0.5') - accuracy(seed, '0.05'),
    }),
    seeds: 5,
  }),
  'borders-where-scores-are-equal': claim({
    says: 'In the figure, where one coloured region ends and another begins, the two highest scores are equal, up to the step of the grid; on the lines of score 0 they are not.',
    measure: () => gaps('borders'),
    holds: (gap) => gap < 0.15,
    control: () => gaps('zero lines'),
  }),
  'scores-grow-fastest-along-the-row': claim({
    says: 'Of all directions, in whole degrees, a score grows fastest in that of its row of W.',
    measure: (seed) => offFrom(0, 0, seed),
    holds: (degrees) => degrees <= 0.51,
    control: (seed) => offFrom(1, 0, seed),
    seeds: 5,
  }),
  'no-bias-through-the-middle': claim({
    says: 'Without biases every score is 0 in the middle, whatever the weights, and the lines are not parallel.',
    measure: (seed) => middleOf(drawnRows(seed), false),
    holds: ({ atMiddle, parallel }) => atMiddle === 0 && !parallel,
    control: (seed) => middleOf(drawnRows(seed), true),
    seeds: 5,
    seen: [/every product is 0/],
    options: {
      anywhere: ({ atMiddle }) => atMiddle > 0,
      'through-the-middle': ({ atMiddle }) => atMiddle === 0,
      parallel: ({ parallel }) => parallel,
    },
  }),
  'turning-is-not-enough': claim({
    says: 'No line through the middle has all even pictures on one side, so without biases no W gets all of them right: where “even” beats a rival is one side of such a line.',
    measure: () => evenOnOneSide(true),
    holds: (left) => left > 0,
    control: () => evenOnOneSide(false),
  }),
  'twenty-without-biases': claim({
    says: 'Without biases twenty of the two dozen pictures are the most that any W gets right.',
    measure: () => mostAroundTheMiddle(),
    holds: (most) => most === 20,
    control: () => rightWith(solved),
  }),
  'arrows-then-a-bias': claim({
    says: 'With the arrows of left and right turned, that of even short and its bias above theirs, all two dozen are right.',
    measure: () => rightWith(solved),
    holds: (right) => right === samples.length,
    control: () => rightWith({ rows: [...solved.rows.slice(0, 6), ...lines.rows.slice(6)] }),
  }),
  'no-line-separates': claim({
    says: 'For none of the four sets of points does the best line of any direction, degree by degree, get more than four in five right.',
    measure: () => (['parity', 'disc', 'ring', 'blobs'] as const).map((data) => best({ data })),
    holds: (accuracies) => accuracies.every((accuracy) => accuracy < 0.8),
    control: () => [best({ feature: 'product' }), best({ data: 'disc', feature: 'square' })],
  }),
  'parity-three-quarters': claim({
    says: 'The best line that was tried gets three quarters of the parity right, within two points.',
    measure: () => best({}),
    holds: (accuracy) => Math.abs(accuracy - 0.75) < 0.02,
    control: () => best({ feature: 'product' }),
    seen: [/75\.0/, /70\.0/, /65\.8/],
    options: {
      half: (accuracy) => Math.abs(accuracy - 0.5) < 0.1,
      'three-quarters': (accuracy) => Math.abs(accuracy - 0.75) < 0.05,
      'nine-tenths': (accuracy) => Math.abs(accuracy - 0.9) < 0.05,
    },
  }),
  'gives-up-one-corner': claim({
    says: 'The best line for the parity has at least nine in ten right in three corners, and at most one in ten in the fourth.',
    measure: () => corners('parity').sort((a, b) => a - b),
    holds: ([least, ...others]) => least < 0.1 && others.every((share) => share > 0.9),
    control: () => corners('ring').sort((a, b) => a - b),
  }),
  'product-separates-parity': claim({
    says: 'With the product of both pixels upwards a straight line gets every point of the parity right.',
    measure: () => best({ feature: 'product' }),
    holds: (accuracy) => accuracy === 1,
    control: () => best({ feature: 'square' }),
  }),
  'length-separates-disc': claim({
    says: 'With the squared length upwards a straight line gets every point of ring and disc right.',
    measure: () => best({ data: 'disc', feature: 'square' }),
    holds: (accuracy) => accuracy === 1,
    control: () => best({ data: 'disc', feature: 'product' }),
  }),
  'features-suit-their-task': claim({
    says: 'The squared length, which solves ring and disc, leaves one in ten of ring and rest wrong, and one in five of blobs and rest.',
    measure: () => [best({ data: 'ring', feature: 'square' }), best({ data: 'blobs', feature: 'square' })],
    holds: ([ring, blobs]) => Math.abs(ring - 0.9) < 0.03 && Math.abs(blobs - 0.8) < 0.03,
    control: () => [best({ data: 'disc', feature: 'square' }), best({ feature: 'product' })],
  }),
  'chance-knows-nothing': claim({
    says: 'Ten random sets of weights give one picture at least four different names.',
    measure: (seed) => namesBy((run) => new Random(100 * seed + run)),
    holds: (names) => names >= 4,
    control: (seed) => namesBy(() => new Random(seed)), // the same weights each time
    seeds: 10,
  }),
};

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    '[The nearest neighbour](../knn/) kept every picture',
    'Here we keep nothing but a table of numbers',
    'multiply every pixel by its weight',
    'All rows at once are a matrix times a vector',
    'Good weights must do well on all pictures together',
    'Give every picture one extra pixel that is always 1',
    'its product with a picture is large where both are bright',
    'Make one number out of both',
    'we need a number that says how bad they are',
    'Each step of the run is an epoch, one look at every training picture',
  ],
  derived: [
    'With 3,072 numbers nothing can be drawn',
    'The geometry shows at once what a linear classifier can never do',
    'so guessing gives 50%',
    'one template must serve a whole class',
    'What it cannot separate in the pixels, it may be able to separate in other features',
  ],
  task: [
    'Change one weight, only one, so that the cat wins',
    'Bring every picture into its own colour',
    'try again to get all two dozen right',
    'Say first how well the best line will do',
    'and let the machine try all of them',
    'See all that were tried',
    'must we plot the pixels themselves?',
  ],
  setting: ['At the start every weight is zero, and all is grey', 'Everything here shows the same nine numbers'],
  'figure of speech': ['It is a nuisance to carry two things', 'Weights drawn at random know nothing'],
};
