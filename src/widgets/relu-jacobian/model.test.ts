import { expect, test } from 'vitest';
import { compute, examples } from './model';

const x = [1, -2, 3, -1];
const at = (power: number, batch = false) => compute({ x, upstream: [4, -1, 5, 9], power, batch });

test('the Jacobian has ones on its diagonal where something got through, zeros elsewhere', () => {
  const { y, rows } = at(3);
  expect(y).toEqual([1, 0, 3, 0]);
  expect(rows).toEqual([
    [1, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test('the whole product and the element by element one are the same', () => {
  const { byMatrix, byElement } = at(3);
  expect(byMatrix).toEqual([4, 0, 5, 0]);
  expect(byElement).toEqual(byMatrix);
});

test('4096 elements take 64 MiB for the matrix, and 16 KiB without; a batch of a hundred, 625 GiB', () => {
  expect(at(12).matrixBytes).toBe(64 * 2 ** 20);
  expect(at(12).elementBytes).toBe(16 * 2 ** 10);
  expect(at(12, true).size).toBe(4096 * examples);
  expect(at(12, true).matrixBytes).toBe(625 * 2 ** 30);
});
