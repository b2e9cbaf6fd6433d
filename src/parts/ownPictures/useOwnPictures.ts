import type { PictureSet } from '@lib/data/pictures/index';
import { shared } from '@ui/shared';

/** The reader's own pictures, in the size of ours: 32 × 32 in three colours. */
export interface OwnPictures extends PictureSet {
  /** Whether they are handwritten digits, with the classes 0 to 9. */
  digits: boolean;
  /** The names of their files. */
  name: string;
  /** The number of pictures in the files, not all of which may be used. */
  total: number;
  /** A photograph to classify. */
  question?: Uint8Array;
}

const none: OwnPictures = { pixels: new Uint8Array(), labels: new Uint8Array(), digits: false, name: '', total: 0 };

const own = shared<OwnPictures>();

/** Makes these the pictures of all figures on the page; undefined restores ours. */
export const setOwnPictures = own.set;

/** Sets the picture that all figures classify, or none; the others stay. */
export function askOwn(question: Uint8Array | undefined) {
  const next = { ...(own.now() ?? none), question };
  own.set(question || next.labels.length > 0 ? next : undefined);
}

/** The reader's own pictures, for as long as the page is open: a hook, and their present value. */
export const { use: useOwnPictures, now: ownPictures } = own;
