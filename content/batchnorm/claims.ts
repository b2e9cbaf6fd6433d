import { isWithin, mean } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { initialState } from '@kit/controls';
import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { BatchNorm1d } from '@lib/nn/batchNorm';
import Axes from '@widgets/batchnorm-axes';
import Steps from '@widgets/batchnorm-steps';
import { train, trains } from '@widgets/batchnorm-training/network';
import { scales, type Place } from '@widgets/batchnorm-training/settings';
import { trained } from '@widgets/train-vs-eval/model';
import { biasEffect, counts } from '@widgets/batchnorm-training/sweep';
import {
  alongWeights,
  biasGradient,
  descent,
  fitted,
  folded,
  jitter,
  kindsApart,
  meanVariance,
  movedByOthers,
  otherBias,
  runningVariance,
  startLeft,
  tenfold,
} from './functions';

const start = initialState(Steps.spec.controls);
type Steps = typeof start;
/** The figure of steps in a state. */
const steps = (patch: Partial<Steps> = {}) => Steps.spec.compute({ ...start, ...patch }).trained!;
const column = (rows: number[][], j: number) => rows.map((row) => row[j]);
const spread = (list: number[]) => Math.sqrt(mean(list.map((value) => (value - mean(list)) ** 2)));
const byFeatures = <Value>(of: (j: number) => Value) => [0, 1, 2].map(of);

/** The batch of the figure with its very first number replaced. */
const pulled = (to: number) => steps({ x: [to, ...start.x.slice(1)] });
/** What x̂ of the five others is like: how far the one that moves least has come to the left, and how wide they lie. */
function others(to: number) {
  const hats = (trained: ReturnType<typeof steps>) => column(trained.normal, 0).slice(1);
  const [before, after] = [hats(steps()), hats(pulled(to))];
  const width = (list: number[]) => Math.max(...list) - Math.min(...list);
  return { left: Math.min(...before.map((hat, i) => hat - after[i])), width: width(after) / width(before) };
}

/** The same five beside where they would be without example 1: how far the leftmost lies to the right, and how wide they lie. */
function besideRings(to: number) {
  const { normal, without } = pulled(to);
  const [here, rings] = [normal, without!].map((rows) => column(rows, 0).slice(1));
  const width = (list: number[]) => Math.max(...list) - Math.min(...list);
  return { leftmost: Math.min(...here) - Math.min(...rings), width: width(here) / width(rings) };
}

/** By how much y of feature 3 spreads less than x, as a share, with this γ and β = μ. */
function lost(gammaOf: (trained: ReturnType<typeof steps>) => number[]): number {
  const before = steps();
  const { y } = steps({ gamma: gammaOf(before), beta: before.means });
  return 1 - spread(column(y, 2)) / Math.sqrt(before.variances[2]);
}
const deviationOf = ({ variances }: ReturnType<typeof steps>) => variances.map(Math.sqrt);

const axes = (patch: Partial<Parameters<typeof Axes.spec.compute>[0]>) => Axes.spec.compute({ ...initialState(Axes.spec.controls), ...patch }); // prettier-ignore

/** A run of the map at a rate of 0.3. */
const run = memo((norm: Place | null, scale: number, bias: boolean, seed: number) => train({ norm, bias, rate: 0.3, scale, seed }), { most: 40 }); // prettier-ignore
const sweep = memo((seed: number) => counts({ place: 'before', seed }), { most: 5 });
const losses = (patch: { isNormalized?: boolean; size?: number }, seed: number) => fitted({ isNormalized: true, size: 8, ...patch, seed }); // prettier-ignore

/** The figure of both modes after 400 steps. */
const modes = memo(
  (patch: Partial<Parameters<typeof trained>[0]>) =>
    trained({ step: 400, order: 'sorted', size: '32', norm: true, momentum: '0.1', variance: 'unbiased', seed: 1, ...patch }), // prettier-ignore
  { most: 40 },
);
const lossFalls = (losses: number[]) => mean(losses.slice(-20)) / mean(losses.slice(0, 20));

/** What the layer says of a batch of rows in training. */
function said(rows: number[][]): string {
  try {
    new BatchNorm1d(1).train().forward(tensor(rows));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

export const claims: ChapterClaims['claims'] = {
  // ── forward ────────────────────────────────────────────────────────────────────────────────────────────────────────
  'columns-are-normal': claim({
    says: 'In each feature of the figure’s batch x̂ has mean 0 and variance σ² / (σ² + ε).',
    measure: () => {
      const { normal, variances } = steps();
      return byFeatures((j) => ({ mean: mean(column(normal, j)), variance: spread(column(normal, j)) ** 2, want: variances[j] / (variances[j] + 1e-5) })); // prettier-ignore
    },
    holds: (features) => features.every(({ mean, variance, want }) => Math.abs(mean) < 1e-9 && Math.abs(variance - want) < 1e-9), // prettier-ignore
    control: () => {
      const { y, variances } = steps({ gamma: [2, 2, 2], beta: [1, 1, 1] });
      return byFeatures((j) => ({ mean: mean(column(y, j)), variance: spread(column(y, j)) ** 2, want: variances[j] / (variances[j] + 1e-5) })); // prettier-ignore
    },
  }),
  'one-moves-all': claim({
    says: 'When example 1 of the figure goes from 1 to 10, x̂ of each of the five others falls, and they lie in less than three quarters of the width.',
    measure: () => others(10),
    holds: ({ left, width }) => left > 0.1 && width < 0.75,
    control: () => others(1),
    seen: [/closer together: the odd example/, /更近：那个与众不同的样本/],
    options: {
      stay: ({ left, width }) => Math.abs(left) < 0.01 && Math.abs(width - 1) < 0.01,
      shift: ({ left, width }) => left > 0.1 && Math.abs(width - 1) < 0.05,
      crowd: ({ left, width }) => left > 0.1 && width < 0.75,
    },
  }),
  'inside-the-rings': claim({
    says: 'With example 1 at 10, the least x̂ of the five others is larger than it would be without example 1, and they lie closer together.',
    measure: () => besideRings(10),
    holds: ({ leftmost, width }) => leftmost > 0.1 && width < 0.75,
    control: () => besideRings(3),
  }),
  'never-beyond-root': claim({
    says: 'Of six examples one that lies ten to ten thousand away from the others has an x̂ below √5.',
    measure: () => [10, 100, 1e3, 1e4].map((far) => pulledFar(far, 6)),
    holds: (hats) => hats.every((hat) => hat < Math.sqrt(5) && hat > 1.9),
    control: () => [pulledFar(100, 12)],
  }),
  'recovers-but-for-epsilon': claim({
    says: 'With γ = σ and β = μ feature 3 of the figure spreads 2.5 to 3.5 per cent less than before.',
    measure: () => lost(deviationOf),
    holds: (share) => isWithin(share, 0.025, 0.035),
    control: () => lost(({ deviations }) => deviations),
    seen: [/it stands beside/, /它是和/],
    options: {
      none: (share) => Math.abs(share) < 1e-9,
      tiny: (share) => isWithin(share, 1e-6, 1e-4),
      percents: (share) => isWithin(share, 0.025, 0.035),
    },
  }),
  'exactly-recovered': claim({
    says: 'With γ = √(σ² + ε) and β = μ all features come back.',
    measure: () => {
      const before = steps();
      return steps({ gamma: before.deviations, beta: before.means }).error;
    },
    holds: (errors) => Math.max(...errors) < 1e-9,
    control: () => {
      const before = steps();
      return steps({ gamma: deviationOf(before), beta: before.means }).error;
    },
  }),

  // ── backward ───────────────────────────────────────────────────────────────────────────────────────────────────────
  'gradients-balance': claim({
    says: 'A gradient that arrives at example 1 alone reaches all six examples of feature 1, and their sum is 0.',
    measure: () => column(steps().gradients, 0),
    holds: (gradients) => gradients.every((one) => Math.abs(one) > 0.01) && Math.abs(mean(gradients)) < 1e-9,
    control: () => column(steps({ upstream: start.upstream.map(() => 0) }).gradients, 0),
    seen: [/for the mean moves along/, /均值会跟着移动/],
    options: {
      one: (gradients) => gradients.slice(1).every((one) => Math.abs(one) < 1e-9),
      'same-way': (gradients) => gradients.every((one) => one > 0) || gradients.every((one) => one < 0),
      balance: (gradients) => gradients.every((one) => Math.abs(one) > 0.01) && Math.abs(mean(gradients)) < 1e-9,
    },
  }),
  'no-stretch': claim({
    says: 'In features 1 and 2 the sum of gradients times x̂ is below a ten-thousandth of the sum of their sizes.',
    measure: () => stretchOf('1e-5'),
    holds: (shares) => shares.every((share) => share < 1e-4),
    control: () => stretchOf('1'),
  }),
  'line-comes-to-nothing': claim({
    says: 'Of upstream gradients that lie on a line over x̂ less than a ten-thousandth arrives.',
    measure: () => onALine(0),
    holds: (share) => share < 1e-4,
    control: () => onALine(1),
  }),
  'bias-gets-nothing': claim({
    says: 'The gradient of a bias in front of a batch norm is below a billionth of that of the weights.',
    measure: (seed) => biasGradient(seed),
    holds: (share) => share < 1e-9,
    control: (seed) => biasGradient(seed, false),
    seeds: 5,
    seen: [/it is the sum of the gradients at/, /处梯度之和/],
    options: { sum: (share) => share > 0.01, mean: (share) => isWithin(share, 1e-4, 1), zero: (share) => share < 1e-9 },
  }),
  'any-bias-alike': claim({
    says: 'With a bias that is larger by 3 the output of a batch norm moves by less than a billionth.',
    measure: (seed) => otherBias(seed),
    holds: (moved) => moved < 1e-9,
    control: (seed) => otherBias(seed, false),
    seeds: 5,
  }),
  'a-tenth-of-the-gradient': claim({
    says: 'With weights ten times as large the output of a batch norm moves by less than a ten-thousandth, and the gradient of the weights is a tenth.',
    measure: (seed) => tenfold(seed),
    holds: ({ moved, gradient }) => moved < 1e-4 && isWithin(gradient, 0.0999, 0.1001),
    control: (seed) => tenfold(seed, false),
    seeds: 5,
    seen: [/is ten times as large, too/, /也成了十倍/],
    options: {
      both: ({ moved, gradient }) => moved > 1 && gradient > 9,
      same: ({ moved, gradient }) => moved < 1e-4 && Math.abs(gradient - 1) < 0.01,
      tenth: ({ moved, gradient }) => moved < 1e-4 && isWithin(gradient, 0.0999, 0.1001),
    },
  }),
  'at-right-angles': claim({
    says: 'The cosine between the weights of a unit and their gradient is below a ten-thousandth, and no step of plain descent shortens them by as much as a millionth.',
    measure: (seed) => ({ cosine: alongWeights(seed), norms: descent(0.3, seed).norms }),
    holds: ({ cosine, norms }) => cosine < 1e-4 && norms.slice(1).every((size, i) => size > norms[i] * (1 - 1e-6)),
    control: (seed) => ({ cosine: alongWeights(seed, false), norms: descent(0.3, seed, false).norms }),
    seeds: 5,
  }),
  'three-is-too-much': claim({
    says: 'Without batch norm the loss ends below a third of what it was, or near it, at a rate of 0.3, and above a million at 3.',
    measure: (seed) => [0.3, 3].map((rate) => descent(rate, seed, false).losses),
    holds: ([small, large]) => small.at(-1)! < small[0] && large.at(-1)! > 1e6,
    control: (seed) => [0.3, 3].map((rate) => descent(rate, seed).losses),
    seeds: 5,
  }),
  'any-rate-will-do': claim({
    says: 'With batch norm the loss after 100 steps at a rate of 300 is within a fiftieth of that at 0.3 or lower.',
    measure: (seed) => ends(seed),
    holds: ({ small, large }) => large < 1.02 * small,
    control: (seed) => ends(seed, false),
    seeds: 5,
    seen: [/within a fiftieth/, /相差不到五十分之一/],
    options: {
      'blows-up': ({ large, start }) => !(large < 10 * start),
      stuck: ({ large, start }) => isWithin(large, 0.9 * start, 10 * start),
      arrives: ({ small, large }) => large < 1.02 * small,
    },
  }),
  'first-step-brakes': claim({
    says: 'At a rate of 300 the first step makes the weights more than ten times as long, and the other 99 together less than a hundredth longer.',
    measure: (seed) => descent(300, seed).norms,
    holds: (norms) => norms[1] > 10 * norms[0] && norms.at(-1)! < 1.01 * norms[1],
    control: (seed) => descent(0.3, seed).norms,
    seeds: 5,
  }),

  // ── axes ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  'over-examples-and-places': claim({
    says: 'In a block of 3 × 6 × 3 × 3 batch norm takes each mean over 27 numbers.',
    measure: () => axes({ norm: 'batch', input: 'conv', examples: '3' }).each,
    holds: (each) => each === 27,
    control: () => axes({ norm: 'layer', input: 'conv', examples: '3' }).each,
    seen: [/three examples times nine places/, /三个样本乘以九个位置/],
  }),
  'groups-between': claim({
    says: 'Group norm with one group gives what layer norm gives, and with as many groups as channels what instance norm gives.',
    measure: (seed) => [kindsApart('oneGroup', 'layer', seed), kindsApart('sixGroups', 'instance', seed)],
    holds: (gaps) => gaps.every((gap) => gap < 1e-5),
    control: (seed) => [kindsApart('group', 'layer', seed), kindsApart('group', 'instance', seed)],
    seeds: 5,
  }),
  'only-batch-mixes': claim({
    says: 'When all other examples are replaced, one is moved by batch norm, and not at all by layer, instance and group norm.',
    measure: (seed) => ({
      batch: movedByOthers('batch', seed),
      rest: (['layer', 'instance', 'group'] as const).map((kind) => movedByOthers(kind, seed)),
    }),
    holds: ({ batch, rest }) => batch > 0.1 && rest.every((moved) => moved === 0),
    control: (seed) => ({ batch: movedByOthers('layer', seed), rest: [movedByOthers('batch', seed)] }),
    seeds: 5,
  }),

  // ── evaluation ─────────────────────────────────────────────────────────────────────────────────────────────────────
  'start-is-forgotten': claim({
    says: 'With a momentum of 0.1 less than a tenth of the start is left after 22 batches.',
    measure: () => startLeft(22, 0.1),
    holds: (share) => share < 0.1 && share > 0,
    control: () => startLeft(10, 0.1),
  }),
  'unbiased-on-average': claim({
    says: 'In batches of two normal numbers the biased variance is half of theirs on average, the unbiased one theirs, within a tenth.',
    measure: (seed) => meanVariance(2, seed),
    holds: ({ biased, unbiased }) => isWithin(biased, 0.45, 0.55) && isWithin(unbiased, 0.9, 1.1),
    control: (seed) => meanVariance(32, seed),
    seeds: 5,
  }),
  'folds-away': claim({
    says: 'In evaluation a linear layer and batch norm give what one linear layer with other weights and another bias gives.',
    measure: (seed) => folded(seed),
    holds: (gap) => gap < 1e-9,
    control: (seed) => folded(seed, true),
    seeds: 5,
  }),
  'sorted-is-chance': claim({
    says: 'After 400 batches of 32 of one class each the loss is below three fifths of that at the start, and more than three in four points are right in training mode, less than 65 per cent in evaluation mode.',
    measure: (seed) => {
      const { training, evaluation, losses } = modes({ seed });
      return { training, evaluation, loss: lossFalls(losses) };
    },
    holds: ({ training, evaluation, loss }) => loss < 0.6 && training > 0.75 && evaluation < 0.65,
    control: (seed) => {
      const { training, evaluation, losses } = modes({ order: 'shuffled', seed });
      return { training, evaluation, loss: lossFalls(losses) };
    },
    seeds: 5,
    seen: [/both moons come to lie in the same place/, /两个月牙落到了同一个地方/],
    options: {
      'as-many': ({ training, evaluation }) => evaluation > training - 0.05,
      seven: ({ evaluation }) => isWithin(evaluation, 0.66, 0.76),
      chance: ({ evaluation }) => evaluation < 0.65,
    },
  }),
  'shuffled-is-right': claim({
    says: 'With shuffled batches of 32 more than 95 per cent are right in both modes.',
    measure: (seed) => modes({ order: 'shuffled', seed }),
    holds: ({ training, evaluation }) => Math.min(training, evaluation) > 0.95,
    control: (seed) => modes({ seed }),
    seeds: 5,
  }),
  'no-norm-no-matter': claim({
    says: 'Without batch norm more than 95 per cent are right after batches of one class.',
    measure: (seed) => modes({ norm: false, seed }).evaluation,
    holds: (right) => right > 0.95,
    control: (seed) => modes({ seed }).evaluation,
    seeds: 5,
  }),
  'pairs-are-noisy': claim({
    says: 'With pairs more points are right in evaluation than in training mode, and in either fewer than with batches of 32.',
    measure: (seed) => ({
      pairs: modes({ order: 'shuffled', size: '2', seed }),
      large: modes({ order: 'shuffled', seed }),
    }),
    holds: ({ pairs, large }) =>
      pairs.evaluation > pairs.training + 0.05 &&
      pairs.evaluation < large.evaluation &&
      pairs.training < large.training,
    control: (seed) => ({
      pairs: modes({ order: 'shuffled', seed }),
      large: modes({ order: 'shuffled', size: '2', seed }),
    }),
    seeds: 5,
  }),
  'one-is-refused': claim({
    says: 'In training our batch norm throws for one row, and takes two.',
    measure: () => [said([[1]]), said([[1], [2]])],
    holds: ([one, two]) => one.includes('training needs more than one value a channel') && two === '',
    control: () => [said([[1], [2]]), said([[1], [2]])],
  }),

  // ── training ───────────────────────────────────────────────────────────────────────────────────────────────────────
  'several-times-the-settings': claim({
    says: 'Of the 16 settings of the coarse grid one to three train without batch norm, seven or more with it.',
    measure: (seed) => sweep(seed),
    holds: ({ plain, norm }) => plain >= 1 && plain <= 3 && norm >= 7,
    control: (seed) => ({ plain: sweep(seed).norm, norm: sweep(seed).plain }),
    seeds: 5,
    seen: [/only a narrow strip/, /只有窄窄的一条/],
    options: {
      same: ({ norm }) => norm <= 3,
      few: ({ norm }) => norm === 4 || norm === 5,
      half: ({ norm }) => norm >= 7,
    },
  }),
  'scale-does-not-matter': claim({
    says: 'At a rate of 0.3 the smallest and the largest scale train with batch norm.',
    measure: (seed) => [scales[0], scales[7]].map((scale) => trains(run('before', scale, false, seed))),
    holds: (trained) => trained.every(Boolean),
    control: (seed) => [scales[0], scales[7]].map((scale) => trains(run(null, scale, true, seed))),
    seeds: 5,
  }),
  'after-works-too': claim({
    says: 'At a rate of 0.3 the smallest and the largest scale train with batch norm after the ReLU, too.',
    measure: (seed) => [scales[0], scales[7]].map((scale) => trains(run('after', scale, false, seed))),
    holds: (trained) => trained.every(Boolean),
    control: (seed) => [scales[0], scales[7]].map((scale) => trains(run(null, scale, true, seed))),
    seeds: 5,
  }),
  'bias-idle-in-training': claim({
    says: 'Over a whole run the largest gradient of a bias in front of a batch norm is below a hundred-thousandth of the largest of a weight.',
    measure: (seed) => {
      const { bias, weight } = biasEffect(run('before', 1, true, seed), run('before', 1, false, seed));
      return bias / weight;
    },
    holds: (share) => share < 1e-5,
    control: (seed) => {
      const { gradients } = run('after', 1, true, seed);
      return gradients.bias / gradients.weight;
    },
    seeds: 5,
  }),

  // ── noise ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  'jitter-falls': claim({
    says: 'For an example at one deviation from the mean x̂ varies by 0.37 to 0.45 over batches of eight, by less than half of that over batches of 64.',
    measure: (seed) => [8, 64].map((size) => jitter(size, seed)),
    holds: ([small, large]) => isWithin(small, 0.37, 0.45) && large < small / 2,
    control: (seed) => [64, 8].map((size) => jitter(size, seed)),
    seeds: 5,
  }),
  'noise-regularizes': claim({
    says: 'After 1,000 steps with batch norm the loss on other points is less than half as high with batches of eight of 64 as with all in one batch.',
    measure: (seed) => losses({ size: 8 }, seed).others.loss / losses({ size: 64 }, seed).others.loss,
    holds: (share) => share < 0.5,
    control: (seed) => losses({ size: 64 }, seed).others.loss / losses({ size: 8 }, seed).others.loss,
    seeds: 5,
    seen: [/Batches of eight, by more than half, in five/, /每批八个，低了一半以上，五次/],
    options: {
      small: (share) => share < 0.5,
      same: (share) => isWithin(share, 0.8, 1.25),
      large: (share) => share > 1.25,
    },
  }),
  'without-it-by-heart': claim({
    says: 'Without batch norm, in batches of eight as well, the loss on other points is more than twice as high.',
    measure: (seed) => losses({ isNormalized: false }, seed).others.loss / losses({}, seed).others.loss,
    holds: (times) => times > 2,
    control: (seed) => losses({}, seed).others.loss / losses({ isNormalized: false }, seed).others.loss,
    seeds: 5,
  }),
  'surer-not-wronger': claim({
    says: 'The shares of other points that are right differ by six in a hundred at most among the three, and without batch norm they are sometimes more, sometimes fewer.',
    measure: () => {
      const rights = [1, 2, 3, 4, 5].map((seed) =>
        [losses({}, seed), losses({ isNormalized: false }, seed)].map(({ others }) => others.right),
      );
      return rights.map(([norm, plain]) => norm - plain);
    },
    holds: (gains) => gains.every((gain) => Math.abs(gain) <= 0.06) && Math.min(...gains) < 0 && Math.max(...gains) > 0,
    control: () => [1, 2, 3, 4, 5].map((seed) => losses({}, seed).others.right),
  }),
  'unbiased-or-not': claim({
    says: 'After a batch of 0 and 2 with momentum 0.1 the running variance is 1.1 with the unbiased variance and 1 with the biased one.',
    measure: () => [runningVariance([0, 2], true), runningVariance([0, 2], false)],
    holds: ([unbiased, biased]) => Math.abs(unbiased - 1.1) < 1e-6 && Math.abs(biased - 1) < 1e-6,
    control: () => [runningVariance([0, 2], false), runningVariance([0, 2], true)],
  }),
};

/** x̂ of one example that lies far from all others. */
function pulledFar(far: number, count: number): number {
  const batch = [far, ...Array.from({ length: count - 1 }, (_, i) => (i % 2) - 0.5)];
  return (far - mean(batch)) / Math.sqrt(spread(batch) ** 2 + 1e-5);
}

/** The sums of gradients times x̂ in features 1 and 2, next to the sums of their sizes. */
function stretchOf(epsilon: Steps['epsilon']): number[] {
  const { products, gradients } = steps({ epsilon });
  return [0, 1].map((j) => Math.abs(products[j]) / column(gradients, j).reduce((sum, one) => sum + Math.abs(one), 0));
}

/** The largest gradient in feature 1 of upstream gradients on a line over x̂, next to the largest of these; one may be off the line. */
function onALine(off: number): number {
  const { normal } = steps();
  const line = column(normal, 0).map((hat, i) => 1.5 + 0.4 * hat + (i === 0 ? off : 0));
  const upstream = start.upstream.map((value, at) => (at % 3 === 0 ? line[at / 3] : value));
  const largest = (list: number[]) => Math.max(...list.map(Math.abs));
  return largest(column(steps({ upstream }).gradients, 0)) / largest(line);
}

/** The losses at the end of a descent at a rate of 0.3 and at 300, and at the start. */
function ends(seed: number, isNormalized = true) {
  const [small, large] = [0.3, 300].map((rate) => descent(rate, seed, isNormalized).losses);
  return { start: small[0], small: small.at(-1)!, large: large.at(-1)! };
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'The small x, usually x, keeps us from dividing by 0',
    'Every feature has a scale x and a shift x',
    'Layer norm takes all numbers of one example',
    'the layer can pass on its input as it is',
  ],
  derived: [
    'Then training begins, and every step changes them.',
    'Forwards, an example moves all others.',
    'So backwards, each must hear from all others.',
    'To move all examples by the same distance changes nothing',
    'x and x have it easier.',
    'A step is then a tenth as long',
    'for their direction, the only thing that counts',
    'One filter makes one channel, at all places alike;',
    'on average it is then that of all examples',
    'With fixed numbers the layer is no more than',
    'In training each class is centred by itself',
    'In evaluation both are normalized with the same numbers, and lie elsewhere.',
    'Without it, only a narrow strip',
    ', where the sums are as often negative as positive.',
    'A network cannot rely on an input to the last digit',
    'So a bias in front is idle',
  ],
  task: [
    'why not simply make them so, in every layer',
    'What it can still do, and what it cannot',
    '- Call `train()` and `eval()`',
  ],
  setting: [
    'for every example of a feature a gradient arrives at x;',
    'Usually x comes out of a linear layer',
    'That is why you will see `bias=False`',
    'Each map shows what it says of every place:',
    'As long as the batches are like the data, both modes',
    'the training loss falls, and all looks well',
  ],
};
