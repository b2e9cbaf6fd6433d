import { initialState } from '@kit/controls';
import AdaptiveSteps from '@widgets/adaptive-steps';
import ConditionNumber from '@widgets/condition-number';
import CriticalPoints from '@widgets/critical-points';
import GradientNoise from '@widgets/gradient-noise';
import MomentumVectors from '@widgets/momentum-vectors';
import OptimizerRace from '@widgets/optimizer-race';

const bowls = initialState(ConditionNumber.spec.controls);
const stretched = ConditionNumber.spec.compute({ ...bowls, momentum: true });
const counts = stretched.counts;
const longest = counts.best.length - 1;
const at = (index: number) => ({ best: counts.best[index], momentum: counts.momentum![index] });

const critical = initialState(CriticalPoints.spec.controls);
const { minima } = CriticalPoints.spec.compute(critical);
const draws = 20_000;

const noisy = initialState(GradientNoise.spec.controls);
const noise = (batch: typeof noisy.batch, rate = noisy.rate, start = [-1, 1.4]) =>
  GradientNoise.spec.compute({ ...noisy, batch, rate, start });

const vectors = initialState(MomentumVectors.spec.controls);
const pair = (rho: number) => MomentumVectors.spec.compute({ ...vectors, rho }).overshoot;

const steps = initialState(AdaptiveSteps.spec.controls);
const adaptive = (patch: Partial<typeof steps> = {}) => AdaptiveSteps.spec.compute({ ...steps, ...patch }).ways;
const asleep = adaptive().adagrad;
const eager = adaptive({ beta2: '0.999', corrected: false });

const race = initialState(OptimizerRace.spec.controls);
type Race = typeof race;
const run = (patch: Partial<Race>) => OptimizerRace.spec.compute({ ...race, ...patch });
const common = run({ surface: 'saddle', rates: 'common' });
/** The first step after which a racer is more than 1 away from the ridge. */
const across = common.paths.map(({ y }) => y.findIndex((value) => Math.abs(value) > 1));
const ravine = run({ surface: 'ravine' }).paths;
const beale = run({ surface: 'beale' }).paths;

/** On how many surfaces each racer leaves less than one per cent with at least half of the rates. */
const wide = common.paths.map((_, racer) => {
  const surfaces = (['bowl', 'ravine', 'saddle', 'beale', 'rosenbrock', 'himmelblau'] as const).map((surface) => run({ surface })); // prettier-ignore
  return surfaces.filter(({ ends }) => ends[racer].filter((left) => left < 0.01).length >= ends[racer].length / 2)
    .length;
});

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  bowl: {
    kappa: stretched.kappa,
    best: stretched.bestHere,
    ten: at(3),
    thousand: at(longest),
    tenfold: counts.best[longest] / counts.best[3],
  },
  critical: {
    one: minima[0] / draws,
    two: (100 * minima[1]) / draws,
    three: (100 * minima[2]) / draws,
    five: minima[4],
    eight: minima[7],
    twist: { low: -0.3, high: 1.3 },
  },
  noise: {
    gone: noise('4', 0.1, [-1.6, 0]).gone[100],
    stuck: noise('all', 0.1, [-1.6, 0]).gone[200],
    four: noise('4').floor,
    sixteen: noise('16').floor,
    half: noise('4', 0.05).floor,
  },
  momentum: { rho: 0.9, high: 0.99, overshoot: pair(0.9).momentum, ahead: pair(0.9).nesterov },
  adaptive: {
    rate: steps.rate,
    first: asleep.effective[0][0],
    last: asleep.effective[0][200],
    short: -asleep.x[200],
    rmsprop: adaptive().rmsprop.moved[0][0],
    eager: eager.adam.moved[0][0],
    adam: adaptive().adam.moved[0][0],
  },
  saddle: {
    rate: 0.01,
    rmsprop: across[4],
    nesterov: across[2],
    momentum: across[1],
    adam: across[5],
  },
  ravine: { momentum: Math.max(...ravine[1].x), nesterov: Math.max(...ravine[2].x), adam: Math.max(...ravine[5].x) },
  beale: {
    adagrad: beale[3].heights[200] * 1000,
    sgd: beale[0].heights[200] * 1000,
    momentum: beale[1].heights[200] * 1000,
  },
  wide: { adam: wide[5], others: Math.max(...wide.slice(0, 5)) },
  beta: { one: 0.9, two: 0.999, rms: 0.99 },
};
