import { mean, total } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { Linear } from '@lib/nn/index';
import { Random } from '@lib/random';
import { batches } from '@widgets/minibatch-noise/model';
import { lossAt } from '@widgets/linear-classifier-live/training';
import { descent, difference, differenceState, errorOf, fog, live, liveState, noise, nudging, silent, sizeOf, stepState } from './runs'; // prettier-ignore

const isBetween = (low: number, high: number) => (value: number) => low < value && value < high;
const norm = (v: readonly number[]) => Math.hypot(...v);
const atEnd = <Item>(list: readonly Item[]) => list[list.length - 1];

// ── slopes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const size = 30_730;
/** How many losses it takes to nudge all weights of the classifier, by how many it takes for the figure's nine. */
function lossesFor(method: 'forward' | 'central'): number {
  const [none, nine] = [0, 9].map((nudged) => nudging({ nudged, method }).evaluations);
  return none + (size * (nine - none)) / 9;
}
/** The loss of the best of 1,000 random sets of weights in a round bowl, as a share of the average. */
function bestOfRandom(weights: number, seed: number): number {
  const random = new Random(seed);
  const losses = Array.from({ length: 1000 }, () => total(Array.from({ length: weights }, () => random.normal() ** 2)));
  return Math.min(...losses) / mean(losses);
}
/** How low the walk is, as a share of the lowest of as many random taps, after so many of its steps; on each of six hills. */
const walkToRandom = (weights: '2' | '10', step: number, seed: number) => {
  const random = new Random(seed);
  return [1, 3, 5, 7, 9, 11].map((hill) => {
    const taps = [6 * random.uniform() - 3, 6 * random.uniform() - 3];
    const { walked, random: lowest } = fog({ hill, weights, taps });
    return walked.heights[step] / lowest[Math.min(walked.losses[step], lowest.length) - 1];
  });
};
/** By how much the best of 300 directions of equal length beats a given one in raising the loss, in a share of it. */
function beaten(directionOf: (gradient: number[]) => number[], seed: number): number {
  const { rows, gradient } = live({ step: 0, loss: 'softmax', seed });
  const settings = { ...liveState, loss: 'softmax', seed } as const;
  const h = 1e-5;
  const rise = (direction: number[]) =>
    lossAt(rows.map((w, i) => w + (h * direction[i]) / norm(direction)), settings) - lossAt(rows, settings); // prettier-ignore
  const random = new Random(seed);
  const others = Array.from({ length: 300 }, (_, i) => gradient.map((g) => (i % 2 ? g : 0) + random.normal() * 0.3));
  return Math.max(...others.map(rise)) / rise(directionOf(gradient)) - 1;
}

// ── differences ──────────────────────────────────────────────────────────────────────────────────────────────────────

const functions = [{ f: 'sin' }, { f: 'exp' }, { f: 'cube', x: 1 }, { f: 'sin', x: -1.5 }, { f: 'exp', x: -1 }] as const; // prettier-ignore
/** The slope of an error against h, both as powers of ten, over a range of powers; by least squares. */
function steepness(kind: 'forward' | 'central', from: number, to: number): number[] {
  return functions.map((patch) => {
    const { exponents, curves } = difference(patch);
    const points = exponents.flatMap((h, i) => (h >= from && h <= to ? [[h, Math.log10(curves[1][kind][i])]] : []));
    const [mx, my] = [mean(points.map(([h]) => h)), mean(points.map(([, error]) => error))];
    return total(points.map(([h, e]) => (h - mx) * (e - my))) / total(points.map(([h]) => (h - mx) ** 2));
  });
}
const bestSteps = (precision: 0 | 1) => functions.map((patch) => difference(patch).best[precision]);
/** How many times as large the error typically is at one step as at another, larger one; powers of ten. */
const worseAt = (small: number, large: number) =>
  functions.map((patch) => {
    const { exponents, curves } = difference(patch);
    const around = (h: number) => mean(exponents.flatMap((e, i) => (Math.abs(e - h) < 0.45 ? [Math.log10(curves[1].forward[i])] : []))); // prettier-ignore
    return 10 ** (around(small) - around(large));
  });

// ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** After how many steps of the bowl a hundredth of the way is left; Infinity: not within forty. */
const stepsToArrive = (rate: number) => {
  const found = descent({ rate }).places.findIndex(([x]) => Math.abs(x) <= 0.01 * Math.abs(stepState.start[0]) + 1e-12);
  return found < 0 ? Infinity : found;
};
const restAt = (f: 'bowl' | 'valley', share: number) => descent({ f, rate: share * descent({ f }).bound }).rest;
const starts = [-3, -1, 0.5, 2, 3.5];
const endsFrom = (f: 'waves' | 'bowl', rate: number) => starts.map((x) => atEnd(descent({ f, rate, start: [x, 2] }).places)[0]); // prettier-ignore
const different = (list: number[]) => new Set(list.map((value) => value.toFixed(1).replace('-0.0', '0.0'))).size;
const everRises = (rate: number) =>
  starts.some((x) => {
    const { losses } = descent({ f: 'waves', rate, start: [x, 2] });
    return losses.some((loss, i) => i > 0 && loss > losses[i - 1] + 1e-12);
  });

// ── minibatches ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** How far the mean of 300 estimates is from the whole gradient, in standard errors of that mean. */
const offAverage = (seed: number, estimates: (cloud: number[][]) => number[][]) => {
  const { whole, cloud, spreads } = noise({ batch: '4', seed });
  const some = estimates(cloud);
  const off = norm([0, 1].map((k) => mean(some.map((g) => g[k])) - whole[k]));
  return { off: off / (spreads[1] / Math.sqrt(cloud.length)), spread: spreads[1] / norm(whole) };
};
/** The share of batches whose gradient points within 60° of the whole one. */
const pointing = (batch: '1' | '4', seed: number) => {
  const { whole, cloud } = noise({ batch, seed });
  const cosines = cloud.map((g) => (g[0] * whole[0] + g[1] * whole[1]) / (norm(g) * norm(whole)));
  return cosines.filter((cosine) => cosine > 0.5).length / cloud.length;
};
const ratios = (list: number[], by: number) => list.slice(0, -1 - by).map((value, i) => value / list[i + by]);
/** The losses of all sizes of batch where the axis has come so far. */
const lossesAt = (against: 'examples' | 'steps', place: number, seed: number) =>
  noise({ against, seed }).curves.map(({ at, losses }) => losses[at.findLastIndex((one) => one <= place)]);
const downhill = (from: number, to: number, seed: number) => {
  const { losses } = noise({ seed }).curves[1];
  const steps = Array.from({ length: to - from }, (_, i) => losses[from + i + 1] < losses[from + i]);
  return steps.filter(Boolean).length / steps.length;
};

// ── the classifier ───────────────────────────────────────────────────────────────────────────────────────────────────

/** How much the loss climbs in all after the first twenty steps, and in what share of them. */
const climbed = (rate: number, seed: number) => {
  const { curve } = live({ rate, seed });
  const rises = curve.slice(21).map((loss, i) => loss - curve[20 + i]);
  const up = rises.filter((rise) => rise > 0);
  return { ups: up.length / rises.length, by: total(up) };
};
const apart = (one: number[], other: number[]) => Math.max(...one.map((value, i) => Math.abs(value - other[i])));

export const claims: ChapterClaims['claims'] = {
  'random-tries-are-hopeless': claim({
    says: 'In a round bowl the best of 1,000 random sets of weights is less than a fifth better than one on average where there are 1,000 weights; where there are three it is more than nine tenths better.',
    measure: (seed) => bestOfRandom(1000, seed),
    holds: (share) => share > 0.8,
    control: (seed) => bestOfRandom(3, seed),
    seeds: 5,
  }),
  'luck-with-two': claim({
    says: 'With two weights and seven losses, two steps, of six hills the walk is lower on at least one, and random taps on at least one.',
    measure: (seed) => walkToRandom('2', 2, seed),
    holds: (ratios) => ratios.some((ratio) => ratio < 1) && ratios.some((ratio) => ratio > 1),
    control: (seed) => walkToRandom('10', 20, seed),
    seeds: 5,
  }),
  'slope-with-ten': claim({
    says: 'With ten weights the walk of twenty steps ends at less than seven tenths of the lowest of as many random taps, on all of six hills, from a first tap anywhere.',
    measure: (seed) => walkToRandom('10', 20, seed),
    holds: (ratios) => ratios.every((ratio) => ratio < 0.7),
    control: (seed) => walkToRandom('2', 20, seed),
    seeds: 5,
  }),
  steepest: claim({
    says: 'None of 300 other directions raises the loss by more than the gradient does, over the same small distance.',
    measure: (seed) => beaten((gradient) => gradient, seed),
    holds: (by) => by < 1e-4,
    control: (seed) => beaten((gradient) => gradient.map(Math.sign), seed),
    seeds: 5,
  }),
  'thirty-thousand-losses': claim({
    says: 'To nudge each of the 30,730 weights and biases of a linear classifier of 3,072 numbers and ten classes once takes 30,731 losses.',
    measure: () => (weightsOfClassifier() === size ? lossesFor('forward') : NaN),
    holds: (losses) => losses === 30_731,
    control: () => lossesFor('central'),
    seen: [/30,731/],
  }),
  'approximate-and-exact': claim({
    says: 'Even at its best step a central difference typically misses the slope by more than 1e−12, and the formula’s slope of the sine by less than 1e−15.',
    measure: () => {
      const { curves, exponents, best, slope } = difference();
      const at = exponents.indexOf(best[1].central);
      const typical = 10 ** mean(curves[1].central.slice(at - 3, at + 4).map(Math.log10));
      return { numerical: typical, analytic: Math.abs(slope - Math.cos(differenceState.x)) };
    },
    holds: ({ numerical, analytic }) => numerical > 1e-12 && analytic < 1e-15,
    control: () => ({ numerical: Math.abs(difference().slope - Math.cos(differenceState.x)), analytic: 1e-16 }),
  }),
  'best-h': claim({
    says: 'In float64 the best step of the central difference is within a power of ten of 10⁻⁵·⁵, that of the forward difference of 10⁻⁸, for three functions at several places.',
    measure: () => bestSteps(1),
    holds: (best) => best.every(({ central, forward }) => Math.abs(central + 5.5) < 1 && Math.abs(forward + 8) < 1),
    control: () => bestSteps(0),
    seen: [
      /difference-curve/,
      /difference-measured/,
      /make a V/,
      /gets worse/,
      /10\^\{-5\}\$ in float64/,
      /反而变差/,
      /V 字/,
    ],
    options: {
      smallest: (best) => best.some(({ central }) => central < -14),
      twelve: (best) => best.some(({ central, forward }) => Math.min(central, forward) < -11),
      middle: (best) => best.every(({ central, forward }) => Math.abs(central + 5.5) < 1 && Math.abs(forward + 8) < 1),
    },
  }),
  'worse-below': claim({
    says: 'Of the forward difference, steps of 10⁻¹² and 10⁻¹⁴ have more than ten and a thousand times the error of 10⁻⁸.',
    measure: () => [worseAt(-12, -8), worseAt(-14, -8)],
    holds: ([twelve, fourteen]) => twelve.every((by) => by > 10) && fourteen.every((by) => by > 1000),
    control: () => [worseAt(-6, -2), worseAt(-8, -4)],
  }),
  'round-off-grows': claim({
    says: 'Below its best step the central difference’s error grows about as 1/h: slope −1 on logarithmic axes, within a quarter.',
    measure: () => steepness('central', -13, -7),
    holds: (slopes) => slopes.every(isBetween(-1.25, -0.75)),
    control: () => steepness('central', -4, -1),
  }),
  'slopes-one-and-two': claim({
    says: 'Where truncation rules, the error falls with slope 1 for the forward and with slope 2 for the central difference.',
    measure: () => [steepness('forward', -6, -1.5), steepness('central', -4, -1)],
    holds: ([forward, central]) => forward.every(isBetween(0.95, 1.05)) && central.every(isBetween(1.95, 2.05)),
    control: () => [steepness('central', -4, -1), steepness('forward', -6, -1.5)],
  }),
  'best-in-float32': claim({
    says: 'In float32 the best step of the central difference is between 10⁻³·² and 10⁻², in float64 near 10⁻⁵.',
    measure: () => bestSteps(0),
    holds: (best) => best.every(({ central }) => central > -3.2 && central <= -2),
    control: () => bestSteps(1),
  }),
  'wrong-yet-falling': claim({
    says: 'With the penalty’s gradient a quarter of what it should be, a hundred steps lower the loss, and end higher than with the right one.',
    measure: (seed) => [live({ seed, halved: true }), live({ seed })],
    holds: ([wrong, right]) => wrong.total < 0.8 * wrong.curve[0] && wrong.total > 1.1 * right.total,
    control: (seed) => [live({ seed }), live({ seed })],
    seeds: 5,
  }),
  'a-kink-between': claim({
    says: 'Version E disagrees by more than a tenth at h = 10⁻⁵ and by less than 10⁻⁵ at 10⁻⁸.',
    measure: () => ({ wide: errorOf('e', -5), narrow: errorOf('e', -8) }),
    holds: ({ wide, narrow }) => wide > 0.1 && narrow < 1e-5,
    control: () => ({ wide: errorOf('b', -5), narrow: errorOf('b', -8) }),
    seen: [/a bend where a margin is exactly reached/],
    options: {
      bug: ({ narrow }) => narrow > 1e-3,
      kink: ({ wide, narrow }) => wide > 0.1 && narrow < 1e-5,
      'round-off': ({ wide, narrow }) => narrow > wide,
    },
  }),
  'bugs-stay': claim({
    says: 'The mistakes of versions A to D are as large at h = 10⁻⁸ as at 10⁻⁵.',
    measure: () => (['a', 'b', 'c', 'd'] as const).map((version) => errorOf(version, -8) / errorOf(version, -5)),
    holds: (ratio) => ratio.every(isBetween(0.99, 1.01)),
    control: () => [errorOf('e', -8) / errorOf('e', -5)],
  }),
  'half-in-one-step': claim({
    says: 'In the bowl x², a step size of 0.5 is at the bottom in one step; 0.1 needs some twenty to one per cent.',
    measure: () => [0.01, 0.1, 0.5, 1].map(stepsToArrive),
    holds: ([, tenth, half]) => half === 1 && tenth > 18 && tenth < 23,
    control: () => [0.02, 0.2, 0.6, 1.1].map(stepsToArrive),
    seen: [/descent-rates is-whole/],
    options: {
      small: ([hundredth]) => hundredth === 1,
      half: ([, , half]) => half === 1,
      one: ([, , , one]) => one === 1,
    },
  }),
  'bound-of-the-bowl': claim({
    says: 'In the bowl the first step size, in hundredths, that does not end lower than it began is 1, from each of five starts.',
    measure: () => firstThatFails('bowl'),
    holds: (rate) => rate === 1,
    control: () => firstThatFails('valley'),
    seen: [/descent-bound/, /descent-edge/, /jumps from one side/, /跳来跳去/],
  }),
  'crawls-jumps-flies': claim({
    says: 'In forty steps 0.01 still has more than a third of the distance to go, 1 is exactly as far as at the start, and 1.05 farther.',
    measure: () => [0.01, 1, 1.05].map(distanceLeft),
    holds: ([slow, even, large]) => slow > 1 / 3 && slow < 1 && Math.abs(even - 1) < 1e-9 && large > 5,
    control: () => [0.1, 0.9, 0.99].map(distanceLeft),
  }),
  'the-bound': claim({
    says: 'In the bowl and in the valley the loss falls with a rate one per cent below 2/L and grows with one per cent above.',
    measure: () => (['bowl', 'valley'] as const).map((f) => [restAt(f, 0.99), restAt(f, 1.01)]),
    holds: (rests) => rests.every(([below, above]) => below < 1 && above > 1),
    control: () => (['bowl', 'valley'] as const).map((f) => [restAt(f, 0.97), restAt(f, 0.99)]),
  }),
  'short-in-the-flat': claim({
    says: 'In the valley, just below the bound, a step leaves more than four fifths of the distance along the flat direction.',
    measure: () => flatShare('valley'),
    holds: (share) => share > 0.8,
    control: () => flatShare('bowl'),
  }),
  'the-start-decides': claim({
    says: 'In the waves, with a rate of 0.05, five starts end in at least three different places.',
    measure: () => different(endsFrom('waves', 0.05)),
    holds: (places) => places >= 3,
    control: () => different(endsFrom('bowl', 0.2)),
  }),
  'jumps-over-a-dip': claim({
    says: 'In the waves, from 3.5, a rate of 0.3 ends in another dip than a rate of 0.05, and lower.',
    measure: () => jumped(0.3),
    holds: ({ far, lower }) => far > 1 && lower,
    control: () => jumped(0.1),
  }),
  'down-from-where-it-is': claim({
    says: 'In the waves, with rates below 2/L, no step goes up, from any of five starts.',
    measure: () => [0.02, 0.1, 0.2].some(everRises),
    holds: (rises) => !rises,
    control: () => everRises(0.4),
  }),
  'right-on-average': claim({
    says: 'The mean of 300 gradients of batches of four is the whole gradient within four standard errors, and single ones are typically more than half of its length off.',
    measure: (seed) => offAverage(seed, (cloud) => cloud),
    holds: ({ off, spread }) => off < 4 && spread > 0.5,
    control: (seed) => offAverage(seed, (cloud) => cloud.filter(([slope]) => slope > mean(cloud.map(([k]) => k)))),
    seeds: 5,
  }),
  'four-times-as-many': claim({
    says: 'From one example to four, to sixteen and to 64 the typical distance from the whole gradient falls to a half each time, within a fifth.',
    measure: (seed) => ratios(noise({ seed }).spreads, 1).slice(0, 3),
    holds: (times) => times.every(isBetween(1.7, 2.4)),
    control: (seed) => ratios(noise({ seed }).spreads, 2),
    seeds: 5,
  }),
  'square-root-to-nothing': claim({
    says: 'The spread follows σ/√B with the correction for drawing without replacement within 15 per cent, and is nothing for all 256.',
    measure: (seed) => noise({ seed }),
    holds: ({ spreads, expected }) =>
      spreads.every((value, i) => Math.abs(value - expected[i]) <= 0.15 * expected[i] + 1e-9),
    control: (seed) => {
      const { spreads } = noise({ seed });
      return { ...noise({ seed }), spreads, expected: batches.map((batch) => spreads[0] / Math.sqrt(batch)) };
    },
    seeds: 5,
  }),
  'a-few-tell-the-way': claim({
    says: 'Of batches of four more than three quarters point within 60° of the whole gradient.',
    measure: (seed) => pointing('4', seed),
    holds: (share) => share > 0.75,
    control: (seed) => pointing('1', seed),
    seeds: 5,
  }),
  'small-batches-ahead': claim({
    says: 'Each with the best of six step sizes, after 256 and after 512 examples batches of 4 and of 16 have a lower loss than those of 64, and these than all 256.',
    measure: (seed) => [256, 512].map((examples) => lossesAt('examples', examples, seed)),
    holds: (cases) => cases.every(([, of4, of16, of64, all]) => of4 < of64 && of16 < of64 && of64 < all),
    control: (seed) => [lossesAt('steps', 8, seed)],
    seeds: 5,
    seen: [/noise-curve/],
    options: {
      small: (cases) => cases.every((losses) => losses[1] < losses[4] - 0.05),
      large: (cases) => cases.every((losses) => losses[4] < losses[1] - 0.05),
      same: (cases) => cases.every((losses) => Math.abs(losses[4] - losses[1]) <= 0.05),
    },
  }),
  'most-steps-are-useful': claim({
    says: 'Of the first sixteen steps with batches of four more than six in ten lower the loss of all.',
    measure: (seed) => downhill(0, 16, seed),
    holds: (share) => share > 0.6,
    control: (seed) => downhill(256, 512, seed),
    seeds: 5,
  }),
  'large-ahead-per-step': claim({
    says: 'After eight steps, each with its best step size, all 256 examples are ahead of batches of four, and these of single examples.',
    measure: (seed) => lossesAt('steps', 8, seed),
    holds: (losses) => losses[4] < losses[1] && losses[1] < losses[0],
    control: (seed) => lossesAt('examples', 512, seed),
    seeds: 5,
  }),
  'silent-pushes': claim({
    says: 'With λ = 0 and the SVM loss more than half of the 27 pushes are exactly 0 after a hundred steps; with softmax none is.',
    measure: (seed) => ({ svm: silent(live({ seed, lambda: 0 })), softmax: silent(live({ seed, lambda: 0, loss: 'softmax' })) }), // prettier-ignore
    holds: ({ svm, softmax }) => svm > 27 / 2 && softmax === 0,
    control: (seed) => ({ svm: silent(live({ seed, lambda: 1 })), softmax: silent(live({ seed, lambda: 0 })) }),
    seeds: 5,
  }),
  'too-large-to-settle': claim({
    says: 'With a step size of 1.5 a third to two thirds of the last eighty of a hundred steps go up, by more than 3 in all; with 0.1 they hardly do.',
    measure: (seed) => climbed(1.5, seed),
    holds: ({ ups, by }) => by > 3 && ups > 1 / 3 && ups < 2 / 3,
    control: (seed) => climbed(0.1, seed),
    seeds: 5,
  }),
  'what-the-penalty-does': claim({
    says: 'After a hundred steps the weights are more than five times as large with λ = 0 as with λ = 1; with 0 all nine examples are right, with 1 not all.',
    measure: (seed) => [live({ seed, lambda: 0 }), live({ seed, lambda: 1 })],
    holds: ([free, held]) => sizeOf(free) > 5 * sizeOf(held) && free.right === 9 && held.right < 9,
    control: (seed) => [live({ seed, lambda: 0 }), live({ seed, lambda: 0.1 })],
    seeds: 5,
  }),
  'a-quarter-as-strong': claim({
    says: 'With ½λW in place of 2λW the run is that with a quarter of λ, and central differences disagree by more than a hundredth.',
    measure: (seed) => ({
      apart: apart(live({ seed, halved: true, lambda: 0.4 }).rows, live({ seed, lambda: 0.1 }).rows),
      error: live({ seed, halved: true, check: true, step: 10 }).error!,
    }),
    holds: ({ apart, error }) => apart < 1e-9 && error > 0.01,
    control: (seed) => ({
      apart: apart(live({ seed, lambda: 0.4 }).rows, live({ seed, lambda: 0.1 }).rows),
      error: live({ seed, check: true, step: 10 }).error!,
    }),
    seeds: 5,
  }),
};

const weightsOfClassifier = () =>
  new Linear(3072, 10, { random: new Random(1) }).parameters().reduce((sum, { size }) => sum + size, 0);
const distanceLeft = (rate: number) => Math.abs(atEnd(descent({ rate }).places)[0] / stepState.start[0]);
const hundredths = Array.from({ length: 120 }, (_, i) => (i + 1) / 100);
/** The first step size that does not end lower than it began; NaN where that depends on the start. */
function firstThatFails(f: 'bowl' | 'valley'): number {
  const found = starts.map((x) =>
    descent({ f, start: [x, 2], tried: hundredths }).tried.find(({ outcome }) => outcome >= 0),
  );
  return new Set(found.map((one) => one?.rate)).size === 1 ? (found[0]?.rate ?? NaN) : NaN;
}
/** What one step just below the bound leaves of the distance along the last coordinate but the steepest. */
function flatShare(f: 'valley' | 'bowl'): number {
  const { places } = descent({ f, rate: 0.5 * descent({ f }).bound });
  return Math.abs(places[1][0] / places[0][0]);
}
function jumped(rate: number) {
  const [far, near] = [rate, 0.05].map((size) => descent({ f: 'waves', rate: size, start: [3.5, 2] }));
  return { far: Math.abs(atEnd(far.places)[0] - atEnd(near.places)[0]), lower: atEnd(far.losses) < atEnd(near.losses) };
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'All of them together, in a list',
    'The central difference looks to both sides,',
    'a minibatch, often 32, 64 or 128',
    'When every example has had its turn',
    'The push times the point’s coordinates',
    'The one-against-all loss asks each class',
    'The gradient collects the slope',
  ],
  derived: [
    '30,731 times, each time over all pictures.',
    'Even with x the sine at',
    'In a direction of curvature x',
    'One step size must serve all directions.',
    'The gradient of all 256 costs 256 examples',
    'there a single good step on all examples arrives.',
  ],
  task: [
    'see what nine weights cost',
    'So compute both gradients',
    'Then find the first step size',
    'what do four times as many examples',
  ],
  setting: [
    'every number is computed on the spot',
    'Nobody trains that way;',
    'Fortunately the loss is a formula',
    'The loss is a mean over all examples',
    'the large one, at the end of the line, is the gradient of all.',
    'So far a straight cut is all',
  ],
  'figure of speech': ['Now we want better ones.', 'Nothing crashes:'],
};
