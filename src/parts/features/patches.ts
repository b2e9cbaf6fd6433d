import { eigh } from '@lib/eigh';
import { matmul, mul, sub, mean, permute } from '@lib/ops';
import { Tensor } from '@lib/engine/tensor';

/**
 * How patches are prepared for comparison: not at all; with brightness and contrast removed; or also with the
 * correlation of neighbouring pixels removed.
 */
// zh: 小块在比较之前怎样处理：不处理；去掉明暗和对比度；再去掉相邻像素的相关。
export type Look = 'plain' | 'contrast' | 'whitened';

export const pictureSide = 32;
const area = pictureSide ** 2;
/** The number of values in a picture. */
// zh: 一张图有多少个数。
export const pictureNumbers = 3 * area;

/** Where a patch is cut out: the picture’s index, then the row and column of its corner. */
// zh: 小块从哪里裁：图的编号，然后是左上角的行和列。
export type Place = readonly [picture: number, top: number, left: number];

/** Patches as rows of numbers from 0 to 1: all red values, then green, then blue. */
// zh: 每个小块一行，数在 0 到 1 之间：先是全部红色，再是绿色、蓝色。
export function patchesAt(pixels: Uint8Array, side: number, places: readonly Place[]): Tensor {
  const size = 3 * side * side;
  const data = new Float32Array(places.length * size);
  let at = 0;
  for (const [picture, top, left] of places)
    for (let c = 0; c < 3; c++)
      for (let row = top; row < top + side; row++) {
        const from = (3 * picture + c) * area + row * pictureSide + left;
        for (let p = 0; p < side; p++) data[at++] = pixels[from + p] / 255;
      }
  return new Tensor(data, [places.length, size]);
}

/** The places of patches in a picture, row by row, `stride` apart and centred. */
// zh: 一张图里各小块的位置，一行一行，相隔 stride，居中排列。
export function placesIn(picture: number, side: number, stride: number): Place[] {
  const count = Math.floor((pictureSide - side) / stride) + 1;
  const margin = Math.floor((pictureSide - side - (count - 1) * stride) / 2);
  return Array.from({ length: count * count }, (_, i) => [
    picture,
    margin + stride * Math.floor(i / count),
    margin + stride * (i % count),
  ]);
}

/** Added to the standard deviation of a patch, so that the noise of a uniform one is not amplified into a pattern. */
// zh: 加在小块标准差上的数，免得平坦小块的噪声被放大成花纹。
const littleContrast = 10 / 255;

/** Each row less its mean, divided by its standard deviation. */
// zh: 每行减去均值，再除以标准差。
function evenedOut(patches: Tensor): Tensor {
  const [count, size] = patches.shape;
  const data = new Float32Array(patches.data);
  for (let i = 0; i < count; i++) {
    const [from, to] = [i * size, (i + 1) * size];
    let middle = 0;
    for (let p = from; p < to; p++) middle += data[p] / size;
    let squares = 0;
    for (let p = from; p < to; p++) squares += (data[p] - middle) ** 2;
    const spread = Math.sqrt(squares / size) + littleContrast;
    for (let p = from; p < to; p++) data[p] = (data[p] - middle) / spread;
  }
  return new Tensor(data, patches.shape);
}

/** Added to every variance before dividing by it, so that directions of little more than noise stay small. */
// zh: 除以方差之前先加上它，让几乎只有噪声的方向仍然很小。
const littleVariance = 1;

/** The function that prepares patches; whitening is learned from the given ones. */
// zh: 怎样处理小块；白化从先给的那些小块学来。
export function lookOf(look: Look, learned: Tensor): (patches: Tensor) => Tensor {
  if (look === 'plain') return (patches) => patches;
  if (look === 'contrast') return evenedOut;
  const even = evenedOut(learned);
  const middle = mean(even, 0, { keepdim: true });
  const apart = sub(even, middle);
  const { eigenvalues, eigenvectors: V } = eigh(mul(matmul(permute(apart, [1, 0]), apart), 1 / even.shape[0]));
  const scales = new Tensor(
    Float32Array.from(eigenvalues.data, (value) => 1 / Math.sqrt(Math.max(0, value) + littleVariance)),
    [eigenvalues.shape[0]],
  );
  const vectors = new Tensor(Float32Array.from(V.data), V.shape);
  const W = matmul(mul(vectors, scales), permute(vectors, [1, 0])); // ZCA: back into the directions of the pixels // zh: ZCA：再转回像素的方向
  return (patches) => matmul(sub(evenedOut(patches), middle), W);
}
