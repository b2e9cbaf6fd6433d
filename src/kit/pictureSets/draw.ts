import '@kernels/install';
import { pictures } from '@lib/data/pictures/index';
import { blockSize } from './wanted';

/** A Worker that draws blocks of pictures for the whole page, one for each message. */
addEventListener('message', ({ data }: MessageEvent<{ seed: number; from: number }>) => {
  const { pixels } = pictures({ n: blockSize, ...data });
  postMessage(pixels, { transfer: [pixels.buffer] });
});
