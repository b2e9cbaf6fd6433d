import { mean, total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { surfaces } from '@lib/data/index';
import { eigvalsh } from '@lib/eigh';
import { mul, sum } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';
import { moves } from '@widgets/adaptive-steps/rules';
import { bestShare, stepsToArrive } from '@widgets/condition-number/model';
import { draws, isPositiveDefinite, minimaOf, symmetricMatrix } from '@widgets/critical-points/model';
import { adaptive, across, adagradForLong, beside, bowl, counts, critical, forgiving, maps, nearnesses, noise, race, racers, stepsState, surfaceOf, toOnePercent, turnedRavine, vectors, type Maker } from './runs'; // prettier-ignore

const spread = (list: readonly number[]) => Math.max(...list) / Math.min(...list);
const isBetween = (low: number, high: number) => (value: number) => low < value && value < high;
const isTrue = (value: boolean) => value;
const near = (value: number, other: number, share: number) => Math.abs(value - other) <= share * Math.abs(other);

// ── the bowl ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The first ten slopes on the figure's path, along the valley and across it. */
function slopesOf(share: number) {
  const { x, y, kappa } = bowl({ share: [share] });
  const turn = (25 * Math.PI) / 180;
  const steps = x.slice(0, 10).map((_, i) => i);
  return {
    along: steps.map((i) => (x[i] * Math.cos(turn) + y[i] * Math.sin(turn)) / kappa),
    across: steps.map((i) => y[i] * Math.cos(turn) - x[i] * Math.sin(turn)),
  };
}
/** How much of what is added up is left: 1 where all agree, 0 where all cancels. */
const leftOf = (list: number[]) => Math.abs(total(list)) / total(list.map(Math.abs));

/** Steps to one per cent at some share of the best rate, in a bowl with L = 1; Infinity: never. */
const stepsAt = (kappa: number, rate: number) => stepsToArrive([{ kappa, rate }])[0];
const bestRate = (kappa: number) => 2 * bestShare(kappa);

/** How far apart a method's path and its path on the same bowl turned by 30° are, turned back; after 40 steps. */
function turnedApart(make: Maker): number {
  const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
  const [u, v] = [`(${cos}*x+${sin}*y)`, `(${cos}*y-${sin}*x)`];
  const options = { steps: 40 };
  const [one] = optim.trajectories(surfaceOf('(x^2+40*y^2)/2'), [make], { ...options, start: [-3.4, 1.6] });
  const start = [cos * -3.4 - sin * 1.6, sin * -3.4 + cos * 1.6] as const;
  const [two] = optim.trajectories(surfaceOf(`(${u}^2+40*${v}^2)/2`), [make], { ...options, start });
  return Math.max(...one.heights.map((height, i) => Math.abs(height - two.heights[i]) / one.heights[0]));
}
/** How far apart a method's path is from its path down the same surface, a thousand times as high; as a share. */
function scaledApart(make: Maker): number {
  const path = (formula: string) =>
    optim.trajectories(surfaceOf(formula), [make], { start: [-3.4, 1.6], steps: 100 })[0];
  const [one, two] = [path('(x^2+40*y^2)/2'), path('500*(x^2+40*y^2)')];
  return Math.max(...one.x.map((x, i) => Math.hypot(x - two.x[i], one.y[i] - two.y[i]))) / 3.4;
}
const plain: Maker = (p) => optim.sgd(p, { lr: 0.01 });
const adam: Maker = (p) => optim.adam(p, { lr: 0.1 });

// ── places without slope ─────────────────────────────────────────────────────────────────────────────────────────────

/** By how much the curvature of cuts in all directions leaves the range between two numbers of a random Hessian. */
function outside(seed: number, range: (model: ReturnType<typeof critical>, bends: number[]) => number[]): number {
  const random = new Random(seed);
  const bends = [random.uniform() - 0.5, random.uniform() - 0.5, 0.55 + 0.45 * random.uniform()];
  const cuts = [0, 22, 45, 67, 90, 135].map((angle) => critical({ bends, angle }));
  const [low, high] = range(cuts[0], bends).sort((a, b) => a - b);
  return Math.max(...cuts.map(({ bend }) => Math.max(low - bend, bend - high)));
}
/** The Hessian's eigenvalues of a surface at 0, and whether 0 is lower than all that is around it. */
function atZero(formula: string) {
  const f = surfaceOf(formula);
  const height = (x: number, y: number) => f(tensor([x], { dtype: 'float64' }), tensor([y], { dtype: 'float64' })).values[0]; // prettier-ignore
  const ring = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).map((turn) => height(0.1 * Math.cos(turn), 0.1 * Math.sin(turn))); // prettier-ignore
  return { eigenvalues: hessianAt(formula, 0, 0), lowest: Math.min(...ring) > height(0, 0) };
}
/** The eigenvalues of a surface's Hessian, by central differences of its height. */
function hessianAt(formula: string, x: number, y: number): number[] {
  const f = surfaceOf(formula);
  const h = 1e-3;
  const at = (i: number, j: number) => f(tensor([x + i * h], { dtype: 'float64' }), tensor([y + j * h], { dtype: 'float64' })).values[0]; // prettier-ignore
  const xx = (at(1, 0) - 2 * at(0, 0) + at(-1, 0)) / h ** 2;
  const yy = (at(0, 1) - 2 * at(0, 0) + at(0, -1)) / h ** 2;
  const xy = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h ** 2);
  return [...eigvalsh(tensor([[xx, xy], [xy, yy]], { dtype: 'float64' })).values]; // prettier-ignore
}
const sameCurvatures = (one: string, other: string) => [atZero(one), atZero(other)];
/** The share of 2,000 random Hessians that are a saddle's. */
function saddles(D: number, seed: number): number {
  const random = new Random(77 * seed);
  const opposite = (A: number[][]) => A.map((row) => row.map((value) => -value));
  const drawn = Array.from({ length: 2000 }, () => symmetricMatrix(D, random));
  return drawn.filter((A) => !isPositiveDefinite(A) && !isPositiveDefinite(opposite(A))).length / 2000;
}

// ── noise ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const all = { batch: 'all' } as const;
const four = { batch: '4' } as const;
/** The first step of sixty runs: how far its mean is from that of the whole gradient, in standard errors; its spread. */
function firstStep(batch: '4' | 'all', seed: number) {
  const along = (of: 'x' | 'y', at: { batch: '4' | 'all' }) =>
    noise({ ...at, seed, start: beside }).paths.map((path) => path[of][1]);
  const whole = along('y', all)[0];
  const steps = along('y', { batch });
  const deviation = Math.sqrt(mean(steps.map((y) => (y - mean(steps)) ** 2)));
  return { off: Math.abs(mean(steps) - whole) / (deviation / Math.sqrt(60)), deviation };
}
const floors = (seed: number, start: number[]) => {
  const [of4, of16, ofAll] = (['4', '16', 'all'] as const).map((batch) => noise({ batch, seed, start }).floor);
  return { of4, of16, ofAll };
};
/** How many times as far from its middle a push has grown after 20 steps without noise. */
const growth = (middle: number, push: number) =>
  (noise({ ...all, start: [-1.6, middle + push] }).paths[0].y[20] - middle) / push;
const fastAndSlow = (batch: '4' | 'all', seed: number) => {
  const [large, small] = [0.3, 0.03].map((rate) => noise({ batch, rate, seed, start: beside }));
  return { early: small.mean[10] / large.mean[10], late: large.floor / small.floor };
};

// ── momentum ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The speed on an even slope after many steps, against that without momentum; and the steps until it is lost again. */
function onEvenSlope(momentum: number) {
  const [path] = optim.trajectories(surfaceOf('x'), [(p) => optim.sgd(p, { lr: 1, momentum })], { start: [0, 0], steps: 4000 }); // prettier-ignore
  return path.x[3999] - path.x[4000];
}
/** After how many steps on the level a hundredth of the speed is left. */
function stepsToStop(momentum: number) {
  // a slope of 1 for x > 0 and none for x < 0
  const f = surfaceOf('max(x, 0)');
  const [path] = optim.trajectories(f, [(p) => optim.sgd(p, { lr: 0.01, momentum })], { start: [100, 0], steps: 3000 });
  const speeds = path.x.slice(1).map((x, i) => path.x[i] - x);
  const top = Math.max(...speeds);
  const from = path.x.findIndex((x) => x < 0);
  return speeds.findIndex((speed, i) => i >= from && speed <= top / 100) - from;
}
/** Where Nesterov's momentum, or the other, is when it feels for the first time that the ground rises: before the bottom? */
const isBefore = (way: 'momentum' | 'nesterov', start: number[]) => {
  const steps = vectors({ start }).arrows[way];
  const first = steps.find(({ felt }) => felt[1] * start[1] < 0)!;
  return first.from[1] * start[1] > 0;
};
const startOf = (seed: number) => {
  const random = new Random(seed);
  return [8 * random.uniform() - 4, 1 + 2 * random.uniform()];
};
/** How far apart the library's momentum, its rate outside of the velocity, and one with its rate inside are in x²/2. */
function insideAndOutside(changed: number): number {
  const place = tensor([1], { dtype: 'float64', requiresGrad: true });
  const outside = optim.sgd([place], { lr: 0.1, momentum: 0.9 });
  let [x, v, most] = [1, 0, 0];
  for (let t = 0; t < 40; t++) {
    const rate = t < 10 ? 0.1 : 0.1 * changed;
    outside.lr = rate;
    outside.minimize(() => sum(mul(mul(place, place), 0.5)));
    v = 0.9 * v - rate * x;
    x += v;
    most = Math.max(most, Math.abs(place.values[0] - x));
  }
  return most;
}

// ── a step for each direction ────────────────────────────────────────────────────────────────────────────────────────

const rules = ['adagrad', 'rmsprop', 'adam'] as const;
const ratesAlongX = (rule: (typeof rules)[number]) => adaptive({}).paths[rule].effective[0];
/** Whether all three rules give the flat x a larger rate than the steep y, at every step. */
const flatGetsMore = (start: number[]) =>
  rules.every((rule) => {
    const [x, y] = adaptive({ start }).paths[rule].effective;
    return x.every((value, i) => value > y[i]);
  });
const rateAfterFourfold = (noise: number, seed: number) => {
  const { rates } = adagradForLong({ noise, seed, steps: 16001 });
  return rates[16000] / rates[4000];
};
/** How a coordinate whose slope is felt at one step in ten is treated: its rate against the other's, after step ten. */
const rareAgainstOther = (rule: (typeof rules)[number]) => {
  const [x, y] = adaptive({ problem: 'rare', start: [3, 3] }).paths[rule].effective;
  return x.map((value, i) => value / y[i]).slice(10);
};
/** How far an optimizer's first step goes down a slope, as a share of its rate. */
function firstMove(make: (p: Parameters<Maker>[0]) => optim.Optimizer, slope: number): number {
  const [path] = optim.trajectories(surfaceOf(`${slope.toFixed(12)}*x`), [make], { start: [0, 0], steps: 1 });
  return -path.x[1];
}

export const claims: ChapterClaims['claims'] = {
  'known-by-their-walk': claim({
    says: 'In Beale’s valley, each with its best rate: plain descent never goes up and has at the end more than ten times as much left as either kind of momentum, which both go up in between; AdaGrad is ahead of these three after ten steps and last of all at the end.',
    measure: () => walks('beale'),
    holds: ({ crawls, overshoot, asleep }) => crawls && overshoot && asleep,
    control: () => walks('himmelblau'),
  }),
  'zig-zag': claim({
    says: 'In the figure (κ = 20, rate at 0.9 of 2/L) the slope points more across the valley than along it at each of the first ten places, and to the other side each time.',
    measure: () => slopesOf(0.9),
    holds: ({ along, across }) =>
      across.every((slope, i) => Math.abs(slope) > Math.abs(along[i]) && (i === 0 || slope * across[i - 1] < 0)),
    control: () => slopesOf(0.3),
  }),
  'limit-of-the-steep': claim({
    says: 'With a rate half a per cent above 2/L descent gets farther away, whatever the condition number.',
    measure: () => [1, 10, 100, 1000].map((kappa) => stepsAt(kappa, 2 * 1.005)),
    holds: (steps) => steps.every((count) => count === Infinity),
    control: () => [1, 10, 100, 1000].map((kappa) => stepsAt(kappa, 2 * bestShare(kappa))),
  }),
  'best-rate': claim({
    says: 'No rate needs fewer steps than 2/(L + μ), and with it the distance shrinks by (κ − 1)/(κ + 1) at each step.',
    measure: () => leastSteps((kappa) => bestRate(kappa)),
    holds: (cases) => cases.every(({ steps, least, predicted }) => steps === least && steps === predicted),
    control: () => leastSteps(() => 1),
  }),
  'steps-in-proportion': claim({
    says: 'At the best rate, the steps of plain descent to one per cent grow in proportion to the condition number.',
    measure: () => counts.best.at(-1)! / counts.best[3],
    holds: (times) => Math.abs(times - 100) < 5,
    control: () => counts.momentum!.at(-1)! / counts.momentum![3],
    seen: [/2303/, /condition-line/],
    options: {
      'as-many': (times) => times < 2,
      'ten-times': (times) => Math.abs(times - 10) < 5,
      'hundred-times': (times) => Math.abs(times - 100) < 5,
    },
  }),
  'above-is-worse': claim({
    says: 'In a bowl that is not round, a rate above the best by half of what is left to the limit needs more steps than one as much below.',
    measure: () => [2, 10, 100].map((kappa) => aboveAndBelow(kappa)),
    holds: (pairs) => pairs.every(([above, below]) => above > below),
    control: () => [aboveAndBelow(1)],
  }),
  'turning-changes-nothing': claim({
    says: 'Plain descent goes the same way, turned, when the bowl is turned with its start.',
    measure: () => turnedApart(plain),
    holds: (apart) => apart < 1e-9,
    control: () => turnedApart(adam),
  }),
  'momentum-needs-fewer': claim({
    says: 'At κ = 1000, each with its best settings, momentum needs less than a tenth of the steps of plain descent.',
    measure: () => counts.best.at(-1)! / counts.momentum!.at(-1)!,
    holds: (times) => times > 10,
    control: () => counts.best[1] / counts.momentum![1],
  }),
  'curvature-between': claim({
    says: 'In every direction the curvature of a cut lies between the two eigenvalues of the Hessian.',
    measure: (seed) => outside(seed, ({ eigenvalues }) => [...eigenvalues]),
    holds: (excess) => excess <= 1e-12,
    control: (seed) => outside(seed, (_, bends) => bends.slice(0, 2)),
    seeds: 5,
  }),
  'zero-cannot-tell': claim({
    says: 'x² + y⁴ and x² − y⁴ have the same second derivatives at 0; one has a minimum there, the other none.',
    measure: () => sameCurvatures('x^2 + y^4', 'x^2 - y^4'),
    holds: ([one, other]) =>
      one.eigenvalues.every((value, i) => Math.abs(value - other.eigenvalues[i]) < 1e-4) && one.lowest !== other.lowest,
    control: () => sameCurvatures('x^2 + y^2', 'x^2 - y^2'),
  }),
  'up-along-both-axes': claim({
    says: 'With curvature 0.5 along x and along y and 0.8 beside the diagonal, there is a saddle.',
    measure: () => critical({ bends: [0.5, 0.5, 0.8], angle: 135 }),
    holds: ({ kind, bend }) => kind === 'saddle' && bend < 0,
    control: () => critical({ bends: [0.5, 0.5, 0.2], angle: 135 }),
    seen: [/down between them/],
    options: { must: ({ kind }) => kind === 'minimum', 'need-not': ({ kind }) => kind !== 'minimum' },
  }),
  'minima-in-eight-dimensions': claim({
    says: 'Of 20,000 random symmetric matrices with eight dimensions none has positive eigenvalues only.',
    measure: (seed) => minimaOf(8, seed),
    holds: (count) => count === 0,
    control: (seed) => minimaOf(4, seed),
    seeds: 5,
    seen: [/critical-chance/, /share of directions that lead down/, /能往下走的方向/],
  }),
  'nearly-all-saddles': claim({
    says: 'With eight dimensions more than 99.9 per cent of random symmetric matrices have eigenvalues of both signs.',
    measure: (seed) => saddles(8, seed),
    holds: (share) => share > 0.999,
    control: (seed) => saddles(3, seed),
    seeds: 5,
  }),
  'a-chance-of-one-half': claim({
    says: 'A random matrix of one number is positive in half of the cases, within two per cent.',
    measure: (seed) => minimaOf(1, seed) / draws,
    holds: (share) => Math.abs(share - 0.5) < 0.01,
    control: (seed) => minimaOf(2, seed) / draws,
    seeds: 5,
  }),
  'right-on-average': claim({
    says: 'The first steps of sixty runs with minibatches of four differ, and their mean is that of the whole gradient within four standard errors.',
    measure: (seed) => firstStep('4', seed),
    holds: ({ off, deviation }) => off < 4 && deviation > 0.01,
    control: (seed) => firstStep('all', seed),
    seeds: 5,
  }),
  'without-noise-nobody-leaves': claim({
    says: 'From the middle of the ridge, without noise, none of sixty runs has left after 200 steps.',
    measure: (seed) => noise({ ...all, seed }).gone.at(-1)!,
    holds: (gone) => gone === 0,
    control: (seed) => noise({ ...four, seed }).gone.at(-1)!,
    seeds: 5,
  }),
  'noise-gets-them-off': claim({
    says: 'With minibatches of four all sixty runs have left the saddle after a hundred steps.',
    measure: (seed) => noise({ ...four, seed }).gone[100],
    holds: (gone) => gone === 60,
    control: (seed) => noise({ ...all, seed }).gone[100],
    seeds: 5,
    seen: [/Without noise nobody leaves/, /没有噪声，谁也离不开/],
  }),
  'a-push-grows': claim({
    says: 'Without noise, a push of a hundredth, of a millionth or of a thousand-millionth to the side has grown at least fivefold after 20 steps.',
    measure: () => [1e-2, 1e-6, 1e-9].map((push) => growth(0, push)),
    holds: (times) => times.every((by) => by > 5),
    control: () => [1e-2, 1e-6, 1e-9].map((push) => growth(1, push)),
  }),
  'all-ends-lowest': claim({
    says: 'From a place beside a minimum, at one rate, the whole gradient ends lowest after 200 steps and minibatches of 16 lower than of 4.',
    measure: (seed) => floors(seed, beside),
    holds: ({ of4, of16, ofAll }) => ofAll < 1e-9 && ofAll < of16 && of16 < of4,
    control: (seed) => floors(seed, [-1.6, 0]),
    seeds: 5,
  }),
  'noise-never-rests': claim({
    says: 'With minibatches of four the mean height over steps 150 to 200 is that over steps 100 to 150, within a quarter.',
    measure: (seed) => restOf('4', seed),
    holds: isBetween(0.75, 1.33),
    control: (seed) => restOf('all', seed),
    seeds: 5,
  }),
  'half-the-rate': claim({
    says: 'At half the rate minibatches of four stay about half as high above the bottom (within a tenth of the whole).',
    measure: (seed) => noise({ ...four, seed, rate: 0.05, start: beside }).floor / noise({ ...four, seed, start: beside }).floor, // prettier-ignore
    holds: isBetween(0.4, 0.6),
    control: (seed) => noise({ ...four, seed: seed + 20, start: beside }).floor / noise({ ...four, seed, start: beside }).floor, // prettier-ignore
    seeds: 5,
    seen: [/0\.0069/],
    options: { 'as-high': (share) => share > 0.8, root: isBetween(0.64, 0.77), half: isBetween(0.4, 0.6) },
  }),
  'large-first-then-small': claim({
    says: 'With minibatches of four, a rate of 0.3 is at a third of the height of a rate of 0.03 after ten steps, and ends at more than five times its height.',
    measure: (seed) => fastAndSlow('4', seed),
    holds: ({ early, late }) => early > 3 && late > 5,
    control: (seed) => fastAndSlow('all', seed),
    seeds: 5,
  }),
  'cancel-and-add': claim({
    says: 'On the first ten steps of the zig-zag of the figure, slopes across the valley cancel to less than a fifth of their sum, and those along it all agree.',
    measure: () => slopesOf(0.9),
    holds: ({ along, across }) => leftOf(across) < 0.2 && leftOf(along) > 0.999,
    control: () => slopesOf(0.3),
  }),
  'ten-times-as-fast': claim({
    says: 'On an even slope momentum with ρ = 0.9 becomes ten times as fast as plain descent.',
    measure: () => Math.round(onEvenSlope(0.9) * 1e6) / 1e6,
    holds: (times) => times === 10,
    control: () => Math.round(onEvenSlope(0.99) * 1e6) / 1e6,
    seen: [/1\/\(1 - \\rho\)/],
  }),
  'slower-to-stop': claim({
    says: 'With ρ = 0.99 it takes about ten times as many steps as with 0.9 until a hundredth of the speed is left on the level.',
    measure: () => stepsToStop(0.99) / stepsToStop(0.9),
    holds: isBetween(9, 12),
    control: () => stepsToStop(0.9) / stepsToStop(0.8),
  }),
  'feels-the-rise-before': claim({
    says: 'When Nesterov’s momentum first feels that the ground rises across the ravine it has not passed the bottom yet.',
    measure: (seed) => isBefore('nesterov', startOf(seed)),
    holds: isTrue,
    control: (seed) => isBefore('momentum', startOf(seed)),
    seeds: 5,
  }),
  'ahead-overshoots-less': claim({
    says: 'With ρ = 0.9 and with 0.99 Nesterov’s momentum overshoots the bottom of the ravine by less than a third of what momentum does, and by 0.99 they are farther apart.',
    measure: (seed) => overshoots(startOf(seed), [0.9, 0.99]),
    holds: ([usual, high]) =>
      usual.nesterov < usual.momentum / 3 &&
      high.nesterov < high.momentum / 3 &&
      high.momentum - high.nesterov > usual.momentum - usual.nesterov,
    control: (seed) => overshoots(startOf(seed), [0, 0]),
    seeds: 5,
    seen: [/before it has passed the bottom/, /还没有越过谷底/],
    options: {
      momentum: ([usual]) => usual.momentum > 1.2 * usual.nesterov,
      nesterov: ([usual]) => usual.nesterov > 1.2 * usual.momentum,
      equal: ([usual]) => near(usual.momentum, usual.nesterov, 0.1),
    },
  }),
  'same-descent': claim({
    says: 'The two forms of Nesterov’s momentum are nowhere farther apart than rounding.',
    measure: () => vectors({}).difference,
    holds: (apart) => apart < 1e-12,
    control: () => {
      const { arrows, shifted } = vectors({});
      return Math.max(
        ...arrows.momentum.map(({ from }, i) => Math.hypot(from[0] - shifted.x[i], from[1] - shifted.y[i])),
      );
    },
  }),
  'rate-inside-or-outside': claim({
    says: 'With a constant rate momentum goes the same way with its rate inside and outside of the velocity, and another when the rate is divided by ten on the way.',
    measure: () => [insideAndOutside(1), insideAndOutside(0.1)],
    holds: ([constant, changed]) => constant < 1e-12 && changed > 0.01,
    control: () => [insideAndOutside(1), insideAndOutside(1)],
  }),
  'flat-gets-more': claim({
    says: 'In the figure all three rules give the flat x a larger rate than the steep y at every step.',
    measure: () => flatGetsMore(stepsState.start),
    holds: isTrue,
    control: () => flatGetsMore([-4, 0.02]),
  }),
  'adagrad-only-lowers': claim({
    says: 'In the ravine the rate that AdaGrad gives x falls at every step and does not rise again, though the slope dies out; it does not fall to zero.',
    measure: () => ({ rates: ratesAlongX('adagrad'), long: adagradForLong({ noise: 0, seed: 1, steps: 4001 }).rates }),
    holds: ({ rates }) => rates.every((rate, i) => i === 0 || rate < rates[i - 1]),
    control: () => ({ rates: ratesAlongX('rmsprop'), long: ratesAlongX('rmsprop') }),
    seen: [/adaptive-adagrad/, /0\.0036/, /rise again when the slope gets small/, /又会升上来/],
    options: {
      'rises-again': ({ rates }) => rates.at(-1)! > 1.01 * Math.min(...rates),
      'never-rises': ({ rates }) => rates.every((rate, i) => i === 0 || rate <= rates[i - 1]),
      'falls-to-zero': ({ long }) => long.at(-1)! < 0.9 * long[2000],
    },
  }),
  'adagrad-settles': claim({
    says: 'Without noise AdaGrad’s rate along x no longer changes by a thousandth after 2,000 steps, and it has arrived after 4,000.',
    measure: () => adagradForLong({ noise: 0, seed: 1, steps: 4001 }),
    holds: ({ rates, places }) => near(rates[4000], rates[2000], 0.001) && Math.abs(places[4000]) < 1e-4,
    control: () => adagradForLong({ noise: 3, seed: 1, steps: 4001 }),
  }),
  'adagrad-under-noise': claim({
    says: 'With noise of deviation 3 on every slope, AdaGrad’s rate after 16,000 steps is half of that after 4,000, within a tenth.',
    measure: (seed) => rateAfterFourfold(3, seed),
    holds: (share) => near(share, 0.5, 0.1),
    control: (seed) => rateAfterFourfold(0, seed),
    seeds: 5,
  }),
  'rmsprop-wakes-up': claim({
    says: 'In the ravine the rate that RMSProp gives x has more than doubled at the end from its lowest.',
    measure: () => ratesAlongX('rmsprop'),
    holds: (rates) => rates.at(-1)! > 2 * Math.min(...rates),
    control: () => ratesAlongX('adagrad'),
  }),
  'rare-gets-more': claim({
    says: 'Where x is felt at one step in ten, AdaGrad gives it from the tenth step on two to three times the rate of y, give or take a tenth; RMSProp gives it more at the tenth step and less at the end.',
    measure: () => ({ keeps: rareAgainstOther('adagrad'), forgets: rareAgainstOther('rmsprop') }),
    holds: ({ keeps, forgets }) => keeps.every((by) => by > 1.9 && by < 3.1) && forgets[0] > 1.1 && forgets.at(-1)! < 1,
    control: () => ({ keeps: rareAgainstOther('rmsprop'), forgets: rareAgainstOther('adagrad') }),
  }),
  'epsilon-matters': claim({
    says: 'With PyTorch’s ε, Adam’s first step down a slope of 1e−8 is half as long as down a slope of 1.',
    measure: () => firstMove(adam, 1e-8) / firstMove(adam, 1),
    holds: (share) => near(share, 0.5, 0.01),
    control: () => firstMove(adam, 1e-2) / firstMove(adam, 1),
  }),
  'too-small-at-first': claim({
    says: 'With the same slope at every step, Adam’s mean of it is 1 − β₁ᵗ of the slope: too small at first, right later.',
    measure: () => meansFrom(0),
    holds: (shares) =>
      shares.every((share, i) => near(share, 1 - 0.9 ** (i + 1), 1e-9)) && shares[0] < 0.11 && shares.at(-1)! > 0.999,
    control: () => meansFrom(1),
  }),
  'first-step-is-the-rate': claim({
    says: 'Adam’s first step is α along each coordinate, from wherever it starts.',
    measure: (seed) => firstSteps(seed, true),
    holds: (moves) => moves.every((move) => near(move, stepsState.rate, 1e-6)),
    control: (seed) => firstSteps(seed, false),
    seeds: 5,
    seen: [/adaptive-first/, /how far one step may go/, /slope itself, and/, /一步能走多远/],
    options: {
      depends: (moves) => spread(moves) > 1.05,
      rate: (moves) => moves.every((move) => near(move, stepsState.rate, 0.01)),
      hardly: (moves) => moves.every((move) => move < stepsState.rate / 5),
    },
  }),
  'rmsprop-starts-ten-times': claim({
    says: 'RMSProp’s first step with β = 0.99 is ten times α.',
    measure: () => adaptive({}).paths.rmsprop.moved[0][0] / stepsState.rate,
    holds: (times) => near(times, 10, 0.001),
    control: () => adaptive({}).paths.adam.moved[0][0] / stepsState.rate,
  }),
  'no-step-beyond-the-rate': claim({
    says: 'On the whole way of the figure Adam makes no step longer than α along a coordinate.',
    measure: () => Math.max(...adaptive({}).paths.adam.moved.flat()) / stepsState.rate,
    holds: (times) => times < 1.001,
    control: () => Math.max(...adaptive({}).paths.rmsprop.moved.flat()) / stepsState.rate,
  }),
  'adam-ignores-scale': claim({
    says: 'Adam’s way down the ravine is the same when the ravine is a thousand times as high.',
    measure: () => scaledApart(adam),
    holds: (apart) => apart < 1e-4,
    control: () => scaledApart((p) => optim.sgd(p, { lr: 0.00004 })),
  }),
  'adam-feels-the-axes': claim({
    says: 'Adam’s way down the ravine is another one when the ravine is turned with its start.',
    measure: () => turnedApart(adam),
    holds: (apart) => apart > 0.01,
    control: () => turnedApart(plain),
  }),
  'anyone-looks-bad': claim({
    says: 'In the ravine each of the six leaves at least 95 per cent of the way with the worst of the ten rates, and less than one per cent with the best.',
    measure: () => race({ surface: 'ravine' }).ends.map((ends) => [Math.max(...ends), Math.min(...ends)]),
    holds: (ends) => ends.every(([worst, best]) => worst > 0.95 && best < 0.01),
    control: () => race({ surface: 'ravine' }).ends.map((ends) => [ends[5], Math.min(...ends)]),
  }),
  'rmsprop-first-over-the-saddle': claim({
    says: 'With one rate of 0.01 for all, from 0.01 beside the ridge, RMSProp is across the saddle first.',
    measure: () => across(0.01),
    holds: ({ rmsprop, ...others }) => Object.values(others).every((steps) => rmsprop < steps),
    control: () => ({ ...across(0.01), rmsprop: across(0.01).corrected }),
    seen: [/is across after/, /RMSProp wins/, /RMSProp 赢/],
    options: {
      momentum: ({ momentum, rmsprop, adam }) => momentum < rmsprop && momentum < adam,
      rmsprop: ({ rmsprop, momentum, nesterov, adam }) => rmsprop < momentum && rmsprop < nesterov && rmsprop < adam,
      adam: ({ adam, rmsprop, momentum }) => adam < rmsprop && adam < momentum,
    },
  }),
  'dividing-does-not-win': claim({
    says: 'On the saddle RMSProp with a corrected mean square needs more steps than momentum, and AdaGrad more than plain descent.',
    measure: () => ({ rmsprop: across(0.01).corrected, adagrad: across(0.01).adagrad }),
    holds: ({ rmsprop, adagrad }) => rmsprop > across(0.01).momentum && adagrad > across(0.01).gd,
    control: () => ({ rmsprop: across(0.01).rmsprop, adagrad: across(0.01).adagrad }),
  }),
  'nearness-hardly-counts': claim({
    says: 'From 0.1 to 0.0001 beside the ridge, the steps of Adam and of RMSProp differ by less than a tenth.',
    measure: () => spreads('adam', 'rmsprop'),
    holds: (times) => times.every((by) => by < 1.1),
    control: () => spreads('gd', 'momentum'),
  }),
  'no-velocity-no-overshoot': claim({
    says: 'In the ravine, each with its best rate, AdaGrad and RMSProp do not pass the end along x; momentum, Nesterov and Adam do by more than 0.4.',
    measure: () => farthest('adagrad', 'rmsprop'),
    holds: (places) => places.every((x) => x <= 0) && farthest('momentum', 'nesterov', 'adam').every((x) => x > 0.4),
    control: () => farthest('adagrad', 'adam'),
  }),
  'lead-of-the-axes': claim({
    says: 'In the ravine AdaGrad and RMSProp reach one per cent before all others, in the ravine turned by 45° after all that carry velocity; plain descent needs as many steps in both; all with their best rates.',
    measure: () =>
      toOnePercent(race({ surface: 'ravine' })).map((steps, i) => [steps, toOnePercent(turnedRavine())[i]]),
    holds: aheadOnlyUnturned,
    control: () => toOnePercent(race({ surface: 'ravine' })).map((steps) => [steps, steps]),
  }),
  'momentum-needs-a-small-rate': claim({
    says: 'In Beale’s valley both kinds of momentum fly off with the rate that is best for plain descent, and a tenth of it is best for them.',
    measure: () => flownAt('beale', 0.03),
    holds: ({ flown, best }) => flown[1] && flown[2] && !flown[0] && near(best[1], best[0] / 10, 0.01) && near(best[2], best[0] / 10, 0.01), // prettier-ignore
    control: () => flownAt('himmelblau', 0.01),
  }),
  'adagrad-stalls-in-the-trough': claim({
    says: 'In Beale’s valley, each with its best rate, AdaGrad is highest of all at the end.',
    measure: () => race({ surface: 'beale' }).paths.map(({ shares }) => shares.at(-1)!),
    holds: (left) => left[racers.adagrad] === Math.max(...left) && left.filter((share) => share === Math.max(...left)).length === 1, // prettier-ignore
    control: () => race({ surface: 'ravine' }).paths.map(({ shares }) => shares.at(-1)!),
  }),
  'banana-condition': claim({
    says: 'At the bottom of Rosenbrock’s valley the condition number is between 2,000 and 3,000.',
    measure: () => conditionAt(surfaces.rosenbrock.formula, 1, 1),
    holds: isBetween(2000, 3000),
    control: () => conditionAt(surfaces.ravine.formula, 0, 0),
  }),
  'stuck-in-the-banana': claim({
    says: 'With its best rate plain descent gains less than a tenth of the way down the banana in the last 195 of 200 steps.',
    measure: () => race({ surface: 'rosenbrock' }).paths[racers.gd].shares,
    holds: (shares) => shares[5] - shares[200] < 0.1 && shares[200] > 0.5,
    control: () => race({ surface: 'rosenbrock' }).paths[racers.momentum].shares,
  }),
  'four-valleys': claim({
    says: 'Himmelblau’s function is 0 at four places and has positive curvature there.',
    measure: () => surfaces.himmelblau.minima.map(([x, y]) => valleyAt(x, y)),
    holds: (valleys) => valleys.length === 4 && valleys.every(({ height, lowest }) => Math.abs(height) < 1e-9 && lowest > 0), // prettier-ignore
    control: () => surfaces.himmelblau.minima.map(([x, y]) => valleyAt(x / 2, y / 2)),
  }),
  'adam-forgives': claim({
    says: 'On five of the six surfaces at least half of the ten rates leave less than one per cent with Adam; with any other racer on three at most.',
    measure: () => forgiving(racers.adam),
    holds: (surfaces) => surfaces === 5 && [0, 1, 2, 3, 4].every((racer) => forgiving(racer) <= 3),
    control: () => forgiving(racers.rmsprop),
  }),
  'not-first-yet-down': claim({
    says: 'With its best rate Adam leaves less than one per cent on all six surfaces, and on Rosenbrock’s is not the lowest.',
    measure: () => ranks(racers.adam),
    holds: ({ most, first }) => most < 0.01 && !first,
    control: () => ranks(racers.rmsprop),
  }),
};

/** What the opening says of four of the racers, on a surface with the best rate for each. */
function walks(surface: 'beale' | 'himmelblau') {
  const { paths } = race({ surface });
  const ups = ({ heights }: (typeof paths)[number]) => heights.filter((height, i) => i > 0 && height > heights[i - 1] + 1e-6).length; // prettier-ignore
  const left = paths.map(({ shares }) => shares.at(-1)!);
  const early = paths.map(({ shares }) => shares[10]);
  const { gd, momentum, nesterov, adagrad } = racers;
  return {
    crawls: ups(paths[gd]) === 0 && left[gd] > 10 * left[momentum] && left[gd] > 10 * left[nesterov],
    overshoot: ups(paths[momentum]) > 0 && ups(paths[nesterov]) > 0,
    asleep:
      [gd, momentum, nesterov].every((other) => early[adagrad] < early[other]) && left[adagrad] === Math.max(...left),
  };
}
/** The steps at some rate, the fewest of many rates, and those that the share left at each step predicts. */
function leastSteps(rateOf: (kappa: number) => number) {
  return [5, 10, 50].map((kappa) => {
    const rates = Array.from({ length: 41 }, (_, i) => bestRate(kappa) * (0.9 + 0.005 * i));
    const predicted = Math.ceil(Math.log(0.01) / Math.log((kappa - 1) / (kappa + 1)) - 1e-9);
    return { steps: stepsAt(kappa, rateOf(kappa)), least: Math.min(...stepsToArrive(rates.map((rate) => ({ kappa, rate })))), predicted }; // prettier-ignore
  });
}
function aboveAndBelow(kappa: number) {
  const gap = (2 - bestRate(kappa)) / 2;
  return [stepsAt(kappa, bestRate(kappa) + gap), stepsAt(kappa, bestRate(kappa) - gap)];
}
function restOf(batch: '4' | 'all', seed: number) {
  const heights = noise({ batch, seed, start: beside }).mean;
  // the whole gradient is down to rounding by then: its way there is looked at
  const [from, to] = batch === 'all' ? [0, 50] : [101, 151];
  return mean(heights.slice(to, to + 50)) / mean(heights.slice(from, to));
}
const overshoots = (start: number[], rhos: number[]) => rhos.map((rho) => vectors({ start, rho }).overshoot);
/** The mean of slopes that are all 1, from some beginning. */
function meansFrom(m: number): number[] {
  const memory = { m, s: 0 };
  return Array.from({ length: 100 }, (_, i) => {
    moves.adam(memory, 1, i + 1, { rate: 1, beta: 0.99, beta2: 0.999, corrected: false });
    return memory.m;
  });
}
function firstSteps(seed: number, corrected: boolean): number[] {
  const { moved } = adaptive({ beta2: '0.999', corrected, start: startOf(seed) }).paths.adam;
  return [moved[0][0], moved[1][0]];
}
const spreads = (...names: (keyof ReturnType<typeof across>)[]) =>
  names.map((name) => spread(nearnesses.map((nearness) => across(nearness)[name])));
const farthest = (...names: (keyof typeof racers)[]) => names.map((name) => Math.max(...race({ surface: 'ravine' }).paths[racers[name]].x)); // prettier-ignore
function aheadOnlyUnturned(steps: number[][]): boolean {
  const { gd, momentum, nesterov, adagrad, rmsprop, adam } = racers;
  const others = [gd, momentum, nesterov, adam];
  return [adagrad, rmsprop].every(
    (racer) =>
      others.every((other) => steps[racer][0] < steps[other][0]) &&
      [momentum, nesterov, adam].every((other) => steps[racer][1] > steps[other][1]) &&
      steps[gd][0] === steps[gd][1],
  );
}
function flownAt(surface: 'beale' | 'himmelblau', rate: number) {
  const { paths, best } = race({ surface, rates: 'common', rate: Math.log10(rate) });
  return { flown: paths.map(({ left }) => left), best };
}
function conditionAt(formula: string, x: number, y: number) {
  const [low, high] = hessianAt(formula, x, y);
  return high / low;
}
function valleyAt(x: number, y: number) {
  const height = surfaceOf(surfaces.himmelblau.formula)(tensor([x], { dtype: 'float64' }), tensor([y], { dtype: 'float64' })); // prettier-ignore
  return { height: height.values[0], lowest: hessianAt(surfaces.himmelblau.formula, x, y)[0] };
}
function ranks(racer: number) {
  const left = maps.map((surface) => race({ surface }).paths.map(({ shares }) => shares.at(-1)!));
  return {
    most: Math.max(...left.map((shares) => shares[racer])),
    first: left.every((shares) => shares[racer] === Math.min(...shares)),
  };
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'none of them sees the valley',
    'All positive:',
    'All negative:',
    'Both:',
    'at a minimum none of them may be negative',
    'divide by ten now and then',
    'At every step a share x of the velocity remains',
    'A narrow notch means',
    'Adam takes something of both',
    'None of them sees the valley.',
    'a rate counts only if no step on the map',
  ],
  derived: [
    'The flat one must live with that.',
    'x has a minimum, x has none.',
    'So the traps are less to be feared',
    'Where the slope stays the same, the velocity grows',
    'Substitute x, and every x is gone:',
  ],
  task: ['First with all 256 examples', 'Look at the chart of rates again'],
  setting: [
    'With two dimensions it is',
    'PyTorch does it this way for both kinds of momentum.',
    'Here every one is tried with the same ten rates',
    'The chart over the learning rates shows all ten.',
  ],
  'figure of speech': ['All of them say:', 'Nobody knows the curvatures', 'that is all there is.'],
};
