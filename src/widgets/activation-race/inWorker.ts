import { ownSets } from '@kit/pictureSets/wanted';
import { allPictures } from './settings';

export { trainTo as compute } from './race';

/** The pictures of the course that it asks for. */
export const pictureSets = () => ownSets(undefined, allPictures, 0);
