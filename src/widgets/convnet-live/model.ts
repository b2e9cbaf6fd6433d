import { finish } from '@lib/finish';
import { trainTo, type Given, type State } from './training';

/** Where pages are built, and where code is shown, this much is computed at most; in the page the training goes on. */
const limits = { epochs: 2, pictures: 300, tested: 100, shown: 10 };

/** The first epochs of a training on few pictures. */
export const frames = (state: State, given?: Given) => trainTo(state, given, {}, limits);

export const compute = (state: State, given?: Given) => finish(frames(state, given));
