import { sizeOf } from '../engine/shapes';
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
  const size = sizeOf(shape);
  const data = file.subarray(4 + 4 * dimensions);
  if (data.length !== size) {
    throw new PictureFileError('length', { expected: size + file.length - data.length, found: file.length });
  }
  return { shape, data };
}
