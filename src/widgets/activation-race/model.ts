import { finish } from '@lib/finish';
import { trainTo, type Limits, type State } from './race';

/** Where pages are built, and where code is shown, this much is computed at most; in the page the race goes on. */
const limits: Limits = { epochs: 10, pictures: 32, rates: 1 };

/** The first epochs of a race with few pictures, at one rate. */
export const frames = (state: State) => trainTo(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
