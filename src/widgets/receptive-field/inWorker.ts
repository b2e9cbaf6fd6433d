import { ownSets } from '@kit/pictureSets/wanted';
import { looked, trained } from './model';

export { frames as compute } from './model';

/** The pictures of the course that it asks for. */
export const pictureSets = () => ownSets(undefined, trained, looked);
