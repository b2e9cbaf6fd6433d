import { pictures } from '@lib/data/pictures/index';
import { blockSize } from './wanted';

/** Draws a block of pictures for the whole page, in a Worker. */
export function draw(block: { seed: number; from: number }) {
  const { pixels } = pictures({ n: blockSize, ...block });
  postMessage(pixels, { transfer: [pixels.buffer] });
}
