import { drawnBefore, keepDrawn, pictureSize } from '@lib/data/pictures/drawn';
import type { WantedSet } from '../pictureSets/wanted';

/** The wanted sets that this Worker does not have in full. */
export const missing = (wanted: readonly WantedSet[]): WantedSet[] =>
  wanted.filter(({ seed, count }) => drawnBefore(seed).length < count * pictureSize);

/** Keeps the pictures of some sets, which arrive in blocks. */
export async function take(wanted: readonly WantedSet[], sets: readonly Blob[][]): Promise<void> {
  for (const [i, blocks] of sets.entries()) {
    keepDrawn(wanted[i].seed, new Uint8Array(await new Blob(blocks).arrayBuffer()));
  }
}
