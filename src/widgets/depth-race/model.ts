import { finish } from '@lib/finish';
import { trainTo, type Limits, type State } from './race';

/** Where pages are built, and where code is shown, this much is computed at most; in the page the race goes on. */
const limits: Limits = { steps: 60, points: 50, isOneRate: true };

/** The first steps of a race with few points, at one rate. */
export const frames = (state: State) => trainTo(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
