import { expect, test } from 'vitest';
import { regionPath } from './regions';

test('runs of equal cells become stretches, row by row', () => {
  const cells = [1, 1, 0, 0, 1, 1];
  expect(regionPath(cells, 3, 1)).toBe('M0 0H66.67v50.05H0zM33.33 50H100v50.05H33.33z');
  expect(regionPath(cells, 3, 2)).toBe('');
});

test('rows with the same run are one stretch, if they follow each other', () => {
  expect(regionPath([1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 0], 3, 1)).toBe(
    'M0 0H33.33v50.05H0zM66.67 0H100v50.05H66.67zM33.33 50H100v25.05H33.33zM0 75H33.33v25.05H0z',
  );
});
