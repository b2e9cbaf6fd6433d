import { expect, test } from 'vitest';
import { regionPath } from './regions';

test('runs of equal cells become stretches, row by row', () => {
  const cells = [1, 1, 0, 0, 1, 1];
  expect(regionPath(cells, 3, 1)).toBe('M0 0H66.67v50.05H0zM33.33 50H100v50.05H33.33z');
  expect(regionPath(cells, 3, 2)).toBe('');
});
