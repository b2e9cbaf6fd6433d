import { pictures } from '@lib/data/pictures/index';
import { backward } from '@lib/engine/autograd';
import { abs, crossEntropy, div, linear, sum, svmLoss } from '@lib/ops';
import { Random, randn } from '@lib/random';
import { tensor, Tensor } from '@lib/engine/tensor';
import { initialState } from '@kit/controls';
import { total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import HingeLoss from '@widgets/hinge-loss';
import OverfittingOccam from '@widgets/overfitting-occam';
import { degrees, error, fit, observe } from '@widgets/overfitting-occam/model';
import RegularizationPreference from '@widgets/regularization-preference';
import SameLoss2w from '@widgets/same-loss-2w';
import SoftmaxProbabilities from '@widgets/softmax-probabilities';
import SvmLossTable from '@widgets/svm-loss-table';
import SvmVsSoftmax from '@widgets/svm-vs-softmax';
import { lossesOf, points } from '@widgets/svm-vs-softmax/model';

const float64 = { dtype: 'float64' } as const;
const near = (a: number, b: number, by = 1e-9) => Math.abs(a - b) <= by * Math.max(1, Math.abs(a), Math.abs(b));
const rising = (values: number[]) => values.every((value, i) => i === 0 || value > values[i - 1]);
const placeOfLeast = (values: number[]) => values.indexOf(Math.min(...values));
/** Random scores with standard deviation `size`, rounded to tenths. */
const drawn = (seed: number, count: number, size = 5) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => Math.round(10 * size * random.normal()) / 10);
};

/** A weight after ten steps of gradient descent with nothing but the L1 penalty. */
function afterL1(start: number) {
  let weight = start;
  for (let step = 0; step < 10; step++) {
    const w = tensor([weight], { requiresGrad: true });
    backward(sum(abs(w)));
    weight -= 0.1 * w.grad!.item();
  }
  return weight;
}

const hinge = initialState(HingeLoss.spec.controls);
const hingeLoss = (change: Partial<typeof hinge>) => HingeLoss.spec.compute({ ...hinge, ...change }).loss;
const [cat, carScore, frogScore] = hinge.scores;
/** The least score of the cat, on a grid of hundredths, from which on there is no loss. */
const safeFrom = (margin: number) => {
  const grid = Array.from({ length: 1401 }, (_, i) => (i - 400) / 100);
  const losses = grid.map((score) => hingeLoss({ margin, scores: [score, carScore, frogScore] }));
  return grid[losses.findLastIndex((loss) => loss > 1e-9) + 1];
};
/** How the loss falls when the cat is pushed a hundredth from a score on. */
const slopeAt = (score: number, frog: number) =>
  (hingeLoss({ scores: [score + 0.01, carScore, frog] }) - hingeLoss({ scores: [score, carScore, frog] })) / 0.01;
/** The scores of the frog, in tenths from far left up to level with the cat, at which the loss is not what it was. */
const frogNoticed = (margin: number) => {
  const at = (frog: number) => hingeLoss({ margin, scores: [cat, carScore, frog] });
  return Array.from({ length: 73 }, (_, i) => (i - 40) / 10).filter((frog) => !near(at(frog), at(-4)));
};

type Loss = (scores: Tensor, labels: number[]) => Tensor;
/** The slope of a loss of one picture in each of its scores; the correct class comes first. */
function slopes(loss: Loss, scores: number[]): number[] {
  const s = tensor([scores], { ...float64, requiresGrad: true });
  backward(loss(s, [0]));
  return [...s.grad!.data];
}
const svm: Loss = (s, y) => svmLoss(s, y);
const softmaxLoss: Loss = (s, y) => crossEntropy(s, y);
const rivalsInTheWay = ([correct, ...others]: number[], margin = 1) =>
  others.filter((score) => score - correct + margin > 0).length;

/** What three lazy classifiers lose, at most, on pictures of any class. */
function lazy(margin: number) {
  const worst = (scores: number[]) =>
    Math.max(...scores.map((_, label) => svmLoss(tensor([scores], float64), [label], { margin }).item()));
  return { random: worst(drawn(3, 3)), same: worst([0, 0, 0]), 'always-cat': worst([9, 0, 0]) };
}

const table = initialState(SvmLossTable.spec.controls);
const tableOf = (change: Partial<typeof table>) => SvmLossTable.spec.compute({ ...table, ...change });
const lossesOfTable = (change: Partial<typeof table>) => tableOf(change).pictures.map(({ loss }) => loss);
/** How the loss of the car's picture changes when its own score falls to another. */
const carFallsTo = (score: number) =>
  lossesOfTable({ scores: table.scores.map((value, i) => (i === 4 ? score : value)) })[1] - lossesOfTable({})[1];
/** The slopes of the mean loss in the nine scores, by central differences. */
const tableSlopes = (change: Partial<typeof table>, scores: number[]) =>
  scores.map((_, at) => {
    const nudged = (by: number) => scores.map((score, i) => (i === at ? score + by : score));
    return (
      (tableOf({ ...change, scores: nudged(1e-6) }).mean - tableOf({ ...change, scores: nudged(-1e-6) }).mean) / 2e-6
    );
  });
/** What the term of the right class adds to each loss, and by how much it changes any slope. */
function withRightClass(seed: number, change: Partial<typeof table>) {
  const scores = drawn(seed, 9).map((score) => score + 0.03);
  const [plain, all] = [lossesOfTable({ scores }), lossesOfTable({ ...change, scores })];
  const [before, after] = [tableSlopes({}, scores), tableSlopes(change, scores)];
  return {
    added: all.map((loss, i) => loss - plain[i]),
    correct: [scores[0], scores[4], scores[8]],
    slope: Math.max(...before.map((slope, i) => Math.abs(slope - after[i]))),
  };
}
/** Of random losses above zero, what each becomes in units of itself; and whether zero stays zero and only zero. */
function rescaled(seed: number, change: Partial<typeof table>) {
  const pairs = Array.from({ length: 20 }, (_, i) => drawn(100 * seed + i, 9)).flatMap((scores) => {
    const [plain, other] = [lossesOfTable({ scores }), lossesOfTable({ ...change, scores })];
    return plain.map((loss, p) => ({ loss, other: other[p] }));
  });
  const above = pairs.filter(({ loss }) => loss > 0).sort((a, b) => a.loss - b.loss);
  return {
    ratios: above.map(({ loss, other }) => other / loss),
    sameZeros: pairs.every((one) => one.loss > 0 === one.other > 0),
  };
}
const allAlike = (values: number[]) => values.every((value) => near(value, values[0], 1e-6));

const size = 3072;
const learnt = pictures({ n: 40, seed: 1 });
const pixels = new Tensor(
  Float32Array.from(learnt.pixels, (value) => value / 127.5 - 1),
  [40, size],
);
/** Both losses of real pictures under random weights of the given size, for this many classes. */
function atTheStart(seed: number, classes: number, weights: number) {
  const W = randn([classes, size], { random: new Random(seed) });
  const scores = linear(pixels, W, tensor(new Array<number>(classes).fill(0)));
  const small = new Tensor(
    scores.data.map((score) => weights * score),
    scores.shape,
  );
  const labels = [...learnt.labels].map((label) => label % classes);
  return { classes, svm: svmLoss(small, labels).item(), softmax: crossEntropy(small, labels).item() };
}

/** The mean losses of 101 pictures of two classes, one of them wrong by a mile, for each bias of a grid, with its cost. */
const biases = Array.from({ length: 241 }, (_, i) => (i - 120) / 20);
function costs(seed: number, loss: Loss, penalty = 0): number[] {
  const leads = [-60, ...drawn(seed, 100, 3)];
  const signs = leads.map((_, i) => (i % 3 === 1 ? -1 : 1));
  return biases.map((bias) => {
    const rows = leads.map((lead, i) => [signs[i] * (lead + bias), 0]);
    return (
      loss(
        tensor(rows, float64),
        leads.map(() => 0),
      ).item() +
      penalty * bias ** 2
    );
  });
}
/** How much more than the least a loss is at the bias that another loss finds best. */
function regret(seed: number, other: Loss, penalty = 0): number {
  const own = costs(seed, svm, penalty);
  return own[placeOfLeast(costs(seed, other, penalty))] - Math.min(...own);
}
const squared: Loss = (s, y) => svmLoss(s, y, { power: 2 });
const halved: Loss = (s, y) => div(svmLoss(s, y), 2);
/** What ten pictures that lack a little cost, and one that lacks ten times as much, beside nine that lack nothing. */
const spreadOrSingle = (power: 1 | 2) => {
  const of = (lacks: number[]) =>
    svmLoss(
      tensor(
        lacks.map((lack) => [1 - lack, 0]),
        float64,
      ),
      lacks.map(() => 0),
      { power, reduction: 'sum' },
    ).item();
  return of(new Array<number>(10).fill(0.5)) / of([5, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
};

const softmax = initialState(SoftmaxProbabilities.spec.controls);
const softmaxOf = (change: Partial<typeof softmax>) => SoftmaxProbabilities.spec.compute({ ...softmax, ...change });
/** What becomes of probabilities, and of the hinge loss, when numbers are added to the scores. */
function bonus(by: number[]) {
  const scores = softmax.scores.map((score, i) => score + by[i]);
  const [before, after] = [softmaxOf({}), softmaxOf({ scores })].map(({ probabilities }) => probabilities);
  return {
    changes: after.map((p, i) => p - before[i]),
    hinge: hingeLoss({ scores }) - hingeLoss({ scores: softmax.scores }),
  };
}
const leads = [0, 5, 10, 20, 110, 700];
/** The largest and smallest sum of exponentials over random scores and shifts, and whether any broke. */
function sums(seed: number, stable: boolean) {
  const models = [-1000, -800, 0, 800, 1000].map((shift) => softmaxOf({ scores: drawn(seed, 3), shift, stable }));
  return { broken: models.some(({ broken }) => broken), least: Math.min(...models.map((model) => model.total)) };
}
const target = (share: number) => {
  const { crossEntropy: cross, divergence, entropy } = softmaxOf({ target: share });
  return { cross, divergence, entropy };
};

/** What an SVM with some margin charges for the three data points. */
const charges = (margin: number) =>
  Object.values(points).map((scores) => svmLoss(tensor([scores], float64), [0], { margin }).item());
/** Both losses while the last score of a data point rises by fifteen, in halves. */
function lastRises(point: keyof typeof points) {
  const [right, other, last] = points[point];
  const rival = Array.from({ length: 31 }, (_, i) => last + i / 2);
  const models = rival.map((score) => SvmVsSoftmax.spec.compute({ scores: [right, other, score], scale: 'log' }));
  return {
    rival,
    svm: models.map((model) => model.svm),
    softmax: models.map((model) => model.softmax),
  };
}
const gap = (scores: number[]) => lossesOf(scores).svm - lossesOf(scores).softmax;
/** For random scores whether they are wrong or nearer than a margin to it, and whether a loss pulls at them. */
const pulled = (loss: Loss, seed: number) =>
  Array.from({ length: 40 }, (_, i) => drawn(100 * seed + i, 3)).map((scores) => ({
    near: rivalsInTheWay(scores) > 0,
    pulled: slopes(loss, scores).some((slope) => slope !== 0),
  }));

const scaled = (scale: number) => SameLoss2w.spec.compute({ scale });
/** The losses of cat, car and frog with weights as they are and doubled. */
const doubled = (from: number) => {
  const [before, after] = [scaled(from), scaled(2 * from)].map(({ losses }) => losses);
  return { cat: [before[0], after[0]], car: [before[1], after[1]], frog: [before[2], after[2]] };
};
/** By how much the mean loss of three pictures grows when the weights are made a thousand times larger. */
function growth(seed: number, areRight: boolean) {
  const scores = drawn(seed, 9);
  for (const p of [0, 1, 2]) {
    const others = [0, 1, 2].filter((j) => j !== p).map((j) => scores[3 * p + j]);
    scores[4 * p] = Math.max(...others) + (areRight || p !== seed % 3 ? 0.5 : -0.5);
  }
  return tableOf({ scores: scores.map((score) => 1000 * score) }).mean - tableOf({ scores }).mean;
}
/** A margin of 100 against a margin of 1 with weights `factor` times smaller: the ratio of the losses. */
const marginHundred = (seed: number, smaller: number) => {
  const scores = drawn(seed, 30, 100);
  const rows = (by: number) =>
    tensor(
      Array.from({ length: 10 }, (_, i) => scores.slice(3 * i, 3 * i + 3).map((s) => s / by)),
      float64,
    );
  const labels = Array.from({ length: 10 }, (_, i) => i % 3);
  return svmLoss(rows(1), labels, { margin: 100 }).item() / svmLoss(rows(smaller), labels).item();
};

const preferenceStart = initialState(RegularizationPreference.spec.controls);
const preference = (change: Partial<typeof preferenceStart>) =>
  RegularizationPreference.spec.compute({ ...preferenceStart, ...change });
/** The cheapest weights under a penalty, where there is one best first weight. */
function cheapest(penalty: 'l1' | 'l2', x1: number) {
  const { best } = preference({ penalty, x1 });
  return { from: best[0], to: best[1], w: preference({ penalty, x1, first: best[0] }).w };
}
/** Whether the cheapest weights are at a corner: the first alone, or none of it; the figure's line is in 400 steps. */
const atCorner = ({ from, to }: ReturnType<typeof cheapest>, x1: number) =>
  to - from < 0.011 && (Math.abs(from) < 0.006 || Math.abs(from - 1 / x1) < 0.006);
const tilt = (seed: number) => Math.round(20 * (seed % 2 ? 1.1 + 0.04 * seed : 0.95 - 0.04 * seed)) / 20;

const occam = (change: { degree?: number; lambda?: number }) =>
  OverfittingOccam.spec.compute({ ...initialState(OverfittingOccam.spec.controls), degree: 9, lambda: 0, ...change });
/** Errors of a polynomial fitted to twelve freshly drawn points, there and on 200 others; seed 7 is the figure's. */
function drawnAnew(seed: number, degree: number, lambda = 0) {
  const random = new Random(seed);
  const [training, fresh] = [observe(12, random), observe(200, random)];
  const w = fit(training, degree, lambda);
  return { train: error(training, w), fresh: error(fresh, w) };
}

export const claims: ChapterClaims['claims'] = {
  'zero-from-a-margin-ahead': claim({
    says: 'Leading by less than the margin, the cat still has a loss; from 6.1 on, a full point ahead of the car, none.',
    measure: () => [5.2, 6, 6.1, 8].map((score) => hingeLoss({ scores: [score, carScore, frogScore] })),
    holds: ([justRight, nearly, safe, beyond]) => justRight > 0.5 && nearly > 0.05 && near(safe, 0) && beyond === 0,
    control: () => [5.2, 6, 6.1, 8].map((score) => hingeLoss({ margin: 0, scores: [score, carScore, frogScore] })),
  }),
  'safe-at-margin-2': claim({
    says: 'With the car at 5.1 and a margin of 2 the cat has no loss from 7.1 on.',
    measure: () => safeFrom(2),
    holds: (score) => near(score, 7.1, 1e-3),
    control: () => safeFrom(1),
    seen: [/7\.1/],
  }),
  'frog-wakes-one-margin-short': claim({
    says: 'While the frog rises towards the cat the loss does not change up to 2.2, and does from there on.',
    measure: () => frogNoticed(1),
    holds: (scores) => near(Math.min(...scores), 2.3) && scores.length === 10,
    control: () => frogNoticed(2),
  }),
  'two-rivals-twice-as-steep': claim({
    says: 'With the frog at 4.5 the loss falls by 2 for each point of the cat, with the frog where it was by 1; past the first rival it is 1 again.',
    measure: () => [slopeAt(cat, 4.5), slopeAt(cat, frogScore), slopeAt(5.6, 4.5)],
    holds: ([both, one, after]) => near(both, -2, 1e-6) && near(one, -1, 1e-6) && near(after, -1, 1e-6),
    control: () => [slopeAt(cat, -3), slopeAt(cat, frogScore), slopeAt(5.6, -3)],
  }),
  'slope-counts-rivals': claim({
    says: 'The hinge loss falls with the correct score by as many as there are classes within a margin of it or above, and rises by 1 with each of theirs.',
    measure: (seed) => {
      const scores = drawn(seed, 10, 2).map((score) => score + 0.03);
      const [own, ...others] = slopes(svm, scores);
      return { own: -own, others: total(others), each: others, rivals: rivalsInTheWay(scores) };
    },
    holds: ({ own, others, each, rivals }) =>
      near(own, rivals) && near(others, rivals) && each.every((slope) => slope === 0 || slope === 1),
    control: (seed) => {
      const scores = drawn(seed, 10, 2).map((score) => score + 0.03);
      const [own, ...others] = slopes(softmaxLoss, scores);
      return { own: -own, others: total(others), each: others, rivals: rivalsInTheWay(scores) };
    },
    seeds: 5,
  }),
  'no-margin-no-loss-for-the-lazy': claim({
    says: 'Without a margin equal scores have no loss on a picture of any class; random scores, or always the cat ahead, have.',
    measure: () => lazy(0),
    holds: ({ same }) => same === 0,
    control: () => lazy(1),
    seen: [/perfectly useless/],
    options: {
      random: ({ random }) => random === 0,
      same: ({ same }) => same === 0,
      'always-cat': (worst) => worst['always-cat'] === 0,
    },
  }),
  'equal-scores-cost-2': claim({
    says: 'With a margin of 1 three equal scores cost 2.',
    measure: () => lazy(1).same,
    holds: (loss) => loss === 2,
    control: () => lazy(0).same,
  }),
  'car-slips-without-cost': claim({
    says: 'The loss of the car’s picture stays 0 when its score falls to 4.4, and down to 3.0.',
    measure: () => Math.max(carFallsTo(4.4), carFallsTo(3)),
    holds: (rise) => near(rise, 0),
    control: () => carFallsTo(2.5),
    seen: [/could fall as far as/],
    options: {
      half: (rise) => near(rise, 0.5),
      full: (rise) => near(rise, 1),
      zero: (rise) => near(rise, 0),
    },
  }),
  'bounds-0-and-infinity': claim({
    says: 'Over random scores of ever larger size the least loss of a picture is exactly 0 and the largest grows without end.',
    measure: (seed) => {
      const losses = [1, 100, 1e6].flatMap((by) =>
        lossesOfTable({ scores: drawn(seed, 9).map((score) => by * score) }),
      );
      const won = lossesOfTable({ scores: [9, 0, 0, 0, 9, 0, 0, 0, 9] });
      return { least: Math.min(...losses, ...won), most: Math.max(...losses) };
    },
    holds: ({ least, most }) => least === 0 && most > 1e5,
    control: (seed) => {
      // right or wrong, counted as 0 or 1
      const wrong = lossesOfTable({ scores: drawn(seed, 9) }).map((loss) => Number(loss > 1));
      return { least: Math.min(...wrong, 0), most: Math.max(...wrong) };
    },
    seeds: 5,
    seen: [/Upwards there is no end/],
    options: {
      'zero-one': ({ least, most }) => least === 0 && most <= 1,
      both: ({ least }) => least < 0,
      'zero-infinity': ({ least, most }) => least === 0 && most > 1e5,
    },
  }),
  'c-minus-1-at-the-start': claim({
    says: 'With weights of size 0.00001 the mean hinge loss of 40 pictures of ten classes is 9 within 0.02.',
    measure: (seed) => atTheStart(seed, 10, 1e-5).svm,
    holds: (loss) => Math.abs(loss - 9) < 0.02,
    control: (seed) => atTheStart(seed, 10, 0.1).svm,
    seeds: 5,
    seen: [/nine wrong classes/, /九个错误类别/],
  }),
  'right-class-adds-1': claim({
    says: 'Summing over all classes makes every loss larger by exactly 1 and leaves every slope as it is.',
    measure: (seed) => withRightClass(seed, { allClasses: true }),
    holds: ({ added, slope }) => added.every((value) => near(value, 1)) && slope < 1e-6,
    control: (seed) => withRightClass(seed, { divideBy: 'wrong' }),
    seeds: 5,
    seen: [/6\.27/],
    options: {
      'by-1': ({ added }) => added.every((value) => near(value, 1)),
      'by-the-score': ({ added, correct }) => added.every((value, i) => near(value, correct[i])),
      'learns-else': ({ slope }) => slope > 1e-6,
    },
  }),
  'dividing-changes-the-scale-only': claim({
    says: 'Divided by C − 1, every loss is the same share of what it was, and exactly those are zero that were.',
    measure: (seed) => rescaled(seed, { divideBy: 'wrong' }),
    holds: ({ ratios, sameZeros }) => allAlike(ratios) && sameZeros,
    control: (seed) => rescaled(seed, { squared: true }),
    seeds: 5,
    seen: [/2\.63/],
    options: {
      'scale-only': ({ ratios, sameZeros }) => allAlike(ratios) && sameZeros,
      'hard-less': ({ ratios }) => ratios.at(-1)! < ratios[0] - 1e-6,
      'smaller-margin': ({ sameZeros }) => !sameZeros,
    },
  }),
  'half-the-loss-other-weights': claim({
    says: 'Beside a penalty λb² the bias that is best with half the data loss is not best with the whole; without a penalty it is.',
    measure: (seed) => regret(seed, halved, 0.1),
    holds: (more) => more > 1e-4,
    control: (seed) => regret(seed, halved),
    seeds: 5,
  }),
  'squares-are-another-loss': claim({
    says: 'On 101 pictures of two classes, one of them wrong by a mile, the bias with the least mean of squared hinges has more than the least mean of hinges.',
    measure: (seed) => regret(seed, squared),
    holds: (more) => more > 1e-4,
    control: (seed) => regret(seed, halved),
    seeds: 5,
    seen: [/30\.55/],
    options: { 'same-weights': (more) => more < 1e-9, 'another-loss': (more) => more > 1e-4 },
  }),
  'squared-nearly-all-frog': claim({
    says: 'Of the three squared losses the frog’s is more than nine tenths.',
    measure: () => {
      const losses = lossesOfTable({ squared: true });
      return losses[2] / total(losses);
    },
    holds: (share) => share > 0.9,
    control: () => lossesOfTable({})[2] / total(lossesOfTable({})),
  }),
  'squares-prefer-many-slightly-wrong': claim({
    says: 'Ten pictures that lack half a point each cost a tenth of one that lacks five, squared; without squares they cost the same.',
    measure: () => spreadOrSingle(2),
    holds: (ratio) => near(ratio, 0.1),
    control: () => spreadOrSingle(1),
  }),
  'cross-entropy-never-zero': claim({
    says: 'For leads of 0 to 700 points cross-entropy is above zero and still falls.',
    measure: () => leads.map((lead) => lossesOf([lead, 0, 0]).softmax),
    holds: (losses) => losses.every((loss) => loss > 0) && rising([...losses].reverse()),
    control: () => leads.map((lead) => lossesOf([lead, 0, 0]).svm),
  }),
  'ln-c-at-the-start': claim({
    says: 'With weights of size 0.00001 the mean cross-entropy of 40 pictures is ln C within 0.01, for 3 and for 10 classes.',
    measure: (seed) => [3, 10].map((classes) => atTheStart(seed, classes, 1e-5)),
    holds: (runs) => runs.every((run) => Math.abs(run.softmax - Math.log(run.classes)) < 0.01),
    control: (seed) => [3, 10].map((classes) => atTheStart(seed, classes, 0.1)),
    seeds: 5,
  }),
  'bonus-changes-nothing': claim({
    says: 'With 5 added to all scores every probability stays as it is, and the hinge loss too.',
    measure: () => bonus([5, 5, 5]),
    holds: ({ changes, hinge: change }) => changes.every((p) => near(p, 0)) && near(change, 0),
    control: () => bonus([0, 5, 0]),
    seen: [/They stay/, /bonus harmless/, /加分变得无害/],
    options: {
      'all-grow': ({ changes }) => changes.every((p) => p > 1e-6),
      'largest-grows': ({ changes }) => changes[1] > 1e-6 && changes[0] < -1e-6 && changes[2] < -1e-6,
      stay: ({ changes }) => changes.every((p) => near(p, 0)),
    },
  }),
  'large-bonus-breaks-the-arithmetic': claim({
    says: 'As written on paper, softmax breaks once the largest score passes 709.8 with 64 bits and 88.7 with 32, and at −1000 too; not before.',
    measure: () => ({
      before: [704, 83].map((shift, i) => softmaxOf({ shift, precision: i ? 'float32' : 'float64' }).broken),
      after: [705, 84, -1000].map(
        (shift, i) => softmaxOf({ shift, precision: i === 1 ? 'float32' : 'float64' }).broken,
      ),
    }),
    holds: ({ before, after }) => !before.includes(true) && !after.includes(false),
    control: () => ({
      before: [false, false],
      after: [705, 84, -1000].map((shift) => softmaxOf({ shift, stable: true }).broken),
    }),
  }),
  'largest-first-never-breaks': claim({
    says: 'With the largest score subtracted first nothing breaks for shifts from −1000 to 1000, and the sum below the line is at least 1; the library’s own loss stays finite as well.',
    measure: (seed) => ({ ...sums(seed, true), ours: crossEntropy(tensor([[0, 1000]]), [0]).item() }),
    holds: ({ broken, least, ours }) => !broken && least >= 1 && ours === 1000,
    control: (seed) => ({ ...sums(seed, false), ours: 1000 }),
    seeds: 5,
  }),
  'certain-target-has-no-entropy': claim({
    says: 'With the whole target on the cat its entropy is 0, and divergence, cross-entropy and −ln p are one number.',
    measure: () => target(1),
    holds: ({ cross, divergence, entropy }) =>
      entropy === 0 && near(cross, divergence) && near(cross, softmaxOf({}).loss),
    control: () => target(0.9),
  }),
  'apart-by-the-entropy': claim({
    says: 'With less on the cat, cross-entropy exceeds divergence by the entropy of the target, which is above 0.',
    measure: () => [0.9, 0.7, 0.5].map(target),
    holds: (all) => all.every(({ cross, divergence, entropy }) => entropy > 0.1 && near(cross - divergence, entropy)),
    control: () => [target(1)],
  }),
  'hinge-charges-none-of-three': claim({
    says: 'With its margin of 1 the hinge loss is zero at all three data points.',
    measure: () => charges(1),
    holds: (losses) => losses.every((loss) => loss === 0),
    control: () => charges(2),
    seen: [/For none\./, /as if glued/, /粘在零上/, /versus-curve-svm/, /versus-content/],
    options: {
      'only-close': ([one, close, far]) => one === 0 && close > 0 && far === 0,
      none: (losses) => losses.every((loss) => loss === 0),
      all: (losses) => losses.every((loss) => loss > 0),
    },
  }),
  'svm-glued-softmax-notices': claim({
    says: 'While the last score rises from 3 the SVM’s loss is zero until it comes within a point of 10, and then rises; cross-entropy rises with every half point.',
    measure: () => lastRises('near'),
    holds: ({ rival, svm: losses, softmax: others }) =>
      rival.every((score, i) => losses[i] > 0 === score > 9) && rising(others) && rival[0] === 3,
    control: () => lastRises('close'),
  }),
  'one-rival-within-the-margin': claim({
    says: 'Where one rival is ahead by 0.1 to 20 points and no other is near, the hinge loss is the larger, by less than 1, which is its margin.',
    measure: () => [0.1, 1, 2, 5, 10, 20].map((lead) => gap([10, 10 + lead, -20])),
    holds: (gaps) => gaps.every((by) => by > 0 && by < 1),
    control: () => [0.1, 1, 2, 5, 10, 20].map((lead) => gap([10, 10 + lead, 10 + lead])),
  }),
  'hinge-adds-up-rivals': claim({
    says: 'When a second rival as strong joins one that is 2 to 20 points ahead, the hinge loss doubles; cross-entropy rises by less than 0.7.',
    measure: () =>
      [2, 4, 10, 20].map((lead) => {
        const [one, two] = [lossesOf([10, 10 + lead, -20]), lossesOf([10, 10 + lead, 10 + lead])];
        return { svm: two.svm / one.svm, softmax: two.softmax - one.softmax };
      }),
    holds: (all) => all.every((by) => near(by.svm, 2) && by.softmax < 0.7),
    control: () =>
      [2, 4, 10, 20].map((lead) => {
        const [one, other] = [lossesOf([10, 10 + lead, -20]), lossesOf([10, 10 + 2 * lead, -20])];
        return { svm: other.svm / one.svm, softmax: other.softmax - one.softmax };
      }),
  }),
  'svm-looks-after-wrong-and-near': claim({
    says: 'The hinge loss has a slope in the scores just where they are wrong or less than a margin ahead.',
    measure: (seed) => pulled(svm, seed),
    holds: (all) => all.every((one) => one.near === one.pulled),
    control: (seed) => pulled(softmaxLoss, seed),
    seeds: 5,
  }),
  'doubling-keeps-0': claim({
    says: 'With all weights doubled the car’s loss is 0 as before; the losses of cat and frog grow, and do not double.',
    measure: () => doubled(1),
    holds: ({ car, cat: of, frog }) =>
      car[0] === 0 && car[1] === 0 && [of, frog].every(([before, after]) => after > before && !near(after, 2 * before)),
    control: () => doubled(0.1),
    seen: [/Zero before, zero after/, /same-loss-zero/, /costs nothing, and it never will/, /永远为零/],
    options: {
      luck: ({ cat: of, frog }) => near(of[1], 2 * of[0]) && near(frog[1], 2 * frog[0]),
      stays: ({ car }) => car[0] === 0 && car[1] === 0,
      rises: ({ car }) => car[1] > car[0],
    },
  }),
  'zero-on-a-whole-ray': claim({
    says: 'From a factor of 1/2.9 on, and up to a million, the car’s loss is zero; below it is not.',
    measure: () => [0.34, 0.35, 1, 10, 1000, 1e6].map((scale) => scaled(scale).losses[1]),
    holds: ([below, ...losses]) => below > 0 && losses.every((loss) => loss === 0),
    control: () => [0.34, 0.35, 1, 10, 1000, 1e6].map((scale) => scaled(scale).losses[0]),
  }),
  'doubling-raises-the-mean': claim({
    says: 'The mean loss of the three pictures grows when the weights are multiplied by 2 and by 4.',
    measure: () => [1, 2, 4].map((scale) => scaled(scale).mean),
    holds: (means) => rising(means),
    control: () => [1, 2, 4].map((scale) => scaled(scale).losses[1]),
    seen: [/9\.53/, /same-loss-mean/, /not quite double/, /没有刚好加倍/],
    options: {
      same: ([before, after]) => near(before, after),
      falls: ([before, after]) => after < before - 1e-9,
      grows: (means) => rising(means),
    },
  }),
  'size-is-free-if-all-are-right': claim({
    says: 'Weights a thousand times larger do not raise the mean loss of three pictures that are all right; with one of them wrong they do.',
    measure: (seed) => ({ right: growth(seed, true), oneWrong: growth(seed, false) }),
    holds: ({ right, oneWrong }) => right <= 0 && oneWrong > 0,
    control: (seed) => ({ right: growth(seed, false), oneWrong: growth(seed, true) }),
    seeds: 5,
  }),
  'margin-100-is-weights-over-100': claim({
    says: 'The hinge loss with a margin of 100 is a hundred times that with a margin of 1 and scores a hundred times smaller.',
    measure: (seed) => marginHundred(seed, 100),
    holds: (times) => near(times, 100),
    control: (seed) => marginHundred(seed, 1),
    seeds: 5,
  }),
  'even-weights-cost-a-quarter': claim({
    says: 'Under L2 [¼, ¼, ¼, ¼] costs 0.25, a quarter of what [1, 0, 0, 0] costs.',
    measure: () => preference({ first: 0.25 }).values.l2,
    holds: (value) => near(value, 0.25) && near(preference({ first: 1 }).values.l2, 4 * value),
    control: () => preference({ first: 1 }).values.l2,
    seen: [/Four times a sixteenth/],
  }),
  'l2-touches-where-all-are-equal': claim({
    says: 'Under L2 one point of the line is cheapest, that with four equal weights.',
    measure: () => cheapest('l2', 1),
    holds: ({ from, to, w }) => from === to && w.every((weight) => near(weight, 0.25)),
    control: () => cheapest('l1', 1),
  }),
  'abs-at-zero-stays': claim({
    says: 'Ten steps down the sum of absolute weights leave a weight where it is, if it is 0.',
    measure: () => afterL1(0),
    holds: (weight) => weight === 0,
    control: () => afterL1(0.5),
  }),
  'l1-ties': claim({
    says: 'Under L1 [1, 0, 0, 0] and [¼, ¼, ¼, ¼] cost the same, and so does everything between them.',
    measure: () => [1, 0.25, 0.4, 0.6, 0.8].map((first) => preference({ first }).values.l1),
    holds: (values) => values.every((value) => near(value, 1)),
    control: () => [1, 0.25, 0.4, 0.6, 0.8].map((first) => preference({ first }).values.l2),
    seen: [/Both cost exactly 1/, /\btie\b/, /平局/, /preference-best/, /everywhere from/],
    options: {
      corner: ([corner, even]) => corner < even - 1e-9,
      even: ([corner, even]) => even < corner - 1e-9,
      neither: ([corner, even]) => near(corner, even),
    },
  }),
  'l1-jumps-to-a-corner': claim({
    says: 'With the first entry of x at anything but 1, the cheapest weights under L1 are the first alone, or none of it.',
    measure: (seed) => atCorner(cheapest('l1', tilt(seed)), tilt(seed)),
    holds: (corner) => corner,
    control: (seed) => atCorner(cheapest('l2', tilt(seed)), tilt(seed)),
    seeds: 6,
  }),
  'l2-barely-moves': claim({
    says: 'With the first entry of x at 1.2, the best first weight moves by less than 0.03 under L2.',
    measure: () => Math.abs(cheapest('l2', 1.2).from - cheapest('l2', 1).from),
    holds: (moved) => moved < 0.03,
    control: () => Math.abs(cheapest('l1', 1.2).from - cheapest('l1', 1).from),
  }),
  'ten-times-the-error-on-fresh-points': claim({
    says: 'In the figure the polynomial of degree 9 is nine to ten times as far off on fresh points as on the twelve.',
    measure: () => occam({}).fresh / occam({}).train,
    holds: (times) => times > 9 && times < 11,
    control: () => occam({ degree: 3 }).fresh / occam({ degree: 3 }).train,
  }),
  'degree-9-overfits': claim({
    says: 'On twelve newly drawn points, degree 9 fits better than degree 3, and is worse on fresh points.',
    measure: (seed) => [drawnAnew(seed, 9), drawnAnew(seed, 3)],
    holds: ([nine, three]) => nine.train < three.train && nine.fresh > 1.3 * three.fresh,
    control: (seed) => [drawnAnew(seed, 9, 0.001), drawnAnew(seed, 9)],
    seeds: 10,
  }),
  'degree-3-is-best': claim({
    says: 'Of the degrees 0 to 11 the third has the least error on the figure’s fresh points.',
    measure: () => placeOfLeast(occam({}).errors.fresh),
    holds: (degree) => degree === 3,
    control: () => placeOfLeast(occam({}).errors.train),
    seen: [/occam-fresh tone-loss/],
    options: {
      low: (degree) => degree < 3,
      middle: (degree) => degree >= 3 && degree <= 7,
      high: (degree) => degree > 7 && degree < 11,
      all: (degree) => degree === 11,
    },
  }),
  'more-weights-do-harm': claim({
    says: 'From degree 3 to 7 the error on fresh points grows by less than a tenth; from 7 on each degree has a larger one, up to degree 11, which is exact on the twelve points.',
    measure: () => occam({ degree: degrees.max }).errors,
    holds: ({ fresh, train }) =>
      fresh.slice(3, 8).every((value) => value < 1.1 * fresh[3]) && rising(fresh.slice(7)) && train[11] < 1e-6,
    control: () => {
      const { train } = occam({}).errors;
      return { fresh: train, train };
    },
  }),
  'penalty-trades-fit-for-simplicity': claim({
    says: 'For degree 9, λ = 0.001 makes the squares of the weights less than a hundredth, the error on the twelve points larger, and that on fresh points less than 0.55 of what it was and within 0.02 of degree 3.',
    measure: () => [occam({}), occam({ lambda: 0.001 })],
    holds: ([free, held]) =>
      held.size < free.size / 100 &&
      held.train > free.train &&
      held.fresh < 0.55 * free.fresh &&
      Math.abs(held.fresh - occam({ degree: 3 }).fresh) < 0.02,
    control: () => [occam({ degree: 2 }), occam({ degree: 2, lambda: 0.001 })],
  }),
  'too-much-penalty-raises-both': claim({
    says: 'At λ = 0.02 both errors of degree 9 are larger than at 0.001.',
    measure: () => [occam({ lambda: 0.001 }), occam({ lambda: 0.02 })],
    holds: ([some, more]) => more.train > some.train && more.fresh > some.fresh,
    control: () => [occam({}), occam({ lambda: 0.001 })],
  }),
  'the-twelve-want-no-penalty': claim({
    says: 'The error on the points that were fitted is least at λ = 0 and grows with λ; on fresh ones it is not least there.',
    measure: (seed) => [0, 0.0005, 0.001, 0.005, 0.02].map((lambda) => drawnAnew(seed, 9, lambda).train),
    holds: (errors) => rising(errors),
    control: (seed) => [0, 0.0005, 0.001, 0.005, 0.02].map((lambda) => drawnAnew(seed, 9, lambda).fresh),
    seeds: 10,
  }),
};

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'A learner that is to get better',
    'runs over all the others',
    'Because each term lies flat and then swings up like a door',
    'The hinge compares scores and asks who is ahead',
    'in a second term that looks at nothing but the weights',
    'holds all the weights that cost exactly as much as yours',
    'Then why is L1 said to make weights sparse',
    'the elastic net does some of both',
    'batch normalization lets every picture depend a little',
    'A score says who is ahead',
    'The hinge loss asks that the right class lead every other by a margin',
    'Cross-entropy turns scores into probabilities and always wants all of it for the right class',
  ],
  derived: [
    'The cat costs 2.9, the car nothing',
    'A hill drawn at half the height',
    '(A violation of less than a point, on the other hand, becomes smaller still',
    'Every exponential is multiplied by the same x',
    'where all three share equally',
    'Both give the score 1',
    'A loss that sees only scores will never prefer one to the other',
    'Four times a sixteenth',
    'It is worth something, because fresh data are what counts',
  ],
  task: [
    'Now put the frog at 4.5',
    'Commit to an answer each time',
    'You cannot, even where the arithmetic rounds it to zero',
    'Are they the only ones?',
    'Change a score above and run only this one',
    'Imagine it as a landscape',
  ],
  setting: [
    'scores can be dragged or typed over',
    'take three data points that are all classified correctly',
    'the right class scores 10 each time',
    'Suppose you have found weights x',
    'Every point of the straight line is a set of weights with the score 1',
    '(You will often read that L1 prefers [1, 0, 0, 0] here',
    'A sum over the weights is not the only way',
    'All are meant to make it harder to learn the training pictures by heart',
    'Both losses are a few lines of code',
  ],
  'figure of speech': ['perfection should cost nothing'],
};
