import { PictureFileError } from './pictureFileError';

/** The numbers of an IDX file, the format of MNIST. */
export interface Idx {
  shape: number[];
  data: Uint8Array;
}

/**
 * Reads an IDX file of bytes: two zeros, the type (8 for bytes), the number of dimensions, their sizes as big-endian
 * 32-bit integers, then the numbers. Source: LeCun, Cortes and Burges, the MNIST database.
 */
export function readIdx(file: Uint8Array): Idx {
  if (file.length >= 2 && file[0] === 0x1f && file[1] === 0x8b) throw new PictureFileError('compressed');
  if (file.length < 4 || file[0] !== 0 || file[1] !== 0) throw new PictureFileError('not-idx');
  const [, , type, dimensions] = file;
  if (type !== 8) throw new PictureFileError('idx-type', { found: `0x${type.toString(16).padStart(2, '0')}` });
  if (dimensions === 0 || dimensions > 4 || file.length < 4 + 4 * dimensions) throw new PictureFileError('not-idx');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const shape = Array.from({ length: dimensions }, (_, d) => view.getUint32(4 + 4 * d));
  const size = shape.reduce((product, n) => product * n, 1);
  const data = file.subarray(4 + 4 * dimensions);
  if (data.length !== size) {
    throw new PictureFileError('length', { expected: size + file.length - data.length, found: file.length });
  }
  return { shape, data };
}

/** Pictures in shades of grey with their labels, as MNIST has them. */
export interface Digits {
  /** N pictures of `height` × `width` bytes, row by row. */
  pixels: Uint8Array;
  height: number;
  width: number;
  labels: Uint8Array;
}

/** Reads a pair of MNIST files, one of pictures and one of labels, in either order. */
export function readMnist(one: Uint8Array, other: Uint8Array): Digits {
  const files = [readIdx(one), readIdx(other)];
  const pictures = files.find(({ shape }) => shape.length === 3);
  const labels = files.find(({ shape }) => shape.length === 1);
  if (!pictures || !labels) {
    const found = files.map(({ shape }) => shape.join(' × ')).join(', ');
    throw new PictureFileError('mnist-pair', { found });
  }
  const [count, height, width] = pictures.shape;
  if (labels.shape[0] !== count) {
    throw new PictureFileError('mnist-counts', { pictures: count, labels: labels.shape[0] });
  }
  const wrong = labels.data.findIndex((label) => label > 9);
  if (wrong >= 0) throw new PictureFileError('label', { at: wrong, found: labels.data[wrong], most: 9 });
  return { pixels: pictures.data, height, width, labels: labels.data };
}
