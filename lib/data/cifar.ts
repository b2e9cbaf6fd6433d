import { PictureFileError } from './pictureFileError';
import type { PictureSet } from './pictures/index';

const picture = 3072;
const record = 1 + picture;

/**
 * Reads a batch of CIFAR-10 in its binary form: for each picture one byte of label, then 1,024 bytes of red, of green and
 * of blue. Source: Krizhevsky, Learning multiple layers of features from tiny images, 2009.
 */
export function readCifar10(file: Uint8Array): PictureSet {
  if (file.length === 0) throw new PictureFileError('empty');
  if (file[0] === 0x1f && file[1] === 0x8b) throw new PictureFileError('compressed');
  if (file.length % record !== 0) {
    // CIFAR-100 has two bytes of labels; a length that fits both formats counts as CIFAR-10
    if (file.length % (record + 1) === 0) throw new PictureFileError('cifar-100');
    const whole = Math.floor(file.length / record);
    throw new PictureFileError('cifar-length', { found: file.length, whole, rest: file.length - whole * record });
  }
  const count = file.length / record;
  const labels = new Uint8Array(count);
  const pixels = new Uint8Array(count * picture);
  for (let i = 0; i < count; i++) {
    labels[i] = file[i * record];
    if (labels[i] > 9) throw new PictureFileError('label', { at: i, found: labels[i], most: 9 });
    pixels.set(file.subarray(i * record + 1, (i + 1) * record), i * picture);
  }
  return { pixels, labels };
}
