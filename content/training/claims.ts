import { isWithin, total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { memo } from '@lib/memo';
import { probed } from '@widgets/bug-museum/probes';
import { program } from '@widgets/bug-museum/program';
import { read } from '@widgets/bug-museum/readings';
import { mistakes, type Mistake } from '@widgets/bug-museum/settings';
import { train } from '@widgets/bug-museum/training';
import { compute, frames, type State } from '@widgets/loss-curve-clinic/model';
import { bestFactor, judge } from '@widgets/loss-vs-accuracy/judge';
import type { RunName } from '@widgets/loss-vs-accuracy/settings';
import { data, trainingOf } from '@widgets/loss-vs-accuracy/training';
import { above, compute as drawRates } from '@widgets/search-scale/model';
import { cells, drawnTally, landscape, onCells } from './landscapes';
import { beforeTraining, bestRate, bestRun, onPictures, run as stepping, sanity, twenty } from './functions';
import { numbers } from './numbers';

const least = (list: readonly number[]) => Math.min(...list);
const withPenalty = (lambda: number, seed: number) => {
  const { softmax, squares } = beforeTraining('small', seed);
  return softmax + lambda * squares;
};
const lambdas = [0, 0.001, 0.01, 0.1, 1];
const ln10 = Math.log(10);

/** A run of the figure on loss and accuracy, for a hundred epochs. */
const run = memo(
  (name: RunName, seed: number) => {
    const training = trainingOf(name, seed);
    while (training.epochs < 100) training.learn();
    return {
      training: { ...training.training, labels: data.training().labels },
      validation: { ...training.validation, labels: data.validation().labels },
    };
  },
  { most: 10 },
);
/** Accuracy and loss after forty epochs, as multiples of what they were before the first. */
function slowly(seed: number, name: RunName = 'slow') {
  const { accuracy, loss } = run(name, seed).training;
  return { accuracy: accuracy[40] / accuracy[0], loss: loss[40] / loss[0] };
}
/** Where the loss on the validation examples is least, and what becomes of both later. */
function overfitted(seed: number, name: RunName = 'long') {
  const { accuracy, loss } = run(name, seed).validation;
  const lowest = loss.indexOf(least(loss));
  return { loss: loss[100] / loss[lowest], accuracy: accuracy[100] - accuracy[lowest] };
}

const usual: State = { rate: -0.75, lambda: '0.0001', start: 'he', order: 'shuffled', noise: 0, seed: 1 };
/** The first twenty epochs of a run of the clinic. */
const ill = memo(
  (patch: Partial<State>) => {
    const { training, right } = [...take(frames({ ...usual, ...patch }), 21)].at(-1)!;
    return {
      first: training[0],
      second: training[1],
      last: training.at(-1)!,
      right: right.slice(1).map(([share]) => share),
    };
  },
  { most: 30 },
);
/** The training loss at the end of a run of the clinic. */
const endOf = memo((patch: Partial<State>) => compute({ ...usual, ...patch }).training.at(-1)!, { most: 20 });
function* take<Item>(all: Iterable<Item>, count: number) {
  for (const item of all) {
    yield item;
    if (--count === 0) return;
  }
}

/** A program of the museum after forty epochs. */
const museum = memo((seed: number, mistake?: Mistake) => train(program(seed, mistake), 40), { most: 60 });
const gapOf = ({ training, validation }: ReturnType<typeof museum>) => validation.at(-1)! - training.at(-1)!;
/** Which of the museum’s mistakes the first loss shows, and which the twenty examples. */
const caught = memo(
  (seed: number) =>
    mistakes.map((mistake) => {
      const { start, overfit } = read(probed(seed, mistake, 1).probes);
      return { first: start !== 'asExpected', second: overfit !== 'learned' };
    }),
  { most: 5 },
);
/** Of the mistakes that one check misses, the share that the other finds. */
function foundByOther(seed: number, one: 'first' | 'second', other: 'first' | 'second') {
  const missed = caught(seed).filter((mistake) => !mistake[one]);
  return missed.filter((mistake) => mistake[other]).length / missed.length;
}
/** What half of the validation pictures being training pictures does to accuracy in validation, and to the gap. */
function leaking(pictures: number, seed: number) {
  const { training, validation, leaky, fresh } = onPictures(pictures, seed);
  return { gained: leaky - validation, gap: training - leaky, honest: training - validation, fresh: leaky - fresh };
}
/** How much a hundred pictures with decay, or more of them without, take off the gap, and add in validation. */
function narrowed(seed: number, pictures: number, lambda: number) {
  const [before, after] = [onPictures(100, seed), onPictures(pictures, seed, lambda)];
  const gap = ({ training, validation }: typeof before) => training - validation;
  return { gap: gap(after) / gap(before), gained: after.validation - before.validation };
}

const share = (random: number) => random / drawnTally.count;

export const claims: ChapterClaims['claims'] = {
  // ── before the first step ──────────────────────────────────────────────────────────────────────────────────────────
  'first-loss': claim({
    says: 'With small weights the first cross-entropy over ten classes is ln 10, within 0.02.',
    measure: (seed) => beforeTraining('small', seed).softmax,
    holds: (loss) => Math.abs(loss - ln10) < 0.02,
    control: (seed) => beforeTraining('he', seed).softmax,
    seeds: 5,
    seen: [/to within two hundredths/, /之差小于 2\/100/],
  }),
  'first-hinge': claim({
    says: 'With small weights the first hinge loss over ten classes is 9, within 0.05; PyTorch’s is divided by 10.',
    measure: (seed) => beforeTraining('small', seed).hinge,
    holds: (loss) => Math.abs(loss - 9) < 0.05,
    control: (seed) => beforeTraining('small', seed).hinge / 10,
    seeds: 5,
  }),
  'scores-not-small': claim({
    says: 'With He’s weights the first cross-entropy is between 0.05 and 0.3 above ln 10.',
    measure: (seed) => beforeTraining('he', seed).softmax - ln10,
    holds: (more) => isWithin(more, 0.05, 0.3),
    control: (seed) => beforeTraining('small', seed).softmax - ln10,
    seeds: 5,
  }),
  'penalty-raises': claim({
    says: 'The first loss rises with each larger λ.',
    measure: (seed) => lambdas.map((lambda) => withPenalty(lambda, seed)),
    holds: (losses) => losses.every((loss, i) => i === 0 || loss > losses[i - 1]),
    control: (seed) => lambdas.map((lambda) => withPenalty(-lambda, seed)),
    seeds: 5,
  }),
  'softmax-twice': claim({
    says: 'With softmax applied twice the first loss is ln 10 within 0.1, and after 300 steps on twenty pictures it is still above 1.46, though more than half of them are right.',
    measure: (seed) => twenty({ seed, twice: true }),
    holds: ({ first, last, right }) => Math.abs(first - ln10) < 0.1 && last > numbers.twice.floor && right > 0.5,
    control: (seed) => twenty({ seed }),
    seeds: 5,
    seen: [/right at the start, and never comes below/, /一开始没错，却怎么也降不到/],
    options: {
      seen: ({ first }) => Math.abs(first - ln10) > 0.2,
      usual: ({ first, last }) => Math.abs(first - ln10) < 0.1 && last < 0.5,
      floor: ({ first, last }) => Math.abs(first - ln10) < 0.1 && last > numbers.twice.floor,
    },
  }),
  'twenty-by-heart': claim({
    says: 'A network of 32 units learns twenty pictures by heart in 300 steps, to a loss below 0.1.',
    measure: (seed) => twenty({ seed }),
    holds: ({ right, last }) => right === 1 && last < 0.1,
    control: (seed) => twenty({ seed, rate: 0.001 }),
    seeds: 5,
  }),
  'second-finds-much': claim({
    says: 'Of the museum’s mistakes that the first loss misses, the twenty examples find more than a third.',
    measure: (seed) => foundByOther(seed, 'first', 'second'),
    holds: (part) => part > 1 / 3 && part < 1,
    control: (seed) => foundByOther(seed, 'second', 'first'),
    seeds: 5,
  }),
  'high-rate-by-heart': claim({
    says: 'At a rate of 1, 10 or 100 Adam, too, has all of the program’s twenty points right after 300 steps, at a loss below 0.1, and its first step is longer than the weights.',
    measure: (seed) => [1, 10, 100].map((rate) => sanity(rate, seed)),
    holds: (runs) => runs.every(({ right, last, ratio }) => right === 20 && last < 0.1 && ratio > 1),
    control: (seed) => [1, 10, 100].map((times) => sanity(times * 0.00001, seed)),
    seeds: 5,
  }),
  'random-labels': claim({
    says: 'It learns twenty pictures with labels drawn at random by heart as well.',
    measure: (seed) => twenty({ seed, labels: 'random' }).right * 20,
    holds: (right) => right === 20,
    control: (seed) => twenty({ seed, labels: 'random', rate: 0.001 }).right * 20,
    seeds: 5,
    seen: [/All twenty\./, /二十张全能。/],
    options: {
      chance: (right) => right <= 6,
      half: (right) => right >= 7 && right <= 15,
      all: (right) => right === 20,
    },
  }),

  // ── the rate ───────────────────────────────────────────────────────────────────────────────────────────────────────
  'too-low': claim({
    says: 'At a rate of 0.0001 eighty steps take less than a fiftieth off the loss; at the best one more than a quarter.',
    measure: (seed) => [stepping('sgd', -4, seed), bestRun('sgd', seed)].map(({ fallen, begins }) => fallen / begins),
    holds: ([low, good]) => low < 0.02 && good > 0.25,
    control: (seed) => [bestRun('sgd', seed), stepping('sgd', -4, seed)].map(({ fallen, begins }) => fallen / begins),
    seeds: 5,
  }),
  'too-high': claim({
    says: 'At a rate of 10 the loss is a number before the first step, and none after eighty.',
    measure: (seed) => stepping('sgd', 1, seed),
    holds: ({ begins, loss }) => Number.isFinite(begins) && Number.isNaN(loss),
    control: (seed) => stepping('sgd', -1, seed),
    seeds: 5,
  }),
  'no-number-at-once': claim({
    says: 'The museum’s program that divides by 0 has no number for a loss before its first step.',
    measure: (seed) => museum(seed, 'nan').training[0],
    holds: (loss) => Number.isNaN(loss),
    control: (seed) => museum(seed).training[0],
    seeds: 5,
  }),
  'ratio-in-proportion': claim({
    says: 'With SGD the first step at a rate of 0.1 changes the weights ten times as much as at 0.01.',
    measure: (seed) => stepping('sgd', -1, seed).first / stepping('sgd', -2, seed).first,
    holds: (times) => Math.abs(times - 10) < 0.1,
    control: (seed) => stepping('sgd', -1, seed).first / stepping('adam', -3, seed).first,
    seeds: 5,
  }),
  'adam-first': claim({
    says: 'Adam’s first step at a rate of 0.001 changes weights of deviation 0.1 by a hundredth of their size.',
    measure: (seed) => stepping('adam', -3, seed).first,
    holds: (ratio) => isWithin(ratio, 0.009, 0.011),
    control: (seed) => stepping('sgd', -3, seed).first,
    seeds: 5,
    seen: [/moves by the rate, up or down/, /正好移动一个学习率/],
  }),
  'good-ratios': claim({
    says: 'In SGD’s best run a later step has between three and eight hundredths of the length of the weights.',
    measure: (seed) => bestRun('sgd', seed).later,
    holds: (ratio) => isWithin(ratio, 0.03, 0.08),
    control: (seed) => stepping('sgd', -2, seed).later,
    seeds: 5,
    seen: [/the thousandth is slow/, /千分之一太慢/],
    options: {
      tenThousandth: (ratio) => ratio < 0.0003,
      thousandth: (ratio) => isWithin(ratio, 0.0005, 0.002),
      hundredths: (ratio) => isWithin(ratio, 0.02, 0.09),
      third: (ratio) => ratio > 0.2,
    },
  }),
  'a-thousandth-is-slow': claim({
    says: 'At a rate of 0.01, where SGD’s later steps change the weights by one to two thousandths, eighty steps take at most a third as much off the loss as at the best rate.',
    measure: (seed) => {
      const slow = stepping('sgd', -2, seed);
      return { ratio: slow.later, share: slow.fallen / bestRun('sgd', seed).fallen };
    },
    holds: ({ ratio, share }) => isWithin(ratio, 0.001, 0.002) && share < 1 / 3,
    control: (seed) => ({ ratio: bestRun('sgd', seed).later, share: 1 }),
    seeds: 5,
  }),
  'near-the-edge': claim({
    says: 'At ten times its best rate SGD’s loss is no longer a number; Adam’s is one.',
    measure: (seed) => (['sgd', 'adam'] as const).map((kind) => stepping(kind, bestRate(kind, seed) + 1, seed).loss),
    holds: ([sgd, adam]) => Number.isNaN(sgd) && Number.isFinite(adam),
    control: (seed) => (['sgd', 'adam'] as const).map((kind) => stepping(kind, bestRate(kind, seed), seed).loss),
    seeds: 5,
  }),
  'gauge-agrees': claim({
    says: 'Adam’s best rate is at least ten times smaller than SGD’s; the later steps at both differ by less than a factor of two.',
    measure: (seed) => ({
      rates: 10 ** (bestRate('sgd', seed) - bestRate('adam', seed)),
      ratios: bestRun('sgd', seed).later / bestRun('adam', seed).later,
    }),
    holds: ({ rates, ratios }) => rates >= 10 && isWithin(ratios, 1 / 2, 2),
    control: (seed) => ({
      rates: 10 ** (bestRate('adam', seed) - bestRate('sgd', seed)),
      ratios: bestRun('sgd', seed).first / stepping('adam', 1, seed).first,
    }),
    seeds: 5,
  }),
  'gauge-deceives': claim({
    says: 'At a rate of 10 Adam’s later steps have between two hundredths and a tenth of the length of the weights, as good ones have, but its loss is above a hundred, and its first step was more than fifty times as long as the weights.',
    measure: (seed) => stepping('adam', 1, seed),
    holds: ({ later, loss, first }) => isWithin(later, 0.02, 0.1) && loss > 100 && first > 50,
    control: (seed) => bestRun('adam', seed),
    seeds: 5,
  }),

  // ── curves ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  'first-is-penalty': claim({
    says: 'With λ = 1 the loss of the clinic’s run is above a hundred before the first step.',
    measure: (seed) => ill({ lambda: '1', seed }).first,
    holds: (loss) => loss > 100,
    control: (seed) => ill({ seed }).first,
    seeds: 5,
  }),
  'lambda-holds-it': claim({
    says: 'With λ = 1 the loss of the clinic’s run is within a twentieth of ln 3 after twenty epochs.',
    measure: (seed) => ill({ lambda: '1', seed }).last,
    holds: (loss) => Math.abs(loss - Math.log(3)) < 0.05,
    control: (seed) => ill({ seed }).last,
    seeds: 5,
    seen: [/has nothing more to lose/, /没有什么可以再输/],
    options: {
      zero: (loss) => loss < 0.3,
      even: (loss) => Math.abs(loss - Math.log(3)) < 0.05,
      high: (loss) => loss > 2,
    },
  }),
  'tiny-looks-alike': claim({
    says: 'From tiny weights it is there, too, with λ = 0.0001.',
    measure: (seed) => ill({ start: 'small', seed }).last,
    holds: (loss) => Math.abs(loss - Math.log(3)) < 0.05,
    control: (seed) => ill({ seed }).last,
    seeds: 5,
  }),
  'low-looks-alike': claim({
    says: 'At a rate of 0.0001 the loss moves by less than a tenth of what it does at the usual one.',
    measure: (seed) => [{ rate: -4, seed }, { seed }].map(ill).map(({ first, last }) => first - last),
    holds: ([low, good]) => low < good / 10,
    control: (seed) => [{ seed }, { rate: -4, seed }].map(ill).map(({ first, last }) => first - last),
    seeds: 5,
  }),
  'high-stays-a-number': claim({
    says: 'At a rate of 10 the loss of the clinic’s run is above 6 after an epoch and a number still after twenty; a third are right all along.',
    measure: (seed) => ill({ rate: 1, seed }),
    holds: ({ second, last, right }) =>
      second > 6 && Number.isFinite(last) && right.every((share) => Math.abs(share - 1 / 3) < 0.02),
    control: (seed) => ill({ seed }),
    seeds: 5,
  }),
  'noise-is-a-floor': claim({
    says: 'With half of the labels random the training loss of the clinic’s run ends at more than twice what it is without them.',
    measure: (seed) => endOf({ noise: 50, seed }) / endOf({ seed }),
    holds: (times) => times > 2,
    control: (seed) => endOf({ noise: 5, seed }) / endOf({ seed }),
    seeds: 5,
  }),

  // ── loss and accuracy ──────────────────────────────────────────────────────────────────────────────────────────────
  'accuracy-doubles': claim({
    says: 'In forty epochs at a small rate the accuracy at least doubles, while less than a hundredth of the loss goes.',
    measure: (seed) => slowly(seed),
    holds: ({ accuracy, loss }) => accuracy >= 2 && isWithin(loss, 0.99, 1),
    control: (seed) => slowly(seed, 'long'),
    seeds: 5,
    seen: [/within a hair of the border/, /紧贴在分界线上/],
    options: {
      half: ({ loss }) => loss < 0.6,
      tenth: ({ loss }) => isWithin(loss, 0.85, 0.95),
      hundredth: ({ loss }) => isWithin(loss, 0.99, 1),
    },
  }),
  'a-push-tips': claim({
    says: 'Where all margins are within a fifth, raising the right score by 0.2 in every example makes more than four fifths right, and takes less than a tenth off the loss.',
    measure: (seed) => {
      const { training } = run('slow', seed);
      const pushed = judge(training.scores[20], training.labels, { factor: 1, shift: 0.2 });
      return { right: pushed.accuracy, loss: pushed.loss / training.loss[20] };
    },
    holds: ({ right, loss }) => right > 0.8 && loss > 0.9,
    control: (seed) => {
      const { training } = run('long', seed);
      const pushed = judge(training.scores[5], training.labels, { factor: 1, shift: 0.2 });
      return { right: pushed.accuracy, loss: pushed.loss / training.loss[5] };
    },
    seeds: 5,
  }),
  'loss-falls-on': claim({
    says: 'After all training examples are right, the loss still falls to less than half until the hundredth epoch.',
    measure: (seed) => {
      const { accuracy, loss } = run('long', seed).training;
      return loss[100] / loss[accuracy.indexOf(1)];
    },
    holds: (left) => left < 0.5,
    control: (seed) => {
      const { loss } = run('slow', seed).training;
      return loss[100] / loss[60];
    },
    seeds: 5,
  }),
  'validation-parts': claim({
    says: 'On the validation examples the loss of the long run doubles from its lowest, and the accuracy is higher in the end than where the loss was lowest.',
    measure: (seed) => overfitted(seed),
    holds: ({ loss, accuracy }) => loss > 1.9 && accuracy > 0,
    control: (seed) => overfitted(seed, 'slow'),
    seeds: 5,
    seen: [/The accuracy has risen/, /准确率反而升了/],
    options: {
      chance: ({ loss, accuracy }) => loss > 1.9 && accuracy < -0.1,
      little: ({ loss, accuracy }) => loss > 1.9 && accuracy <= 0,
      rises: ({ loss, accuracy }) => loss > 1.9 && accuracy > 0,
    },
  }),
  'a-tenth-carries-a-third': claim({
    says: 'In the end a tenth of the validation examples carry between 30 and 40 per cent of the sum of losses.',
    measure: (seed) => {
      const { scores, labels } = run('long', seed).validation;
      const losses = [...judge(scores[100], labels).losses].sort((a, b) => b - a);
      return total(losses.slice(0, losses.length / 10)) / total(losses);
    },
    holds: (part) => isWithin(part, 0.3, 0.4),
    control: (seed) => {
      const { scores, labels } = run('slow', seed).validation;
      const losses = [...judge(scores[100], labels).losses].sort((a, b) => b - a);
      return total(losses.slice(0, losses.length / 10)) / total(losses);
    },
    seeds: 5,
  }),
  'smaller-scores': claim({
    says: 'Some factor below a half, for all scores of the long run, more than halves its loss on the validation examples.',
    measure: (seed) => {
      const { scores, labels, loss } = run('long', seed).validation;
      const best = bestFactor(scores[100], labels);
      return { factor: best.factor, left: best.loss / loss[100] };
    },
    holds: ({ factor, left }) => factor < 0.5 && left < 0.5,
    control: (seed) => {
      const { scores, labels, loss } = run('slow', seed).validation;
      const best = bestFactor(scores[100], labels);
      return { factor: best.factor, left: best.loss / loss[100] };
    },
    seeds: 5,
  }),
  'more-pictures': claim({
    says: 'With eight times as many pictures, for the same number of steps, fewer than three quarters of the training pictures are right instead of more than nine tenths, and more of the others.',
    measure: (seed) => [100, 800].map((n) => onPictures(n, seed)),
    holds: ([few, many]) => few.training > 0.9 && many.training < 0.75 && many.validation > few.validation + 0.03,
    control: (seed) => [800, 100].map((n) => onPictures(n, seed)),
    seeds: 5,
    seen: [/It falls, to less than three quarters/, /下降到不足四分之三/],
    options: {
      rises: ([few, many]) => many.training >= few.training,
      stays: ([few, many]) => Math.abs(many.training - few.training) < 0.1,
      falls: ([few, many]) => few.training > 0.9 && many.training < 0.75,
    },
  }),
  'gap-narrows': claim({
    says: 'The gap between training and validation accuracy shrinks to less than half of it.',
    measure: (seed) => [100, 800].map((n) => onPictures(n, seed)).map((end) => end.training - end.validation),
    holds: ([few, many]) => many < few / 2,
    control: (seed) => [800, 100].map((n) => onPictures(n, seed)).map((end) => end.training - end.validation),
    seeds: 5,
  }),
  'decay-narrows-from-above': claim({
    says: 'With λ = 0.1 a hundred pictures have a gap less than half as wide as without, and at most three points more in validation.',
    measure: (seed) => narrowed(seed, 100, 0.1),
    holds: ({ gap, gained }) => gap < 0.5 && gained < 0.03,
    control: (seed) => narrowed(seed, 800, 0),
    seeds: 5,
  }),
  'decay-too-large': claim({
    says: 'With λ = 1 the gap is less than a tenth, and fewer than a fifth are right in training and in validation.',
    measure: (seed) => onPictures(100, seed, 1),
    holds: ({ training, validation }) => training - validation < 0.1 && training < 0.2 && validation < 0.2,
    control: (seed) => onPictures(100, seed),
    seeds: 5,
  }),

  'leak-looks-better': claim({
    says: 'Where half of the validation pictures have been learned, at least 20 points more of them are right than of honest ones, or of fresh ones, and the gap to training is half as wide, within a twentieth of it.',
    measure: (seed) => leaking(100, seed),
    holds: ({ gained, gap, honest, fresh }) => gained > 0.2 && fresh > 0.2 && Math.abs(gap / honest - 0.5) < 0.05,
    control: (seed) => leaking(800, seed),
    seeds: 5,
    seen: [/The curves look better than they should/, /曲线只会比应有的更好看/],
    options: {
      gap: ({ gap, honest }) => gap > honest,
      lower: ({ gained }) => gained < 0,
      better: ({ gained, gap, honest }) => gained > 0.2 && gap < honest,
    },
  }),

  'museum-gap': claim({
    says: 'The museum’s healthy program as a rule ends with a higher loss in validation than in training: by seven hundredths or more with the seeds tried, not with every other; by less where it is validated on what it trains on.',
    measure: (seed) => gapOf(museum(seed)),
    holds: (gap) => gap > 0.07,
    control: (seed) => gapOf(museum(seed, 'leak')),
    seeds: 5,
  }),

  // ── the search ─────────────────────────────────────────────────────────────────────────────────────────────────────
  'nine-in-ten-above': claim({
    says: 'Of rates drawn evenly from 0.00001 to 1 between 87 and 93 per cent are above 0.1.',
    measure: (seed) => aboveATenth('even', seed),
    holds: (part) => isWithin(part, 0.87, 0.93),
    control: (seed) => aboveATenth('log', seed),
    seeds: 5,
    seen: [/share a single power of ten/, /全挤在一个数量级里/],
    options: {
      fifth: (part) => isWithin(part, 0.1, 0.3),
      half: (part) => isWithin(part, 0.4, 0.6),
      nine: (part) => isWithin(part, 0.87, 0.93),
    },
  }),
  'one-in-five-above': claim({
    says: 'Drawn evenly on a log scale, it is between 17 and 23 per cent.',
    measure: (seed) => aboveATenth('log', seed),
    holds: (part) => isWithin(part, 0.17, 0.23),
    control: (seed) => aboveATenth('even', seed),
    seeds: 5,
  }),
  'seven-in-ten': claim({
    says: 'Where the second parameter is idle and the peak may be anywhere, nine random trials find more than the centred grid in 67 to 73 per cent of the draws.',
    measure: (seed) => share(drawnTally({ seed }).random),
    holds: (part) => isWithin(part, 0.67, 0.73),
    control: (seed) => share(drawnTally({ seed, angle: 18 }).random),
    seeds: 5,
    seen: [/the grid still wins/, /网格还是赢了/],
    options: {
      half: (part) => isWithin(part, 0.45, 0.55),
      seven: (part) => isWithin(part, 0.67, 0.73),
      always: (part) => part > 0.95,
    },
  }),
  'turned-it-loses': claim({
    says: 'Turned by 18 degrees, the same surface is searched better by the grid: random is ahead in less than 45 per cent of the draws.',
    measure: (seed) => share(drawnTally({ seed, angle: 18 }).random),
    holds: (part) => part < 0.45,
    control: (seed) => share(drawnTally({ seed }).random),
    seeds: 5,
  }),
  'both-count': claim({
    says: 'Where both parameters count alike, random is ahead of the centred grid in less than 40 per cent of the draws.',
    measure: (seed) => share(drawnTally({ seed, second: 1 }).random),
    holds: (part) => part < 0.4,
    control: (seed) => share(drawnTally({ seed }).random),
    seeds: 5,
  }),
  'lists-are-grids': claim({
    says: 'Nine draws without repeats out of two lists of three values are the grid; with repeats they never find more than it.',
    measure: (seed) => (['once', 'again'] as const).map((source) => drawnTally({ seed, source })),
    holds: ([once, again]) => once.same === drawnTally.count && again.random === 0,
    control: (seed) => (['anywhere', 'anywhere'] as const).map((source) => drawnTally({ seed, source })),
    seeds: 5,
  }),
  'rate-explains': claim({
    says: 'Of the variance of 81 real runs the rate explains more than 60 per cent, λ less than 20.',
    measure: (seed): number[] => landscape(seed).importance,
    holds: ([rate, decay]) => rate > 0.6 && decay < 0.2,
    control: (seed) => [landscape(seed).importance[1], landscape(seed).importance[0]],
    seeds: 5,
  }),
  'ends-lose': claim({
    says: 'On real runs random finds more than a grid that reaches to the ends in more than nine of ten draws.',
    measure: (seed) => share(onCells(landscape(seed).score, 'ends', seed).random),
    holds: (part) => part > 0.9,
    control: (seed) => share(onCells(landscape(seed).score, 'offset', seed).random),
    seeds: 5,
  }),
  'offset-is-even': claim({
    says: 'Against a grid at a random offset neither is ahead in more than 60 per cent of the draws.',
    measure: (seed) => onCells(landscape(seed).score, 'offset', seed),
    holds: ({ random, grid }) => share(random) < 0.6 && share(grid) < 0.6,
    control: (seed) => onCells(landscape(seed).score, 'ends', seed),
    seeds: 5,
  }),
  'centred-depends': claim({
    says: 'Against the centred grid random is ahead in less than a quarter of the draws on one of five networks, and in more than 60 per cent on another.',
    measure: () => cells.map((seed) => share(onCells(landscape(seed).score, 'centred', seed).random)),
    holds: (parts) => least(parts) < 0.25 && Math.max(...parts) > 0.6,
    control: () => cells.map((seed) => share(onCells(landscape(seed).score, 'ends', seed).random)),
  }),
  'finer-pays': claim({
    says: 'Nine trials and nine more around the best of them find more than eighteen at once at least one and a quarter times as often as less.',
    measure: (seed) => landscape(seed).finer,
    holds: ({ random, grid }) => random > 1.25 * grid,
    control: (seed) => {
      const { random, same, grid } = landscape(seed).finer;
      return { random: grid, same, grid: random };
    },
    seeds: 5,
  }),
};

/** The share of rates between 0.00001 and 1 above a tenth, as the figure draws them. */
function aboveATenth(way: 'even' | 'log', seed: number): number {
  const count = 4000;
  return above(drawRates({ least: -5, count, seed })[way], -1) / count;
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'A flat line at x says that the scores stay equal.',
    'The margin of an example is the score of its right class minus the best of the others.',
    'Accuracy asks who is ahead, loss by how much.',
    'A wide gap says overfitting:',
    'No gap at all, with both low, says the opposite:',
    'the network could learn more than it has.',
  ],
  derived: [
    'in three layers hardly any gradient gets through.',
    'A network that gives every class a third has nothing more to lose.',
    'The penalty drives the weights to 0, and with them itself and all scores.',
    'With small weights all scores are near 0, and softmax spreads its belief evenly over the x classes.',
    'There is nothing to see in it yet, and that is why you know what it must be.',
    'If it does not move, the penalty never arrives.',
    'At best the right one is 1 and the nine others 0, and then the loss is x.',
    'So the check says that the machinery works, and nothing about the data.',
    'Wrong signs, gradients that do not arrive, dead units, rates far too low:',
    'they are found here at once, for whoever cannot learn twenty examples by heart will not learn fifty thousand.',
    'far below it hardly anything moves, and near 1 each step throws the weights away.',
    'all examples lie within a hair of the border.',
    'A loss that hardly moves need not mean that nothing is learned.',
    'Eight hundred pictures cannot be learned by heart in so few steps.',
    'and even that one only for as long as you do not choose by it.',
    'none of them has a gradient.',
    'it needs no plan for how many values each parameter deserves, it can be stopped and continued at any time, and one more parameter that does not count costs it nothing.',
    'The curves look better than they should.',
    'A lower curve may be the better one.',
  ],
  task: [
    'Take twenty training examples, switch regularization off, and train on these alone until the loss is nearly 0.',
    'So look at both curves before you call a run dead.',
    'if you only need answers, look at the accuracy.',
    'Now turn the surface, so that what counts is a mixture of both parameters.',
    'then a range around the best, and longer ones.',
    'If the best lies at the edge of the range, move the range.',
    'All checks on one page',
    'the share of units that never fire.',
    'both losses and both accuracies, side by side.',
  ],
  setting: [
    'A program that trains a network seldom crashes:',
    'it runs to the end, mistakes and all, and gives you a number.',
    'Now all examples.',
    'Suppose that one parameter hardly counts, as is often so:',
  ],
};
