import type { PictureSet } from '@lib/data/pictures/index';
import { ownSets } from '@kit/pictureSets/wanted';
import type { State } from './model';

export { frames as compute } from './model';

/** The pictures of the course that it asks for. */
export const pictureSets = ({ count }: State, given?: PictureSet) => ownSets(given, Number(count), 0);
