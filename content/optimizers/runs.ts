// The runs that the chapter's numbers and claims share.
import { surfaces } from '@lib/data/index';
import { formulaFunction } from '@lib/graph/evaluate';
import { parseFormula } from '@lib/graph/parseFormula';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { Tensor } from '@lib/engine/tensor';
import { initialState } from '@kit/controls';
import AdaptiveSteps from '@widgets/adaptive-steps';
import ConditionNumber from '@widgets/condition-number';
import CriticalPoints from '@widgets/critical-points';
import GradientNoise from '@widgets/gradient-noise';
import MomentumVectors from '@widgets/momentum-vectors';
import OptimizerRace from '@widgets/optimizer-race';

/** A function of one argument that computes each value once. */
function once<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  const kept = new Map<string, Result>();
  return (argument) => {
    const key = JSON.stringify(argument);
    if (!kept.has(key)) kept.set(key, work(argument));
    return kept.get(key)!;
  };
}

const bowlState = initialState(ConditionNumber.spec.controls);
export const bowl = once((patch: Partial<typeof bowlState>) =>
  ConditionNumber.spec.compute({ ...bowlState, ...patch }),
);
/** The steps to one per cent in bowls of all shapes, at the best rate and with momentum at its best. */
export const counts = bowl({ momentum: true }).counts;

export const criticalState = initialState(CriticalPoints.spec.controls);
export const critical = once((patch: Partial<typeof criticalState>) =>
  CriticalPoints.spec.compute({ ...criticalState, ...patch }),
);

const noisy = initialState(GradientNoise.spec.controls);
/** Sixty runs of minibatch descent; from the ridge of the saddle, unless told otherwise. */
export const noise = once((patch: Partial<typeof noisy>) => GradientNoise.spec.compute({ ...noisy, ...patch }));
/** A start beside a minimum. */
export const beside = [-1, 1.4];

export const vectorState = initialState(MomentumVectors.spec.controls);
export const vectors = once((patch: Partial<typeof vectorState>) =>
  MomentumVectors.spec.compute({ ...vectorState, ...patch }),
);

export const stepsState = initialState(AdaptiveSteps.spec.controls);
export const adaptive = once((patch: Partial<typeof stepsState>) =>
  AdaptiveSteps.spec.compute({ ...stepsState, ...patch }),
);

const raceState = initialState(OptimizerRace.spec.controls);
export const race = once((patch: Partial<typeof raceState>) => OptimizerRace.spec.compute({ ...raceState, ...patch }));
export const racers = { gd: 0, momentum: 1, nesterov: 2, adagrad: 3, rmsprop: 4, adam: 5 };
export const maps = ['bowl', 'ravine', 'saddle', 'beale', 'rosenbrock', 'himmelblau'] as const;
/** The ravine turned by 45°, from the same place of it. */
export const turnedRavine = () =>
  race({ surface: 'typed', formula: '(x+y)^2/4+10(x-y)^2', start: [-0.32, -0.885], rates: 'tuned' });
/** On how many of the six surfaces a racer leaves less than one per cent with at least half of the ten rates. */
export const forgiving = (racer: number) =>
  maps.filter((surface) => {
    const ends = race({ surface }).ends[racer];
    return ends.filter((left) => left < 0.01).length >= ends.length / 2;
  }).length;
/** After how many steps each racer has less than one per cent of the way left. */
export const toOnePercent = ({ paths }: ReturnType<typeof race>) =>
  paths.map(({ shares }) => shares.findIndex((share) => share < 0.01));

export type Maker = (params: Tensor[]) => optim.Optimizer;
export const surfaceOf = (formula: string) => formulaFunction(parseFormula(formula), ['x', 'y']);

const lr = 0.01;
/** The racers on the saddle with one rate for all; and RMSProp with a corrected mean square, which is Adam without β₁. */
const crossing: Record<keyof typeof racers | 'corrected', Maker> = {
  gd: (p) => optim.sgd(p, { lr }),
  momentum: (p) => optim.sgd(p, { lr, momentum: 0.9 }),
  nesterov: (p) => optim.sgd(p, { lr, momentum: 0.9, nesterov: true }),
  adagrad: (p) => optim.adagrad(p, { lr }),
  rmsprop: (p) => optim.rmsprop(p, { lr }),
  adam: (p) => optim.adam(p, { lr }),
  corrected: (p) => optim.adam(p, { lr, betas: [0, 0.99] }),
};
/** After how many steps each is more than 1 away from the saddle's ridge, from so near to it. */
export const across = once((nearness: number) => {
  const makers = Object.values(crossing);
  const start = [surfaces.saddle.start[0], nearness] as const;
  const paths = optim.trajectories(surfaceOf(surfaces.saddle.formula), makers, { start, steps: 1400, far: 1e9 });
  const steps = paths.map(({ y }) => y.findIndex((value) => Math.abs(value) > 1));
  return Object.fromEntries(Object.keys(crossing).map((name, i) => [name, steps[i]])) as Record<keyof typeof crossing, number>; // prettier-ignore
});
export const nearnesses = [0.1, 0.01, 0.001, 0.0001];

/**
 * The library's AdaGrad from the start of the figure far beyond its end, with noise of this deviation on every slope: its
 * places along x, and the rate that x is given in effect.
 */
export const adagradForLong = once(({ noise, seed, steps }: { noise: number; seed: number; steps: number }) => {
  const random = new Random(seed);
  const { rate, start } = stepsState;
  const place = new Tensor(Float64Array.from(start), [2], true);
  place.grad = new Tensor(new Float64Array(2), [2]);
  const slope = place.grad.data;
  const optimizer = optim.adagrad([place], { lr: rate });
  const [places, rates]: number[][] = [[], []];
  let squares = 0;
  for (let t = 0; t < steps; t++) {
    slope[0] = place.values[0] + noise * random.normal();
    slope[1] = 40 * place.values[1] + noise * random.normal();
    squares += slope[0] ** 2;
    places.push(place.values[0]);
    rates.push(rate / Math.sqrt(squares));
    optimizer.step();
  }
  return { places, rates };
});
