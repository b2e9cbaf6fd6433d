import { drawingVersion, pictureSize } from '@lib/data/pictures/drawn';
import { blockSize } from './wanted';

/** Storage for blocks of pictures between visits, so that a browser draws each only once. */
export interface Keep {
  find(seed: number, from: number): Promise<Blob | null>;
  keep(seed: number, from: number, block: Blob): Promise<void>;
}

const prefix = 'downhill:pictures:';
const name = prefix + drawingVersion;
const address = (seed: number, from: number) => `/pictures/${seed}/${from}`;

/** Deletes the pictures of other versions of the drawing code, which drew other ones. */
async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((each) => each.startsWith(prefix) && each !== name).map((each) => caches.delete(each)),
  );
}

/**
 * Pictures in the browser's cache, by the version of the code that drew them. If the cache is full or not allowed,
 * nothing is found or kept, which is not an error.
 */
export function browserKeep(): Keep {
  const opened = (async () => {
    await forgetOthers();
    return caches.open(name);
  })().catch(() => null);
  return {
    async find(seed, from) {
      try {
        const found = await (await opened)?.match(address(seed, from));
        const block = found ? await found.blob() : null;
        return block?.size === blockSize * pictureSize ? block : null;
      } catch {
        return null;
      }
    },
    async keep(seed, from, block) {
      try {
        await (await opened)?.put(address(seed, from), new Response(block));
      } catch {
        // refused or full: it is drawn again at the next visit
      }
    },
  };
}
