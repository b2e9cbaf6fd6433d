import { claim, type ChapterClaims } from '@prose/claims';
import { initialState } from '@kit/controls';
import { memo } from '@lib/memo';
import { sigmoid, tanh } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import ActivationGallery from '@widgets/activation-gallery';
import { bestTime } from '@widgets/activation-race/race';
import type { Activation } from '@widgets/activation-race/settings';
import { dying } from '@widgets/dead-relu/model';
import { revival } from '@widgets/dead-relu-back/revival';
import Maxout from '@widgets/maxout';
import Saturation from '@widgets/saturation';
import ZigZag from '@widgets/zig-zag';
import {
  along,
  apart,
  errorOfAbsolute,
  exactZeros,
  functions,
  isBowl,
  lowest,
  maxoutUnit,
  moments,
  onlyRises,
  randomPieces,
  sameSigns,
  slopeAt,
  slopeGradient,
  stacked,
  through,
  valueAt,
  type Name,
} from './functions';

const near = (a: number, b: number, by = 1e-9) => Math.abs(a - b) <= by * Math.max(1, Math.abs(b));

// ── one function ─────────────────────────────────────────────────────────────────────────────────────────────────────

const galleryState = initialState(ActivationGallery.spec.controls);
const gallery = (patch: Partial<typeof galleryState>) => ActivationGallery.spec.compute({ ...galleryState, ...patch });
const grid = Array.from({ length: 161 }, (_, i) => (i - 80) / 10);
/** How far tanh is from a sigmoid stretched like this, and moved down. */
const tanhAgainst = (height: number, width: number) =>
  Math.max(
    ...grid.map((x) =>
      Math.abs(
        tanh(tensor([x], { dtype: 'float64' })).data[0] -
          (height * sigmoid(tensor([width * x], { dtype: 'float64' })).data[0] - 1),
      ),
    ),
  );

// ── chains ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const chainState = initialState(Saturation.spec.controls);
const chain = (patch: Partial<typeof chainState>) => Saturation.spec.compute({ ...chainState, ...patch }).reaches;
/** The most that ten of a function pass on, for weights from −5 to 5 and inputs from −10 to 10. */
function mostOfTen(f: typeof chainState.f): number {
  const weights = Array.from({ length: 41 }, (_, i) => (i - 20) / 4);
  return Math.max(
    ...weights.flatMap((weight) => Saturation.spec.compute({ ...chainState, f, n: 10, weight }).curve.y.map(Math.abs)),
  );
}

// ── paths ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const pathState = initialState(ZigZag.spec.controls);
function paths(batch: typeof pathState.batch, seed: number) {
  const { positive, centred, straight } = ZigZag.spec.compute({ ...pathState, batch, seed });
  return {
    positive: { times: positive.length / straight, steps: positive.steps },
    centred: { times: centred.length / straight, steps: centred.steps },
  };
}

// ── dead units ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How many of twelve units fire for no point, step by step. */
const run = memo(
  (rate: number, seed: number, optimizer: 'sgd' | 'momentum' = 'sgd') =>
    dying({ rate, optimizer, slope: 0, seed }).never,
  { most: 50 },
);
const returns = (never: number[]) => never.filter((count, i) => i > 0 && count < never[i - 1]).length;
type Method = Parameters<typeof revival>[0];
const methods: Method[] = ['sgd', 'momentum', 'adam', 'adamW', 'sgdL2', 'adamL2'];
/** How many of some networks' units a method brings back, in a thousand steps. */
const revived = memo(
  (method: Method, { bias = -1, lambda = 0.01, layer = 'second' as 'first' | 'second', nets = 10 }) => {
    const back = Array.from({ length: nets }, (_, i) => revival(method, { layer, bias, lambda, seed: i + 1, steps: 1000 })); // prettier-ignore
    return back.filter((step) => step !== null && step > 0).length;
  },
  { most: 50 },
);
const revivedByEach = () => Object.fromEntries(methods.map((method) => [method, revived(method, {})])) as Record<Method, number>; // prettier-ignore

// ── races ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The figure’s race, with pictures few and small enough for a test. */
const few = { count: 300, side: 16 };
const longest = 40;
/** The epochs to 75 per cent, at the best of three rates; as many as are made where it is not reached. */
const epochs = memo(
  (activation: Activation, seed: number, start: 'own' | 'default' = 'own') =>
    bestTime({ activation, optimizer: 'momentum', start, seed }, few, longest)?.time ?? longest,
  { most: 50 },
);
const arrivesWithin = (activation: Activation, most: number, seed: number) =>
  bestTime({ activation, optimizer: 'momentum', start: 'own', seed }, few, most) !== null;

const maxoutState = initialState(Maxout.spec.controls);
const leak = 0.1;
const maxoutAgainst = (pieces: [number, number][], f: (x: number) => number) => {
  const { x, y } = maxoutUnit(pieces);
  return Math.max(...x.map((value, i) => Math.abs(y[i] - f(value))));
};
const corners = (alpha: number) => gallery({ f: 'elu', alpha }).corner;

export const claims: ChapterClaims['claims'] = {
  'two-layers-are-one': claim({
    says: 'Two linear layers give what one layer with the product of their matrices gives.',
    measure: (seed) => stacked(false, seed),
    holds: (difference) => difference < 1e-9,
    control: (seed) => stacked(true, seed),
    seeds: 5,
  }),
  'a-bend-is-needed': claim({
    says: 'Two ReLUs and a sum give |x| without error; the best line is off by more than a quarter on [−1, 1].',
    measure: () => errorOfAbsolute('relus'),
    holds: (error) => error === 0 && errorOfAbsolute('lines') > 0.25,
    control: () => errorOfAbsolute('lines'),
  }),
  'a-quarter-at-most': claim({
    says: 'The largest slope of the sigmoid is a quarter.',
    measure: () => gallery({ f: 'sigmoid' }).facts.steepest,
    holds: (slope) => near(slope, 0.25),
    control: () => gallery({ f: 'tanh' }).facts.steepest,
    seen: [/A quarter,/, /四分之一，/],
  }),
  'a-million-times': claim({
    says: 'Of a gradient of 1, less than a millionth comes through ten sigmoids from an input of 0.',
    measure: () => chain({ f: 'sigmoid', n: 10, x: 0 }),
    holds: (left) => left > 0 && left < 1e-6,
    control: () => chain({ f: 'tanh', n: 10, x: 0 }),
    seen: [/Less than a millionth/, /不到百万分之一/],
    options: {
      ten: (left) => left > 0.03,
      thousand: (left) => left > 1e-4 && left < 1e-2,
      million: (left) => left > 0 && left < 3e-6,
    },
  }),
  'flat-far-out': claim({
    says: 'At −10 and at 10 the slope of the sigmoid is below a ten-thousandth.',
    measure: () => [-10, 10].map((x) => slopeAt('sigmoid', x)),
    holds: (slopes) => slopes.every((slope) => slope < 1e-4),
    control: () => [-10, 10].map((x) => slopeAt('relu', x)),
  }),
  'tanh-saturates-too': claim({
    says: 'The slope of tanh fades on both sides.',
    measure: () => gallery({ f: 'tanh' }).facts.saturates,
    holds: (sides) => sides === 'both',
    control: () => gallery({ f: 'relu' }).facts.saturates,
  }),
  'all-fire-at-first': claim({
    says: 'At first each of the twelve units fires for some point.',
    measure: (seed) => run(1, seed)[0],
    holds: (never) => never === 0,
    control: (seed) => run(10, seed).at(-1)!,
    seeds: 5,
  }),
  'shrink-or-grow': claim({
    says: 'Behind twenty layers of ReLU the variance is below a thousandth with weights of variance 1/n, and above a thousand with 4/n.',
    measure: (seed) => [1, 4].map((gain) => through({ name: 'relu', variance: 1, gain, seed }).variance),
    holds: ([small, large]) => small < 1e-3 && large > 1e3,
    control: (seed) => [2, 2].map((gain) => through({ name: 'relu', variance: 1, gain, seed }).variance),
    seeds: 5,
  }),
  'weights-do-not-save-it': claim({
    says: 'With one weight from −5 to 5 between ten sigmoids, less than half of a gradient comes through, from whatever input from −10 to 10.',
    measure: () => mostOfTen('sigmoid'),
    holds: (most) => most < 0.5,
    control: () => mostOfTen('tanh'),
  }),
  'tanh-is-a-sigmoid': claim({
    says: 'tanh(x) is 2σ(2x) − 1.',
    measure: () => tanhAgainst(2, 2),
    holds: (difference) => difference < 1e-12,
    control: () => tanhAgainst(2, 1),
  }),
  'tanh-passes-at-zero': claim({
    says: 'Ten tanh pass the whole gradient at 0, and less than a thousandth from 3.',
    measure: () => [0, 3].map((x) => chain({ f: 'tanh', n: 10, x })),
    holds: ([middle, far]) => middle === 1 && far < 1e-3,
    control: () => [0, 3].map((x) => chain({ f: 'leakyRelu', n: 10, x })),
  }),
  'all-up-or-all-down': claim({
    says: 'With positive inputs the gradients of all five weights of a unit have the same sign in each of 50 draws.',
    measure: (seed) => sameSigns('positive', seed),
    holds: (draws) => draws === 50,
    control: (seed) => sameSigns('centred', seed),
    seeds: 5,
  }),
  'detour-of-positive-inputs': claim({
    says: 'One example at a time, the path with positive inputs is 1.7 to 4 times as long as the straight line, and longer than with centred inputs.',
    measure: (seed) => paths('1', seed),
    holds: ({ positive, centred }) => positive.times > 1.7 && positive.times < 4 && positive.times > centred.times,
    control: (seed) => ({ positive: paths('256', seed).positive, centred: paths('1', seed).centred }),
    seeds: 5,
    seen: [/On a zig-zag, about/, /走锯齿，路大约/],
    options: {
      straight: ({ positive }) => positive.times <= 1.5,
      'zig-zag': ({ positive }) => positive.times > 1.7 && positive.times < 4,
      never: ({ positive }) => !Number.isFinite(positive.steps),
    },
  }),
  'batches-go-straight': claim({
    says: 'In batches of 16 the path with positive inputs is at most 1.35 times as long as the straight line.',
    measure: (seed) => paths('16', seed).positive.times,
    holds: (times) => times < 1.35,
    control: (seed) => paths('1', seed).positive.times,
    seeds: 5,
  }),
  'still-slower': claim({
    says: 'With all examples at each step, positive inputs need at least twice as many steps as centred ones.',
    measure: (seed) => paths('256', seed).positive.steps / paths('256', seed).centred.steps,
    holds: (ratio) => ratio >= 2,
    control: (seed) => paths('256', seed).centred.steps / paths('256', seed).positive.steps,
    seeds: 5,
  }),
  'tanh-is-centred': claim({
    says: 'For normal inputs the outputs of tanh have mean 0, those of the sigmoid a half, those of ReLU 0.4.',
    measure: () => (['tanh', 'sigmoid', 'relu'] as const).map((name) => moments(name).mean),
    holds: ([ofTanh, ofSigmoid, ofRelu]) => near(ofTanh, 0) && near(ofSigmoid, 0.5) && near(ofRelu, 0.4, 0.002),
    control: () => (['elu', 'sigmoid', 'relu'] as const).map((name) => moments(name).mean),
  }),
  'relu-passes-whole': claim({
    says: 'Twenty ReLUs pass the whole gradient from any positive input.',
    measure: () => [0.1, 1, 5, 10].map((x) => chain({ f: 'relu', n: 20, x })),
    holds: (left) => left.every((gradient) => gradient === 1),
    control: () => [0.1, 1, 5, 10].map((x) => chain({ f: 'tanh', n: 20, x })),
  }),
  'six-times': claim({
    says: 'On 300 pictures of 16 × 16, each with its own start and its best of three rates, tanh comes to 75 per cent in half to four fifths of the epochs of ReLU.',
    measure: (seed) => epochs('tanh', seed) / epochs('relu', seed),
    holds: (ratio) => ratio > 0.5 && ratio < 0.8,
    // a race in which one of both starts badly
    control: (seed) => epochs('relu', seed, 'default') / epochs('tanh', seed),
    seeds: 5,
    seen: [/about two thirds of the epochs/, /是它的三分之二/],
    options: {
      six: (ratio) => ratio > 3.5,
      two: (ratio) => ratio > 1.5 && ratio <= 3.5,
      same: (ratio) => ratio < 1.2,
    },
  }),
  'start-counts-more': claim({
    says: 'With PyTorch’s start ReLU needs at least 1.6 times as many epochs as with its own.',
    measure: (seed) => epochs('relu', seed, 'default') / epochs('relu', seed),
    holds: (ratio) => ratio > 1.6,
    control: (seed) => epochs('tanh', seed) / epochs('relu', seed),
    seeds: 5,
  }),
  'start-beats-function': claim({
    says: 'By its start ReLU gains a larger factor than tanh has over it, each with its own start.',
    measure: (seed) => {
      const [relu, badly, other] = [epochs('relu', seed), epochs('relu', seed, 'default'), epochs('tanh', seed)];
      return { byStart: badly / relu, byFunction: relu / other };
    },
    holds: ({ byStart, byFunction }) => byStart > byFunction,
    // the other way round
    control: (seed) => {
      const [relu, badly, other] = [epochs('relu', seed), epochs('relu', seed, 'default'), epochs('tanh', seed)];
      return { byStart: relu / other, byFunction: badly / relu };
    },
    seeds: 5,
  }),
  'unfair-race': claim({
    says: 'tanh with its own start is more than twice as fast as ReLU with PyTorch’s.',
    measure: (seed) => epochs('relu', seed, 'default') / epochs('tanh', seed),
    holds: (ratio) => ratio > 2,
    control: (seed) => epochs('relu', seed) / epochs('tanh', seed),
    seeds: 5,
  }),
  'nearly-all-die': claim({
    says: 'After a hundred steps of plain descent at a rate of 10 at least ten of twelve units fire for no point, nine of them after ten steps.',
    measure: (seed) => run(10, seed),
    holds: (never) => never.at(-1)! >= 10 && never[10] >= 9,
    control: (seed) => run(1, seed),
    seeds: 5,
    seen: [/Ten or more, and most/, /至少十个，而且/],
    options: {
      few: (never) => never.at(-1)! <= 3,
      half: (never) => never.at(-1)! > 3 && never.at(-1)! < 9,
      'nearly-all': (never) => never.at(-1)! >= 9,
    },
  }),
  'few-die-at-one': claim({
    says: 'At a rate of 1 one unit of twelve at most fires for no point in the end.',
    measure: (seed) => run(1, seed).at(-1)!,
    holds: (never) => never <= 1,
    control: (seed) => run(10, seed).at(-1)!,
    seeds: 5,
  }),
  'descent-brings-nobody-back': claim({
    says: 'With plain descent, at rates of 3, 10 and 30, the number of units that fire for no point never falls.',
    measure: (seed) => [3, 10, 30].map((rate) => returns(run(rate, seed))),
    holds: (counts) => counts.every((count) => count === 0),
    control: (seed) => [3, 10, 30].map((rate) => returns(run(rate, seed, 'momentum'))),
    seeds: 5,
  }),
  'velocity-goes-on': claim({
    says: 'With momentum, at a rate of 3, the number of units that fire for no point falls at some step.',
    measure: (seed) => returns(run(3, seed, 'momentum')),
    holds: (count) => count > 0,
    control: (seed) => returns(run(3, seed)),
    seeds: 5,
  }),
  'what-revives': claim({
    says: 'In ten networks Adam with L2 brings back at least eight units of the second layer from a bias of −1 within a thousand steps, each of the other five methods two at most.',
    measure: revivedByEach,
    holds: ({ adamL2, ...others }) => adamL2 >= 8 && Object.values(others).every((count) => count <= 2),
    control: () => ({ ...revivedByEach(), adamL2: revived('adamW', {}) }),
    seen: [/with an L2 penalty, nearly all/, /L2 惩罚的 Adam，几乎/],
    options: {
      none: (back) => Object.values(back).every((count) => count < 5),
      momentum: ({ momentum }) => momentum >= 5,
      adam: ({ adam }) => adam >= 5,
      decay: ({ adamL2 }) => adamL2 >= 8,
    },
  }),
  'whatever-lambda-is': claim({
    says: 'With λ of 0.01 and of 0.0001 Adam with L2 brings back at least four of five.',
    measure: () => [0.01, 0.0001].map((lambda) => revived('adamL2', { lambda, nets: 5 })),
    holds: (counts) => counts.every((count) => count >= 4),
    control: () => [0.01, 0.0001].map((lambda) => revived('sgdL2', { lambda, nets: 5 })),
  }),
  'inputs-may-come-to-it': claim({
    says: 'From a bias of −0.5 plain descent brings back some of ten units of the second layer, and none of the first.',
    measure: () => (['second', 'first'] as const).map((layer) => revived('sgd', { layer, bias: -0.5 })),
    holds: ([second, first]) => second > 0 && first === 0,
    control: () => (['second', 'first'] as const).map((layer) => revived('sgd', { layer, bias: -20, nets: 3 })),
  }),
  'slope-learns-from-the-left': claim({
    says: 'When 1 arrives at a PReLU with input −2, the gradient of its slope is −2.',
    measure: () => gallery({ f: 'prelu', x: -2, upstream: 1 }).learned[0].grad,
    holds: (gradient) => gradient === -2,
    control: () => gallery({ f: 'prelu', x: 2, upstream: 1 }).learned[0].grad,
    seen: [/times what arrives: −2/, /传来的梯度：−2/],
  }),
  'nothing-from-the-right': claim({
    says: 'Of positive inputs the slope of PReLU gets no gradient.',
    measure: (seed) => slopeGradient(1, seed),
    holds: (gradient) => gradient === 0,
    control: (seed) => slopeGradient(-1, seed),
    seeds: 5,
  }),
  'elu-has-no-corner': claim({
    says: 'ELU with α = 1 has the same slope on both sides of 0.',
    measure: () => corners(1),
    holds: (corner) => corner === null,
    control: () => corners(0.5),
  }),
  'elu-is-nearer-to-zero': claim({
    says: 'For normal inputs the mean of ELU’s outputs is nearer to 0 than that of ReLU’s.',
    measure: () => [moments('elu').mean, moments('relu').mean],
    holds: ([ofElu, ofRelu]) => Math.abs(ofElu) < Math.abs(ofRelu),
    control: () => [moments('sigmoid').mean, moments('relu').mean],
  }),
  'exact-zero-is-rare': claim({
    says: 'Of 51,200 inputs of a layer with random weights none is exactly 0; for black pictures all are.',
    measure: (seed) => ({ random: exactZeros(false, seed), black: exactZeros(true, seed) }),
    holds: ({ random, black }) => random === 0 && black === 51_200,
    control: (seed) => ({ random: exactZeros(true, seed), black: exactZeros(true, seed) }),
    seeds: 5,
  }),
  'selu-fixed-point': claim({
    says: 'SELU turns normal numbers of mean 0 and variance 1 into numbers of mean 0 and mean square 1.',
    measure: () => moments('selu'),
    holds: ({ mean, square }) => near(mean, 0, 1e-6) && near(square, 1, 1e-6),
    control: () => moments('elu'),
  }),
  'drawn-to-one': claim({
    says: 'From variance 4 and from 0.1, twenty layers of 256 units with weights of variance 1/256 and SELU end with a variance between 0.75 and 1.3 and a mean within 0.15 of 0; with tanh and ReLU the variance is below 0.05.',
    measure: (seed) => [4, 0.1].map((variance) => through({ name: 'selu', variance, seed })),
    holds: (ends) => ends.every(({ mean, variance }) => Math.abs(mean) < 0.15 && variance > 0.75 && variance < 1.3),
    control: (seed) => (['tanh', 'relu'] as const).map((name) => through({ name, variance: 4, seed })),
    seeds: 5,
    seen: [/Near 1, whether/, /接近 1，不管/],
    options: {
      vanished: ([{ variance }]) => variance < 0.1,
      kept: ([{ variance }]) => variance > 2 && variance < 8,
      'near-one': ([{ variance }]) => variance > 0.75 && variance < 1.3,
    },
  }),
  'selu-needs-its-weights': claim({
    says: 'With weights of variance 2/n the variance after twenty layers of SELU is above 20.',
    measure: (seed) => through({ name: 'selu', variance: 1, gain: 2, seed }).variance,
    holds: (variance) => variance > 20,
    control: (seed) => through({ name: 'selu', variance: 1, seed }).variance,
    seeds: 5,
  }),
  'maxout-is-relu': claim({
    says: 'A Maxout unit with the pieces x and 0 is ReLU, with x and a tenth of it a leaky ReLU.',
    measure: () => [
      maxoutAgainst([[1, 0], [0, 0]], (x) => Math.max(0, x)),
      maxoutAgainst([[1, 0], [leak, 0]], (x) => (x > 0 ? x : leak * x)),
    ], // prettier-ignore
    holds: (errors) => errors.every((error) => error < 1e-12),
    control: () => [maxoutAgainst([[1, 0], [0, 1]], (x) => Math.max(0, x))], // prettier-ignore
  }),
  'one-piece-always-learns': claim({
    says: 'At each of 41 places exactly one of the three pieces of a Maxout unit with random weights gets a gradient.',
    measure: (seed) => maxoutUnit(randomPieces(3, seed)).learning,
    holds: (counts) => counts.every((count) => count === 1),
    control: () => grid.map((x) => Number(slopeAt('relu', x) !== 0)),
    seeds: 5,
  }),
  'only-bowls': claim({
    says: 'A Maxout unit of four random pieces never bends down.',
    measure: (seed) => isBowl(maxoutUnit(randomPieces(4, seed)).y),
    holds: (bowl) => bowl,
    control: () => isBowl([...along('gelu')].filter((_, i) => i % 100 === 0)),
    seeds: 5,
  }),
  'twice-the-parameters': claim({
    says: 'A layer of 100 Maxout units with two pieces on 3,072 inputs has 614,600 parameters, twice those of a layer of ReLU.',
    measure: () => Maxout.spec.compute({ ...maxoutState, k: 2, inputs: 3072, units: 100 }).parameters.maxout,
    holds: (count) => count === 614_600,
    control: () => Maxout.spec.compute({ ...maxoutState, k: 2, inputs: 3072, units: 100 }).parameters.relu,
    seen: [/614,600/],
  }),
  'far-out-like-relu': claim({
    says: 'At −8 GELU and SiLU are less than 0.01 from 0, at 8 from x.',
    measure: () => (['gelu', 'silu'] as const).map((name) => [valueAt(name, -8), valueAt(name, 8) - 8]),
    holds: (list) => list.flat().every((off) => Math.abs(off) < 0.01),
    control: () => (['elu', 'selu'] as const).map((name) => [valueAt(name, -8), valueAt(name, 8) - 8]),
  }),
  'gelu-dips': claim({
    says: 'GELU falls from the left to −0.17 near −0.75, SiLU to −0.28 near −1.28, and from there both rise.',
    measure: () => (['gelu', 'silu'] as const).map((name) => ({ ...lowest(name), after: risesFrom(name, lowest(name).x) })), // prettier-ignore
    holds: ([gelu, silu]) =>
      near(gelu.y, -0.17, 0.001) && near(gelu.x, -0.75, 0.01) && gelu.after && near(silu.y, -0.2785, 0.001) && near(silu.x, -1.278, 0.01) && silu.after, // prettier-ignore
    control: () => (['elu', 'selu'] as const).map((name) => ({ ...lowest(name), after: risesFrom(name, lowest(name).x) })), // prettier-ignore
  }),
  'the-others-only-rise': claim({
    says: 'Sigmoid, tanh, ReLU, ELU and SELU never fall.',
    measure: () => (['sigmoid', 'tanh', 'relu', 'elu', 'selu'] as const).map(onlyRises),
    holds: (list) => list.every(Boolean),
    control: () => (['gelu', 'silu'] as const).map(onlyRises),
  }),
  'nearly-the-same': claim({
    says: 'x σ(1.702 x) and GELU differ by 0.021 at most, GELU and ReLU by 0.171.',
    measure: () => ({ bySigmoid: fromGelu((x) => x / (1 + Math.exp(-1.702 * x))), byRelu: fromGelu((x) => Math.max(0, x)) }), // prettier-ignore
    holds: ({ bySigmoid, byRelu }) => bySigmoid < 0.021 && byRelu < 0.171,
    control: () => ({ bySigmoid: fromGelu((x) => x / (1 + Math.exp(-x))), byRelu: fromGelu((x) => x) }),
    seen: [/Two hundredths:/, /百分之二：/],
    options: {
      tenths: ({ bySigmoid }) => bySigmoid > 0.05,
      hundredths: ({ bySigmoid }) => bySigmoid > 0.015 && bySigmoid < 0.025,
      thousandths: ({ bySigmoid }) => bySigmoid < 0.005,
    },
  }),
  'slope-left-of-zero': claim({
    says: 'GELU and SiLU have slopes other than 0 at −1 and −2, and of less than 0.02 at −6.',
    measure: () => (['gelu', 'silu'] as const).map(slopesOnTheLeft),
    holds: (list) => list.every(([one, two, far]) => Math.abs(one) > 0.01 && Math.abs(two) > 0.01 && Math.abs(far) < 0.02), // prettier-ignore
    control: () => (['relu', 'leakyRelu'] as const).map(slopesOnTheLeft),
  }),
  'sigmoid-is-last': claim({
    says: 'Sigmoid has not come to 75 per cent in one and a half times the epochs of ReLU, at any of three rates.',
    measure: (seed) => arrivesWithin('sigmoid', Math.ceil(1.5 * epochs('relu', seed)), seed),
    holds: (arrived) => !arrived,
    control: (seed) => arrivesWithin('tanh', Math.ceil(1.5 * epochs('relu', seed)), seed),
    seeds: 5,
  }),
  'leaky-learns-on': claim({
    says: 'At a rate of 10 a net with a leak of 0.01 gets at least 85 per cent of the points right, with ReLU at most 80.',
    measure: (seed) => ({ leaky: accuracyAt(0.01, seed), relu: accuracyAt(0, seed) }),
    holds: ({ leaky, relu }) => leaky > 0.85 && relu < 0.8,
    control: (seed) => ({ leaky: accuracyAt(0, seed), relu: accuracyAt(0.01, seed) }),
    seeds: 5,
  }),
};

const accuracyAt = (slope: number, seed: number) => dying({ rate: 10, optimizer: 'sgd', slope, seed }).accuracy.at(-1)!; // prettier-ignore
const risesFrom = (name: Name, from: number) => along(name).slice(Math.round(1000 * (from + 8))).every((y, i, all) => i === 0 || y >= all[i - 1]); // prettier-ignore
const fromGelu = (f: (x: number) => number) => apart((_, i) => along('gelu')[i], f);
const slopesOnTheLeft = (name: keyof typeof functions) => [-1, -2, -6].map((x) => slopeAt(name, x));

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'which squashes every number into the range from 0 to 1:',
    'What a sigmoid gives is positive, always',
    'A unit whose input is negative for every example',
  ],
  derived: [
    'No slope is larger than a quarter',
    'If every x is positive, all these slopes have the sign of x:',
    'So ReLU has the second problem too',
    'with all points on its silent side.',
    'So the saying is true where it can be proved',
    'On the left the output is x, a product',
    'And twice the work.',
  ],
  task: [
    'Take one unit of that layer',
    'But count how often it is needed.',
    'And when the unit is only just below its inputs?',
    'Count the units that never fire.',
    'Change it last',
  ],
  setting: [
    'Between two layers of a network',
    'An exponential costs more than a maximum;',
    'each function with the initialization that suits it',
    'We have also run the race five times',
    'then all are trained on, in six ways.',
    'Strictly there is none, and libraries disagree.',
  ],
  'figure of speech': ['hardly anyone trains like that.', '“A dead ReLU never comes back”', 'Six times faster?'],
};
