import { isWithin } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { initialState } from '@kit/controls';
import { memo } from '@lib/memo';
import { bestTimes } from '@widgets/depth-race/race';
import { Runner } from '@widgets/depth-race/runner';
import { allPoints, type Entry } from '@widgets/depth-race/settings';
import Preprocessing from '@widgets/preprocessing';
import { framesPerStep } from '@widgets/preprocessing/model';
import { accuraciesOf, found, lots, needed } from '@widgets/preprocessing-pictures/model';
import Sensitivity from '@widgets/sensitivity';
import { halfApart, trained } from './copies';
import {
  alikeAfter,
  alikeAfterANudge,
  byDefault,
  deviation,
  deviations,
  gainOf,
  oblong,
  rightDeviation,
  saturated,
  sumsAgainstFormula,
  walks,
} from './functions';

/** Ten layers of 500 units: the deviation after the last, as a multiple of that after the first. */
const lastOfFirst = (f: 'tanh' | 'relu', gain: number, seed: number) => {
  const { stds } = deviations({ f, gain, seed });
  return stds[10] / stds[1];
};
const hundred = (f: 'tanh' | 'relu' | 'selu', gain: number, seed: number) =>
  deviations({ f, gain, layers: 100, units: 128, seed });
/** The share of test pictures answered right, standardized in lots of `many` and by the training set. */
const ownOf = (many: (typeof lots)[number], seed: number) => {
  const { own, train } = accuraciesOf(seed);
  return { own: own[lots.indexOf(many)], train };
};
const ratio = (list: number[]) => Math.max(...list) / Math.min(...list);
const cloudState = initialState(Preprocessing.spec.controls);
const cloud = (patch: Partial<typeof cloudState>) => Preprocessing.spec.compute({ ...cloudState, ...patch });
const covarianceAfter = (steps: number) => cloud({ step: framesPerStep * steps }).after!.covariance;

const clouds = memo((seed: number) => Sensitivity.spec.compute({ ...initialState(Sensitivity.spec.controls), seed }), { most: 5 }); // prettier-ignore
/** Gradient descent on the weights and the bias, in the far cloud and in the centred one. */
const withBias = (seed: number) => clouds(seed).withBias!;
/** How many points change sides when the weights turn by five degrees. */
function flips(seed: number) {
  const { far, centred } = clouds(seed);
  const at = far.twists.angles.indexOf(5);
  return { far: far.twists.flips[at], centred: centred.twists.flips[at] };
}

/** After how many steps of the race one network has 99 per cent of the points right, at a rate of 0.001. */
const stepsTo = memo((entry: Entry, seed: number) => bestTimes(entry, [seed], [0.001]).times[0] ?? Infinity, { most: 20 }); // prettier-ignore

/** The weights of all layers of a network of the race at its start. */
const firstWeights = (entry: Entry, seed: number) => new Runner({ entry, rate: 0.001, seed }, allPoints).weights();

export const claims: ChapterClaims['claims'] = {
  // ── the data ───────────────────────────────────────────────────────────────────────────────────────────────────────
  'the-tilt-stays': claim({
    says: 'After centring and normalizing, the covariance of the figure’s cloud is the correlation that it had at first, 0.65.',
    measure: () => covarianceAfter(2)[0][1],
    holds: (covariance) => {
      const [[a, c], [, b]] = covarianceAfter(0);
      return Math.abs(covariance - c / Math.sqrt(a * b)) < 1e-9 && Math.abs(covariance - 0.65) < 0.01;
    },
    control: () => covarianceAfter(3)[0][1],
    seen: [/the correlation of the two features/, /两个特征的相关系数/],
  }),
  'turning-decorrelates': claim({
    says: 'Turned onto its axes, the cloud has covariance 0.',
    measure: () => covarianceAfter(3)[0][1],
    holds: (covariance) => Math.abs(covariance) < 1e-9,
    control: () => covarianceAfter(2)[0][1],
  }),
  'whitening-makes-round': claim({
    says: 'After whitening the covariance matrix is the identity, but for ε.',
    measure: () => covarianceAfter(4).flat(),
    holds: (matrix) => matrix.every((value, i) => Math.abs(value - [1, 0, 0, 1][i]) < 1e-3),
    control: () => covarianceAfter(3).flat(),
  }),
  'thirty-hold-nine-tenths': claim({
    says: 'Of the 3,072 numbers of turned pictures about thirty hold nine tenths of the variance of 300 training pictures.',
    measure: (seed) => needed(found(seed).shares, 0.9),
    holds: (count) => count >= 20 && count <= 40,
    control: (seed) => needed(found(seed).shares, 0.99),
    seeds: 5,
    seen: [/(?:Few of the new numbers vary much|变化大的没有几个)/],
    options: {
      thirty: (count) => count >= 20 && count <= 40,
      hundreds: (count) => count >= 200 && count <= 400,
      most: (count) => count > 2400,
    },
  }),
  'sixteen-hold-most': claim({
    says: 'The first 16 eigen-pictures of 300 training pictures hold more than four fifths of the variance.',
    measure: (seed) => found(seed).shares[15],
    holds: (share) => share > 0.8,
    control: (seed) => found(seed).shares[0],
    seeds: 5,
  }),
  'alone-is-nothing': claim({
    says: 'Standardized each by itself, test pictures all get one answer, which is right for one class of ten.',
    measure: () => ownOf(1, 1).own,
    holds: (right) => right === 0.1,
    control: () => ownOf(200, 1).own,
  }),
  'twenty-as-the-rule': claim({
    says: 'Test pictures standardized in batches of 20 are answered right within five points of those treated by the training set’s numbers.',
    measure: (seed) => ownOf(20, seed),
    holds: ({ own, train }) => Math.abs(own - train) < 0.05,
    control: (seed) => ownOf(1, seed),
    seeds: 5,
  }),
  'own-statistics-move-a-point': claim({
    says: 'Treated by its own statistics the test set’s copy of a training point comes to lie elsewhere, by the training set’s in the same place.',
    measure: () => (['own', 'train'] as const).map((statistics) => cloud({ step: 2 * framesPerStep, showTest: true, statistics }).gap), // prettier-ignore
    holds: ([own, train]) => own > 0.5 && train < 1e-9,
    control: () => (['train', 'own'] as const).map((statistics) => cloud({ step: 2 * framesPerStep, showTest: true, statistics }).gap), // prettier-ignore
  }),

  'a-twist-moves-more': claim({
    says: 'When the weights turn by five degrees, at least twice as many of 80 points change sides in the far cloud as in the centred one.',
    measure: (seed) => flips(seed),
    holds: ({ far, centred }) => far >= 2 * centred && far > 0,
    control: (seed) => ({ far: flips(seed).centred, centred: flips(seed).far }),
    seeds: 5,
  }),
  'hundreds-of-times': claim({
    says: 'Weights and bias together take more than a hundred times as many steps in the far cloud as in the centred one, and there fewer than ten, each at its best rate.',
    measure: (seed) => withBias(seed)[0].steps / withBias(seed)[1].steps,
    holds: (times) => times > 100 && Number.isFinite(times),
    control: (seed) => withBias(seed)[1].steps / withBias(seed)[0].steps,
    seeds: 5,
    seen: [/More than a hundred times as many\./, /一百倍以上。/],
    options: {
      same: (times) => times < 2,
      ten: (times) => times > 4 && times < 40,
      hundreds: (times) => times > 100,
    },
  }),
  'condition-far-out': claim({
    says: 'The largest curvature over the smallest is above 900 in the far cloud, below 4 in the centred one.',
    measure: (seed) => [withBias(seed)[0].kappa, withBias(seed)[1].kappa],
    holds: ([far, centred]) => far > 900 && centred < 4,
    control: (seed) => [withBias(seed)[1].kappa, withBias(seed)[0].kappa],
    seeds: 5,
  }),

  // ── copies ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  'copies-stay-copies': claim({
    says: 'Six units with equal weights are equal to the last digit after each of 400 steps, with tanh, ReLU and sigmoid.',
    measure: (seed) => (['tanh', 'relu', 'sigmoid'] as const).map((f) => trained({ f, seed }).most),
    holds: (gaps) => gaps.every((gap) => gap === 0),
    control: (seed) => [trained({ broken: 1, size: 1e-9, seed }).most],
    seeds: 5,
  }),
  'copies-are-one-unit': claim({
    says: 'As copies six tanh units get at most two thirds of the points right, from random weights all.',
    measure: (seed) => (['equal', 'random'] as const).map((start) => trained({ start, seed }).accuracy),
    holds: ([copies, random]) => copies <= 2 / 3 + 1e-9 && random === 1,
    control: (seed) => (['outgoing', 'random'] as const).map((start) => trained({ start, seed }).accuracy),
    seeds: 5,
  }),
  'one-moved-makes-two': claim({
    says: 'When one of six equal units is moved by a tenth, there are two kinds of units after 400 steps: the one, and five equal to the last digit.',
    measure: (seed) => {
      const { rows, kinds } = trained({ broken: 1, size: 0.1, seed });
      return { kinds, five: new Set(rows.slice(1).map(String)).size };
    },
    holds: ({ kinds, five }) => kinds === 2 && five === 1,
    control: (seed) => {
      const { rows, kinds } = trained({ broken: 6, size: 0.1, seed });
      return { kinds, five: new Set(rows.slice(1).map(String)).size };
    },
    seeds: 5,
    seen: [/Two: the one, and the five/, /两个：那一个，和那五个/],
    options: {
      six: ({ kinds }) => kinds === 6,
      two: ({ kinds, five }) => kinds === 2 && five === 1,
      one: ({ kinds }) => kinds === 1,
    },
  }),
  'two-lines-are-not-enough': claim({
    says: 'With one unit moved fewer than 97 per cent of the points are right in the end, with six moved all.',
    measure: (seed) => [1, 6].map((broken) => trained({ broken, size: 0.1, seed }).accuracy),
    holds: ([one, six]) => one < 0.97 && six === 1,
    control: (seed) => [6, 6].map((broken) => trained({ broken, size: 0.1, seed }).accuracy),
    seeds: 5,
  }),
  'a-million-times-smaller': claim({
    says: 'Moved by a billionth, six units take three to seven times as many steps to differ by a half as when moved by a thousandth.',
    measure: (seed) => halfApart({ broken: 6, size: 1e-9, seed }) / halfApart({ broken: 6, size: 0.001, seed }),
    holds: (times) => times > 3 && times < 7,
    control: (seed) => halfApart({ broken: 6, size: 1e-6, f: 'relu', seed }) / halfApart({ broken: 6, size: 0.1, f: 'relu', seed }), // prettier-ignore
    seeds: 5,
    seen: [/Three to seven times as long/, /三到七倍/],
    options: {
      million: (times) => times > 1e5 && times < 1e7,
      thousand: (times) => times > 100 && times < 1e4,
      few: (times) => times < 10,
    },
  }),
  'each-thousandth-costs-alike': claim({
    says: 'From 0.001 to 10⁻⁶, and from there to 10⁻⁹, six units take 40 to 150 steps longer to differ by a half.',
    measure: (seed) => {
      const [first, second, third] = [0.001, 1e-6, 1e-9].map((size) => halfApart({ broken: 6, size, seed }));
      return [second - first, third - second];
    },
    holds: (more) => more.every((steps) => steps >= 40 && steps <= 150),
    control: (seed) => [halfApart({ broken: 6, size: 0.001, f: 'relu', seed }), Infinity],
    seeds: 5,
  }),
  'only-the-last-bias': claim({
    says: 'From all zeros, with tanh and with ReLU, no number of a unit changes in 400 steps, and the bias of the output does.',
    measure: (seed) =>
      (['tanh', 'relu'] as const).map((f) => {
        const { rows, output } = trained({ start: 'zeros', f, seed });
        return { moved: rows.flat().filter((value) => value !== 0).length, output };
      }),
    holds: (nets) => nets.every(({ moved, output }) => moved === 0 && Math.abs(output) > 0.1),
    control: (seed) => {
      const { rows, output } = trained({ start: 'zeros', f: 'sigmoid', seed });
      return [{ moved: rows.flat().filter((value) => value !== 0).length, output }];
    },
    seeds: 5,
    seen: [/multiple of what the unit gives/, /单元的输出的倍数/],
    options: {
      all: ([{ moved }]) => moved === 24,
      outgoing: ([{ moved }]) => moved === 6,
      bias: ([{ moved, output }]) => moved === 0 && output !== 0,
      none: ([{ moved, output }]) => moved === 0 && output === 0,
    },
  }),
  'zeros-learn-how-many': claim({
    says: 'From all zeros the output’s bias ends at the logarithm of the odds of the classes, two to one.',
    measure: (seed) => trained({ start: 'zeros', seed }).output,
    holds: (bias) => Math.abs(bias - Math.log(2)) < 0.01,
    control: (seed) => trained({ start: 'random', seed }).output,
    seeds: 5,
  }),
  'sigmoid-zeros-are-copies': claim({
    says: 'From all zeros the weights of sigmoid units change, and are equal to the last digit.',
    measure: (seed) => {
      const { rows, most } = trained({ start: 'zeros', f: 'sigmoid', seed });
      return { moved: Math.max(...rows.flat().map(Math.abs)), most };
    },
    holds: ({ moved, most }) => moved > 0.1 && most === 0,
    control: (seed) => {
      const { rows, most } = trained({ start: 'biases', f: 'sigmoid', seed });
      return { moved: Math.max(...rows.flat().map(Math.abs)), most };
    },
    seeds: 5,
  }),
  'one-side-is-enough': claim({
    says: 'With equal weights on one side of the units and random ones on the other, all points are right in the end, with tanh and with ReLU.',
    measure: (seed) =>
      (['tanh', 'relu'] as const).flatMap((f) =>
        (['outgoing', 'incoming'] as const).map((start) => trained({ start, f, seed }).accuracy),
      ),
    holds: (right) => right.every((accuracy) => accuracy === 1),
    control: (seed) => [trained({ start: 'equal', seed }).accuracy],
    seeds: 5,
  }),
  'biases-are-enough-for-tanh': claim({
    says: 'From zeros with random biases tanh gets all points right in the end, ReLU three quarters at most.',
    measure: (seed) => (['tanh', 'relu'] as const).map((f) => trained({ start: 'biases', f, seed }).accuracy),
    holds: ([ofTanh, ofRelu]) => ofTanh === 1 && ofRelu < 0.75,
    control: (seed) => (['tanh', 'relu'] as const).map((f) => trained({ start: 'random', f, seed }).accuracy),
    seeds: 5,
  }),
  'relu-keeps-a-small-gap': claim({
    says: 'Six ReLU units moved by a millionth differ by less than a ten-thousandth after 400 steps.',
    measure: (seed) => trained({ broken: 6, size: 1e-6, f: 'relu', seed }).apart,
    holds: (gap) => gap < 1e-4,
    control: (seed) => trained({ broken: 6, size: 1e-6, seed }).apart,
    seeds: 5,
  }),

  // ── ten layers ─────────────────────────────────────────────────────────────────────────────────────────────────────
  'dies-with-depth': claim({
    says: 'With weights of deviation 0.01, ten layers of 500 tanh units end with a deviation below a millionth.',
    measure: (seed) => deviations({ f: 'tanh', gain: 500 * 1e-4, seed }).stds.at(-1)!,
    holds: (std) => std > 0 && std < 1e-6,
    control: (seed) => deviations({ f: 'tanh', gain: 1, seed }).stds.at(-1)!,
    seeds: 5,
    seen: [/Each layer leaves a bit more than a fifth/, /每一层只留下五分之一多一点/],
    options: {
      same: (std) => isWithin(std, 0.1, 0.5),
      hundredth: (std) => isWithin(std, 1e-3, 0.1),
      nothing: (std) => std < 1e-6,
    },
  }),
  'gradients-die-too': claim({
    says: 'Over the nine layers from the tenth to the first the gradient shrinks like 0.2236 to the ninth, within a tenth.',
    measure: (seed) => deviations({ f: 'tanh', gain: 500 * 1e-4, seed }).gradient / 0.05 ** 4.5,
    holds: (times) => isWithin(times, 0.85, 1.15),
    control: (seed) => deviations({ f: 'tanh', gain: 1, seed }).gradient / 0.05 ** 4.5,
    seeds: 5,
  }),
  'nine-in-ten-saturated': claim({
    says: 'With weights of deviation 1, 88 to 93 per cent of the values are beyond 0.99 in each of ten layers.',
    measure: (seed) => saturated(500, seed),
    holds: ([least, most]) => least > 0.88 && most < 0.93,
    control: (seed) => saturated(25, seed),
    seeds: 5,
  }),
  'saturated-and-growing': claim({
    says: 'With weights of deviation 1 the gradient at the first of ten layers of tanh is more than a thousand times that at the last.',
    measure: (seed) => deviations({ f: 'tanh', gain: 500, seed }).gradient,
    holds: (times) => times > 1000,
    control: (seed) => deviations({ f: 'tanh', gain: 1, seed }).gradient,
    seeds: 5,
    seen: [/more than a thousandfold\. One value in ten/, /一千倍以上。十个值里/],
    options: {
      vanishes: (times) => times < 1e-6,
      keeps: (times) => isWithin(times, 0.1, 10),
      grows: (times) => times > 1000,
    },
  }),
  'large-weights-turn-away': claim({
    says: 'With weights of deviation 1 the gradients at the input before and after a move by a hundredth have a cosine below 0.3.',
    measure: (seed) => Math.abs(alikeAfterANudge(500, seed)),
    holds: (cosine) => cosine < 0.3,
    control: (seed) => alikeAfterANudge(1, seed),
    seeds: 5,
  }),
  'variance-of-a-sum': claim({
    says: 'The variance of a sum of 100 products is n Var(w) Var(x) within a tenth; with weights of mean 0.2 and deviation 0.3 it is at least 1.3 times that.',
    measure: (seed) => [0, 0.2].map((mean) => sumsAgainstFormula(mean, seed)),
    holds: ([centred, other]) => isWithin(centred, 0.9, 1.1) && other > 1.3,
    control: (seed) => [0.2, 0].map((mean) => sumsAgainstFormula(mean, seed)),
    seeds: 5,
  }),
  'one-over-root-n': claim({
    says: 'Sums of 500 products with weights of deviation 0.0447 vary as much as the inputs.',
    measure: (seed) => rightDeviation(0, seed),
    holds: (std) => Math.abs(std - 1 / Math.sqrt(500)) < 0.0023,
    control: (seed) => rightDeviation(1, seed),
    seeds: 5,
    seen: [/one over the root of/, /n 的平方根分之一/],
  }),
  'not-both': claim({
    says: 'From 500 units to 100, variance 1/n leaves the mean square of values and a fifth of that of gradients, 1/m five times and once, within 15 per cent.',
    measure: (seed) => [oblong(1 / 500, seed), oblong(1 / 100, seed)],
    holds: ([byIn, byOut]) =>
      isWithin(byIn.values, 0.85, 1.15) &&
      isWithin(5 * byIn.gradients, 0.85, 1.15) &&
      isWithin(byOut.values / 5, 0.85, 1.15) &&
      isWithin(byOut.gradients, 0.85, 1.15),
    control: (seed) => [oblong(2 / 600, seed), oblong(2 / 600, seed)],
    seeds: 5,
  }),
  'xavier-lasts-ten': claim({
    says: 'With Xavier’s weights the deviation after ten layers of tanh is above 0.2, and more than a quarter of the gradient arrives at the first.',
    measure: (seed) => deviations({ f: 'tanh', gain: 1, seed }),
    holds: ({ stds, gradient }) => stds[10] > 0.2 && gradient > 0.25 && gradient < 1,
    control: (seed) => deviations({ f: 'tanh', gain: 500 * 1e-4, seed }),
    seeds: 5,
  }),
  'relu-halves': claim({
    says: 'With Xavier’s weights the deviation after ten layers of ReLU is 0.035 to 0.06 of that after the first.',
    measure: (seed) => lastOfFirst('relu', 1, seed),
    holds: (share) => isWithin(share, 0.03, 0.06),
    control: (seed) => lastOfFirst('tanh', 1, seed),
    seeds: 5,
    seen: [/Each ReLU halves/, /每个 ReLU 把均方减半/],
    options: {
      same: (share) => share > 0.8,
      half: (share) => isWithin(share, 0.3, 0.8),
      twentieth: (share) => isWithin(share, 0.03, 0.06),
    },
  }),
  'he-lasts-ten': claim({
    says: 'With He’s weights the deviation after ten layers of ReLU is half to twice that after the first.',
    measure: (seed) => lastOfFirst('relu', 2, seed),
    holds: (share) => isWithin(share, 0.5, 2),
    control: (seed) => lastOfFirst('relu', 1, seed),
    seeds: 5,
  }),
  'square-counts': claim({
    says: 'With weights that make up for the variance of ReLU’s outputs the deviation grows more than fourfold over ten layers.',
    measure: (seed) => lastOfFirst('relu', 2 / (1 - 1 / Math.PI), seed),
    holds: (share) => share > 4,
    control: (seed) => lastOfFirst('relu', 2, seed),
    seeds: 5,
  }),

  // ── a hundred layers ───────────────────────────────────────────────────────────────────────────────────────────────
  'fades-like-a-root': claim({
    says: 'With Xavier’s weights the deviation after a hundred layers of tanh is between 0.2 and 0.4 of that after ten.',
    measure: (seed) => hundred('tanh', 1, seed).stds[100] / hundred('tanh', 1, seed).stds[10],
    holds: (share) => isWithin(share, 0.18, 0.42),
    control: (seed) => hundred('tanh', 25 / 9, seed).stds[100] / hundred('tanh', 25 / 9, seed).stds[10],
    seeds: 5,
    seen: [/It neither levels off nor dies/, /既没有停住，也没有消失/, /depths-table is-deep/],
    options: {
      level: (share) => share > 0.8,
      fades: (share) => isWithin(share, 0.18, 0.42),
      dies: (share) => share < 1e-3,
    },
  }),
  'gain-holds-level': claim({
    says: 'With gain 5/3 the deviation of tanh is 0.6 to 0.7 after 30 and after 100 layers.',
    measure: (seed) => [30, 100].map((layer) => hundred('tanh', 25 / 9, seed).stds[layer]),
    holds: (stds) => stds.every((std) => isWithin(std, 0.6, 0.7)),
    control: (seed) => [30, 100].map((layer) => hundred('tanh', 1, seed).stds[layer]),
    seeds: 5,
  }),
  'level-values-growing-gradients': claim({
    says: 'Over a hundred layers of tanh the gradient grows more than a thousandfold with gain 5/3; with gain 1 a twentieth to a quarter is left.',
    measure: (seed) => [25 / 9, 1].map((gain) => hundred('tanh', gain, seed).gradient),
    holds: ([level, plain]) => level > 1000 && isWithin(plain, 0.05, 0.25),
    control: (seed) => [1, 25 / 9].map((gain) => hundred('tanh', gain, seed).gradient),
    seeds: 5,
  }),
  'each-net-walks': claim({
    says: 'Of five networks of a hundred ReLU layers of 500 units with He’s weights the largest deviation is 1.5 to 10 times the smallest.',
    measure: (seed) => ratio(walks({ units: 500, nets: 5, layers: 100, seed })),
    holds: (times) => isWithin(times, 1.5, 10),
    // after two layers they have not walked far
    control: (seed) => ratio(walks({ units: 500, nets: 5, layers: 2, seed })),
    seeds: 5,
    seen: [/look at five of them/, /看看五个网络/],
    options: {
      tenth: (times) => times < 1.1,
      few: (times) => isWithin(times, 1.5, 10),
      hundred: (times) => times >= 100,
    },
  }),
  'wider-walks-less': claim({
    says: 'After 25 layers the logarithms of the deviations of 40 networks spread 0.3 to 0.7 times as far in layers of 400 as in layers of 100.',
    measure: (seed) => spread(400, seed) / spread(100, seed),
    holds: (share) => isWithin(share, 0.3, 0.7),
    control: (seed) => spread(100, seed + 50) / spread(100, seed),
    seeds: 5,
  }),
  'all-alike-in-the-end': claim({
    says: 'After a hundred layers of ReLU with He’s weights two random inputs have a cosine above 0.95.',
    measure: (seed) => alikeAfter('relu', 2, 100, seed),
    holds: (cosine) => cosine > 0.95,
    control: (seed) => alikeAfter('tanh', 25 / 9, 100, seed),
    seeds: 5,
  }),
  'selu-stays-at-one': claim({
    says: 'With variance 1/n the deviation of SELU is 0.8 to 1.25 after each of a hundred layers.',
    measure: (seed) => hundred('selu', 1, seed).stds.slice(1),
    holds: (stds) => stds.every((std) => isWithin(std, 0.8, 1.25)),
    control: (seed) => hundred('tanh', 1, seed).stds.slice(1),
    seeds: 5,
  }),

  'in-order-first': claim({
    says: 'Of networks of twenty layers, all at a rate of 0.001, one with batch normalization or SELU has 99 per cent right sooner than ReLU with He’s or PyTorch’s weights, and in at most a fifth of the steps of the latter.',
    measure: (seed) => ({
      order: Math.min(stepsTo('norm', seed), stepsTo('selu', seed)),
      he: stepsTo('he', seed),
      default: stepsTo('default', seed),
    }),
    holds: ({ order, he, default: last }) => order < he && 5 * order <= last,
    control: (seed) => ({ order: stepsTo('he', seed), he: stepsTo('norm', seed), default: stepsTo('default', seed) }),
    seeds: 5,
    seen: [/came first, in at most a fifth/, /步数最多是 PyTorch 默认的五分之一/],
    options: {
      default: ({ order, he, default: last }) => last <= 1.5 * Math.min(order, he),
      he: ({ order, he, default: last }) => he < Math.min(order, last),
      order: ({ order, he, default: last }) => order < Math.min(he, last),
    },
  }),
  'default-is-last': claim({
    says: 'At a rate of 0.001 ReLU with PyTorch’s weights needs at least one and a half times the steps of ReLU with He’s.',
    measure: (seed) => stepsTo('default', seed) / stepsTo('he', seed),
    holds: (times) => times >= 1.5 && Number.isFinite(times),
    control: (seed) => stepsTo('he', seed) / stepsTo('default', seed),
    seeds: 5,
  }),

  'the-same-start': claim({
    says: 'The network with batch normalization has the very weights of the default at its start, and takes at most a quarter of its steps.',
    measure: (seed) => ({
      areSame: String(firstWeights('norm', seed)) === String(firstWeights('default', seed)),
      times: stepsTo('default', seed) / stepsTo('norm', seed),
    }),
    holds: ({ areSame, times }) => areSame && times >= 4,
    control: (seed) => ({
      areSame: String(firstWeights('he', seed)) === String(firstWeights('default', seed)),
      times: stepsTo('default', seed) / stepsTo('he', seed),
    }),
    seeds: 5,
  }),

  // ── names ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  'a-sixth-each-layer': claim({
    says: 'With PyTorch’s default the mean square falls to a sixth with each ReLU layer, and the deviation after ten is below a thousandth.',
    measure: (seed) => ({
      gain: gainOf('pytorch', seed),
      last: deviations({ f: 'relu', gain: gainOf('pytorch', seed), seed }).stds[10],
    }),
    holds: ({ gain, last }) => isWithin(gain / 2, 0.16, 0.173) && last < 1e-3,
    control: (seed) => ({ gain: 2, last: deviations({ f: 'relu', gain: 2, seed }).stds[10] }),
    seeds: 5,
  }),
  'biases-keep-the-numbers': claim({
    says: 'Through ten layers of 200 ReLU units as PyTorch makes them the root mean square stays above a hundredth, and two random inputs come out less than a hundredth of it apart.',
    measure: (seed) => byDefault(true, seed),
    holds: ({ size, apart }) => size > 0.01 && apart < 0.01,
    control: (seed) => byDefault(false, seed),
    seeds: 5,
  }),
  'cut-loses-variance': claim({
    says: 'Normal numbers cut at two deviations have 0.77 of the variance.',
    measure: (seed) => gainOf('cut', seed) / 2,
    holds: (share) => isWithin(share, 0.76, 0.79),
    control: (seed) => gainOf('he', seed) / 2,
    seeds: 5,
  }),
  'cut-after-ten': claim({
    says: 'Ten layers of that leave less than a tenth of the variance.',
    measure: (seed) => (gainOf('cut', seed) / 2) ** 10,
    holds: (share) => share < 0.1,
    control: (seed) => (gainOf('he', seed) / 2) ** 10,
    seeds: 5,
  }),
};

function spread(units: number, seed: number): number {
  return deviation(walks({ units, nets: 40, layers: 25, seed }).map(Math.log));
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'Data that have been centred and divided by their deviations are called standardized',
    'It is positive where both tend to be large together.',
    'Let its weights be drawn independently of one another and of the inputs, all with mean 0 and the same variance;',
    'The first line holds because the products are uncorrelated',
    'the second is the definition of variance, and all x products have the same;',
    'backwards, how many units the result goes to, the fan-out x.',
    '- Xavier is x in a library',
  ],
  derived: [
    'Of 300 pictures no more than 299 could vary',
    'the covariance matrix of 3,072 numbers has more than nine million entries.',
    'As long as no point lies between their lines',
    'Each layer leaves a bit more than a fifth:',
    'that more than makes up for the rest.',
    'A straight line turns about the origin when its weights turn',
    'The best line is the same in both, and so is its loss.',
    'a little more weight and a little less bias come to nearly the same:',
    'A sum of x products keeps its variance',
    'All of this puts the numbers in order once',
    'Where all layers are equally wide it is x again',
    'The calculation leaves tanh out:',
    'The sum x is as often negative as positive',
    'Each ReLU halves the mean square',
    'The cure is to make up for the half',
  ],
  task: [
    'You may also give each its best rate out of three.',
    'Or, if zero is too little, with one half for all?',
    'What if every layer kept them in order at each step?',
  ],
  setting: [
    'every pixel lies between 0 and 255.',
    'Hardly anyone turns or whitens pictures:',
    'So far nothing has been trained.',
    'All use Adam, whose steps do not depend',
  ],
};
