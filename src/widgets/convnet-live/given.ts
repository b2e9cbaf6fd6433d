import { useEffect, useMemo, useState } from 'preact/hooks';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import type { Given } from './training';

let current: Float32Array | undefined;
const listeners = new Set<(weights: Float32Array | undefined) => void>();

/** Makes these the weights that training begins with; undefined: drawn ones. */
export function setWeights(weights: Float32Array | undefined) {
  current = weights;
  for (const listener of listeners) listener(weights);
}

/** What the Worker is given beside the state: the reader’s pictures and weights. A picture to be asked about is not among it. */
export function useGiven(): Given | undefined {
  const [weights, listen] = useState<Float32Array | undefined>(undefined);
  useEffect(() => {
    listen(current);
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
  const own = useOwnPictures();
  const pixels = own?.labels.length ? own.pixels : undefined;
  return useMemo(() => {
    if (!pixels && !weights) return undefined;
    const { labels, testFrom, digits } = own ?? {};
    return { weights, ...(pixels && { pictures: { pixels, labels: labels!, testFrom, digits } }) };
  }, [pixels, weights]);
}
