import { useMemo } from 'preact/hooks';
import { bytesAsText, textAsBytes } from '@kit/moment/bytes';
import type { Piece } from '@kit/moment/pieces';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { shared } from '@ui/shared';
import type { Given } from './training';

const begun = shared<Float32Array>();

/** Makes these the weights that training begins with; undefined: drawn ones. */
export const setWeights = begun.set;

/** They as a part of the figure's moment; where they do not fit the network, training begins with drawn ones. */
export const weightsInMoment: Piece = {
  tell: () => begun.now() && bytesAsText(new Uint8Array(begun.now()!.slice().buffer)),
  take(told) {
    const bytes = textAsBytes(told);
    if (bytes && bytes.length % 4 === 0) begun.set(new Float32Array(bytes.buffer));
  },
};

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
