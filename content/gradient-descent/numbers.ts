import { descent, difference, differenceState, live, liveState, noise, nudging, silent, sizeOf, stepState } from './runs'; // prettier-ignore
import { batches, rates } from '@widgets/minibatch-noise/model';

const wide = difference({ h: 0 });
const { spreads } = noise();
const [free, held] = [live({ lambda: 0 }), live({ lambda: 1 })];

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  table: { slopes: nudging().quotedSlopes, h: 0.0001, before: 1.25347, after: 1.25322 },
  wide: { slope: wide.slope, forward: wide.here[1].forward, central: wide.here[1].central, at: differenceState.x },
  rate: { small: 0.01, best: 0.5, over: 1.05, first: stepState.rate },
  valley: { bound: descent({ f: 'valley' }).bound },
  noise: {
    one: spreads[0],
    four: spreads[1],
    sixteen: spreads[2],
    rate: { one: rates[1], all: rates[256] },
    rates: batches.map((batch) => rates[batch]),
  },
  live: {
    lambda: liveState.lambda,
    rate: liveState.rate,
    high: 1.5,
    silent: silent(free),
    free: sizeOf(free),
    held: sizeOf(held),
    right: held.right,
  },
};
