import { drawingVersion, pictureSize } from '@lib/data/pictures/drawn';
import { blockSize } from './wanted';

/** Where blocks of pictures are kept between visits: each reader's browser draws them once. */
export interface Keep {
  find(seed: number, from: number): Promise<Blob | null>;
  keep(seed: number, from: number, block: Blob): Promise<void>;
}

const prefix = 'downhill:pictures:';
const name = prefix + drawingVersion;
const address = (seed: number, from: number) => `/pictures/${seed}/${from}`;

/** Other versions of the drawing code drew other pictures. */
async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((each) => each.startsWith(prefix) && each !== name).map((each) => caches.delete(each)),
  );
}

/**
 * Pictures in the browser's cache, by the version of the code that drew them. Where it is refused or full nothing is found or
 * kept, and that is no error.
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
