import { expect, test } from 'vitest';
import { inHaste, limitFor } from './limits';
import { unjudged } from './Judging';

test.each([
  [0.05, 2],
  [0.34, 4],
  [0.9, 9],
  [7, 10],
])('if the solution takes %d s, an answer may take %d s', (solution, limit) => {
  expect(limitFor(solution)).toBe(limit);
});

test('counts as stopped early only if the time limit did it', () => {
  const stopped = { ...unjudged, mark: 'stopped', codes: ['time-limit'], limitSeconds: 2 } as const;
  expect(inHaste(stopped)).toBe(true);
  expect(inHaste({ ...stopped, limitSeconds: 10 })).toBe(false);
  expect(inHaste({ ...stopped, codes: ['flooded'] })).toBe(false);
});
