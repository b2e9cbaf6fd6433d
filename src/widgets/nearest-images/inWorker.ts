import { ownSets } from '@kit/pictureSets/wanted';
import { tested, type Given, type State } from './model';

export { frames as compute } from './model';

/** The pictures of the course that it asks for. */
export const pictureSets = ({ training }: State, given?: Given) => ownSets(given, Number(training), tested);
