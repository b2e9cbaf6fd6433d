import { describe, expect, test } from 'vitest';
import { bytesOf, recorded } from '../../tests/reference/arrays/arrays';
import { readNpy } from './npy';
import { PictureFileError } from './pictureFileError';

const problem = (file: Uint8Array) => {
  try {
    return readNpy(file);
  } catch (error) {
    return error instanceof PictureFileError ? [error.problem, error.details] : error;
  }
};
const [whole] = recorded.npy.map(({ file }) => bytesOf(file));

test.each(recorded.npy.map((entry) => [entry.name, entry] as const))('what NumPy wrote: %s', (_, entry) => {
  const [array, ...others] = readNpy(bytesOf(entry.file));
  expect(others).toEqual([]);
  expect(array.shape).toEqual(entry.shape);
  expect(Array.from(array.data)).toEqual(
    entry.data.map((text) => (text === 'nan' ? NaN : Number(text.replace('inf', 'Infinity')))),
  );
});

test('several arrays in one file', () => {
  const arrays = readNpy(bytesOf(recorded.several));
  expect(arrays.map(({ data }) => Array.from(data))).toEqual([
    [0, 1, 2, 3, 4, 5],
    [10.5, 11.5, 12.5, 13.5, 14.5, 15.5],
  ]);
});

describe('reports what it cannot read', () => {
  test.each([
    ['text', 'npy-dtype', { found: '<U2' }],
    ['bytes', 'npy-dtype', { found: '|S1' }],
    ['complex', 'npy-dtype', { found: '<c16' }],
    ['long double', 'npy-dtype', { found: '<f16' }],
    ['dates', 'npy-dtype', { found: '<M8[D]' }],
    ['structure', 'npy-dtype', { found: "[('a', '<i4'), ('b', '<f8')]" }],
    ['objects', 'npy-objects', {}],
  ])('%s', (name, ...wanted) => expect(problem(bytesOf(recorded.refused[name]))).toEqual(wanted));

  test('files that are cut short, or too long', () => {
    expect(problem(whole.subarray(0, -1))).toEqual(['length', { expected: whole.length, found: whole.length - 1 }]);
    expect(problem(Uint8Array.of(...whole, 0))).toEqual([
      'length',
      { expected: whole.length, found: whole.length + 1 },
    ]);
    for (const length of [6, 9, 11, 30, 100])
      expect(problem(whole.subarray(0, length)), String(length)).toEqual(['npy', {}]);
    const strange = whole.slice();
    strange.set(new TextEncoder().encode("{'shape': 3}  "), 10);
    expect(problem(strange.fill(32, 24, 128))).toEqual(['npy', {}]);
  });
});
