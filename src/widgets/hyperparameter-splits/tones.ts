import type { State } from './model';

/** The colour of each idea. */
export const tones: Record<State['idea'], string> = { train: 'forward', test: 'gradient', validation: 'correct' };
