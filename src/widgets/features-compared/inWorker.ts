import type { WantedSet } from '@kit/pictureSets/wanted';
import { setsOf } from './comparison';
import type { Given, State } from './model';

export { frames as compute } from './model';

/** The pictures of the course that it asks for. */
export const pictureSets = ({ training, seed }: State, given?: Given): WantedSet[] =>
  given?.labels.length ? [] : setsOf({ training: Number(training), seed });
