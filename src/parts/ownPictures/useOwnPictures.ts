import type { PictureSet } from '@lib/data/pictures/index';
import { shared } from '@ui/shared';

/** The reader's own pictures, in the size of ours: 32 × 32 in three colours. */
export interface OwnPictures extends PictureSet {
  /** True for handwritten digits, whose classes are 0 to 9. */
  digits: boolean;
  /** The names of their files. */
  name: string;
  /** How many there are in the files; not all of them may be used. */
  total: number;
  /** A photograph to be asked about. */
  question?: Uint8Array;
}

const none: OwnPictures = { pixels: new Uint8Array(), labels: new Uint8Array(), digits: false, name: '', total: 0 };

const own = shared<OwnPictures>();

/** Makes these the pictures of all figures on the page; undefined restores ours. */
export const setOwnPictures = own.set;

/** Makes this the picture that all figures ask about, or none; the others stay. */
export function askOwn(question: Uint8Array | undefined) {
  const next = { ...(own.now() ?? none), question };
  own.set(question || next.labels.length > 0 ? next : undefined);
}

/** The reader's own pictures, as long as the page is open; and what they are now. */
export const { use: useOwnPictures, now: ownPictures } = own;
