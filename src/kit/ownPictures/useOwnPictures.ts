import { useEffect, useState } from 'preact/hooks';
import type { OwnPictures } from './readFiles';

let current: OwnPictures | undefined;
const listeners = new Set<(pictures: OwnPictures | undefined) => void>();

/** Makes these the pictures of all figures on the page; undefined gives ours back. */
export function setOwnPictures(pictures: OwnPictures | undefined) {
  current = pictures;
  for (const listener of listeners) listener(pictures);
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
