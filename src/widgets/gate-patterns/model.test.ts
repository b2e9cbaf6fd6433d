import { expect, test } from 'vitest';
import { compute } from './model';

const at = compute({ x: 3, y: -4, upstream: 2, second: -1 });

test('add distributes, mul swaps, max routes, copy adds', () => {
  expect(at.add).toEqual({ value: -1, dx: 2, dy: 2, localX: 1, localY: 1 });
  expect(at.mul).toEqual({ value: -12, dx: -8, dy: 6, localX: -4, localY: 3 });
  expect(at.max).toEqual({ value: 3, dx: 2, dy: 0, localX: 1, localY: 0 });
  expect(at.copy).toEqual({ value: 3, dx: 1 });
});

test('at a tie max gives each half', () => {
  expect(compute({ x: 1, y: 1, upstream: 2, second: 0 }).max).toEqual({
    value: 1,
    dx: 1,
    dy: 1,
    localX: 0.5,
    localY: 0.5,
  });
});
