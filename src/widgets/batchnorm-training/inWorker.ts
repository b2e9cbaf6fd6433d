import { sweep, type State } from './sweep';

/** The whole sweep. */
export const compute = (state: State, _given: unknown, work: { progress(share: number): void }) => sweep(state, work);
