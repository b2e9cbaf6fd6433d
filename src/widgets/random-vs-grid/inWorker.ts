import { ownSets } from '@kit/pictureSets/wanted';
import { run } from './settings';

export { compare as compute } from './compare';

/** The pictures of the course that it asks for. */
export const pictureSets = () => ownSets(undefined, run.pictures, run.validation);
