import { finish } from '@lib/finish';
import { tryNets, type State } from './revival';

/** Where pages are built, and where code is shown, this much is computed at most; in the page the runs go on. */
const limits = { nets: 1, steps: 400 };

/** The first net, for the first of its steps. */
export const frames = (state: State) => tryNets(state, undefined, {}, limits);

export const compute = (state: State) => finish(frames(state));
