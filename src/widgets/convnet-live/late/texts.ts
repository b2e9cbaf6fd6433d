import type { Strings } from '../strings';
import type { LateStrings } from './strings';

/** All texts of the figure in one language. */
export type Texts = Strings & LateStrings;
