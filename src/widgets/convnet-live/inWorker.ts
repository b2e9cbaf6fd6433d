import { ownSets } from '@kit/pictureSets/wanted';
import { tested } from './settings';
import type { Given, State } from './training';

export { trainTo as compute } from './training';

/** The pictures of the course that it asks for. */
export const pictureSets = ({ pictures }: State, given?: Given) => ownSets(given?.pictures, Number(pictures), tested);
