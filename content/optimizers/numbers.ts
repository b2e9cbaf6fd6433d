import { draws } from '@widgets/critical-points/model';
import { adagradForLong, adaptive, across, beside, bowl, counts, critical, criticalState, forgiving, noise, race, racers, stepsState, toOnePercent, turnedRavine, vectors, vectorState } from './runs'; // prettier-ignore

const longest = counts.best.length - 1;
const at = (index: number) => ({ best: counts.best[index], momentum: counts.momentum![index] });
const stretched = bowl({});
const { minima } = critical({});
const asleep = adaptive({}).paths.adagrad;
const eager = adaptive({ beta2: '0.999', corrected: false }).paths;
const overshoot = vectors({}).overshoot;
const crossing = across(0.01);
const [far, near] = [0.1, 0.0001];
const ravine = race({ surface: 'ravine' }).paths;
const farthest = (racer: keyof typeof racers) => Math.max(...ravine[racers[racer]].x);
const reach = toOnePercent(race({ surface: 'ravine' }));
const turned = toOnePercent(turnedRavine());
const beale = race({ surface: 'beale' });
const thousandths = (racer: keyof typeof racers) => beale.paths[racers[racer]].heights[200] * 1000;

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
    bends: criticalState.bends,
    one: minima[0] / draws,
    two: (100 * minima[1]) / draws,
    three: (100 * minima[2]) / draws,
    five: minima[4],
    eight: minima[7],
    twist: { low: critical({ bends: [0.5, 0.5, 0.8] }).eigenvalues[0], high: critical({ bends: [0.5, 0.5, 0.8] }).eigenvalues[1] }, // prettier-ignore
  },
  noise: {
    gone: noise({ batch: '4' }).gone[100],
    stuck: noise({ batch: 'all' }).gone[200],
    four: noise({ batch: '4', start: beside }).floor,
    sixteen: noise({ batch: '16', start: beside }).floor,
    half: noise({ batch: '4', rate: 0.05, start: beside }).floor,
  },
  momentum: {
    rho: vectorState.rho,
    rate: vectorState.rate,
    high: 0.99,
    overshoot: overshoot.momentum,
    ahead: overshoot.nesterov,
  },
  adaptive: {
    rate: stepsState.rate,
    first: asleep.effective[0][0],
    last: asleep.effective[0][200],
    short: -asleep.x[200],
    settled: adagradForLong({ noise: 0, seed: 1, steps: 4001 }).rates[4000],
    rmsprop: adaptive({}).paths.rmsprop.moved[0][0],
    eager: eager.adam.moved[0][0],
    adam: adaptive({}).paths.adam.moved[0][0],
  },
  saddle: { rate: 0.01, ...crossing, far, near, fromFar: across(far), fromNear: across(near) },
  ravine: {
    momentum: farthest('momentum'),
    nesterov: farthest('nesterov'),
    adam: farthest('adam'),
    reach: { adagrad: reach[racers.adagrad], gd: reach[racers.gd] },
    turned: { adagrad: turned[racers.adagrad], rmsprop: turned[racers.rmsprop] },
  },
  beale: {
    rate: { gd: beale.best[racers.gd] },
    adagrad: thousandths('adagrad'),
    sgd: thousandths('gd'),
    momentum: thousandths('momentum'),
  },
  rosenbrock: { gd: 100 * race({ surface: 'rosenbrock' }).paths[racers.gd].shares[200] },
  wide: { adam: forgiving(racers.adam), others: Math.max(...[0, 1, 2, 3, 4].map(forgiving)) },
  beta: { one: 0.9, two: 0.999, rms: 0.99 },
};
