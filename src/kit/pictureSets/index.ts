import { browserKeep } from './keep';
import { PictureSets } from './PictureSets';
import { Pool } from './Pool';

const pool = new Pool();

/** The picture sets of this page. */
export const pictureSets = new PictureSets((...asked) => pool.draw(...asked), browserKeep());
