import { expect, test } from 'vitest';
import { readCifar10 } from './cifar';
import { readIdx } from './idx';
import { PictureFileError } from './pictureFileError';

/** An IDX file whose bytes count up. */
function idx(shape: number[], { type = 8, data }: { type?: number; data?: number[] } = {}): Uint8Array {
  const size = shape.reduce((product, n) => product * n, 1);
  const sizes = shape.flatMap((n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
  return Uint8Array.of(0, 0, type, shape.length, ...sizes, ...(data ?? Array.from({ length: size }, (_, i) => i % 10)));
}

const batch = (labels: number[]) =>
  Uint8Array.from(labels.flatMap((label, i) => [label, ...Array.from({ length: 3072 }, (_, k) => (k + i) % 256)]));

function problem(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof PictureFileError) return [error.problem, error.details];
    throw error;
  }
  return null;
}

test('IDX files of any number of dimensions', () => {
  expect(readIdx(idx([3]))).toEqual({ shape: [3], data: Uint8Array.of(0, 1, 2) });
  expect(readIdx(idx([2, 300])).shape).toEqual([2, 300]);
  // in the middle of a larger buffer
  const within = new Uint8Array(40);
  within.set(idx([2, 2]), 7);
  expect(readIdx(within.subarray(7, 7 + 16)).data).toEqual(Uint8Array.of(0, 1, 2, 3));
});

test('CIFAR-10 batches', () => {
  const { pixels, labels } = readCifar10(batch([3, 9]));
  expect([...labels]).toEqual([3, 9]);
  expect([...pixels.subarray(3070, 3074)]).toEqual([254, 255, 1, 2]);
});

test('broken and foreign files: the error says what was expected and what was found', () => {
  expect(problem(() => readIdx(idx([2, 3]).subarray(0, 15)))).toEqual(['length', { expected: 18, found: 15 }]);
  expect(problem(() => readIdx(idx([2], { type: 13 })))).toEqual(['idx-type', { found: '0x0d' }]);
  expect(problem(() => readIdx(Uint8Array.of(0x1f, 0x8b, 8, 0)))).toEqual(['compressed', {}]);
  expect(problem(() => readIdx(new TextEncoder().encode('GIF89a')))).toEqual(['not-idx', {}]);
  expect(problem(() => readIdx(Uint8Array.of(0, 0, 8, 3, 0)))).toEqual(['not-idx', {}]);
  expect(problem(() => readCifar10(new Uint8Array(0)))).toEqual(['empty', {}]);
  expect(problem(() => readCifar10(batch([1, 2]).subarray(0, 5000)))).toEqual(['cifar-length', { found: 5000, whole: 1, rest: 1927 }]); // prettier-ignore
  expect(problem(() => readCifar10(batch([1, 77])))).toEqual(['label', { at: 1, found: 77, most: 9 }]);
  expect(problem(() => readCifar10(new Uint8Array(2 * 3074)))).toEqual(['cifar-100', {}]);
});
