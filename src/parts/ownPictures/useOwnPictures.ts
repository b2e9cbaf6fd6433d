import { useEffect, useState } from 'preact/hooks';
import type { PictureSet } from '@lib/data/pictures/index';

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

let current: OwnPictures | undefined;
const listeners = new Set<(pictures: OwnPictures | undefined) => void>();

/** Makes these the pictures of all figures on the page; undefined restores ours. */
export function setOwnPictures(pictures: OwnPictures | undefined) {
  current = pictures;
  for (const listener of listeners) listener(pictures);
}

/** Makes this the picture that all figures ask about, or none; the others stay. */
export function askOwn(question: Uint8Array | undefined) {
  const next = { ...(current ?? none), question };
  setOwnPictures(question || next.labels.length > 0 ? next : undefined);
}

/** The reader's own pictures, as long as the page is open. */
export function useOwnPictures(): OwnPictures | undefined {
  const [pictures, setPictures] = useState<OwnPictures | undefined>(undefined);
  useEffect(() => {
    setPictures(current);
    listeners.add(setPictures);
    return () => void listeners.delete(setPictures);
  }, []);
  return pictures;
}
