import { tensor } from '@lib/engine/tensor';
import { tidy } from '@lib/engine/tidy';
import { cdist, reshape } from '@lib/ops';

/** What another thread is asked: how far some pictures are from others, all as bytes, in L1 or L2. */
// zh: 问另一个线程的：一些图离另一些图有多远，都用字节表示，按 L1 或 L2。
export interface Question {
  asked: Uint8Array;
  known: Uint8Array;
  p: 1 | 2;
}

export const size = 3072;

const rows = (pixels: Uint8Array) => reshape(tensor(new Float32Array(pixels)), [pixels.length / size, size]);

/** A row of distances for each picture that is asked about. */
// zh: 每张要问的图一行距离。
export const distancesOf = ({ asked, known, p }: Question): Float32Array =>
  tidy(() => cdist(rows(asked), rows(known), { p }).values as Float32Array);
