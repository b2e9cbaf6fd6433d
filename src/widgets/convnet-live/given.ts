import { useMemo } from 'preact/hooks';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { shared } from '@ui/shared';
import type { Given } from './training';

const begun = shared<Float32Array>();

/** Makes these the weights that training begins with; undefined: drawn ones. */
export const setWeights = begun.set;

/** What the Worker is given beside the state: the reader’s pictures and weights. A picture to be asked about is not among it. */
export function useGiven(): Given | undefined {
  const weights = begun.use();
  const own = useOwnPictures();
  const pixels = own?.labels.length ? own.pixels : undefined;
  const pictures = useMemo(() => {
    if (!pixels) return undefined;
    const { labels, testFrom, digits } = own!;
    return { pixels, labels, testFrom, digits };
  }, [pixels]);
  return useMemo(() => (pictures || weights ? { weights, pictures } : undefined), [pictures, weights]);
}
