import { expect, test } from 'vitest';
import { entryAt } from './menu';

test('arrow keys go round the entries of a menu, Home and End to its ends; from its button to the first or the last', () => {
  const from = (now: number) => ['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => entryAt(key, now, 4));
  expect(from(1)).toEqual([2, 0, 0, 3]);
  expect(from(3)).toEqual([0, 2, 0, 3]);
  expect(from(0)).toEqual([1, 3, 0, 3]);
  expect(from(-1)).toEqual([0, 3, 0, 3]);
  expect(entryAt('Enter', 1, 4)).toBeUndefined();
  expect(entryAt('ArrowDown', -1, 0)).toBeUndefined();
});
