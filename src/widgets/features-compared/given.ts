import { useMemo } from 'preact/hooks';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import type { Given } from './model';

/** The reader’s own labelled pictures; the same as before where only the picture to be asked about is another. */
export function useGiven(): Given | undefined {
  const own = useOwnPictures();
  return useMemo(
    () => (own?.labels.length ? { pixels: own.pixels, labels: own.labels, testFrom: own.testFrom } : undefined),
    [own?.pixels],
  );
}
