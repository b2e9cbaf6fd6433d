import { expect, test } from 'vitest';
import { limitFor, withoutHaste } from './limits';
import { unjudged, type Judged } from './Judging';

test.each([
  [0.05, 2],
  [0.34, 4],
  [0.9, 9],
  [7, 10],
])('if the solution takes %d s, an answer may take %d s', (solution, limit) => {
  expect(limitFor(solution)).toBe(limit);
});

test('a mark counts as hasty only if a time limit shorter than on the page did it', () => {
  const stopped = { ...unjudged, mark: 'stopped', codes: ['time-limit'], limitSeconds: 2 } as const;
  const handIn = { student: 'Ada', file: '', saved: 0, version: '', code: new Map(), answers: new Map() };
  const of = { early: stopped, late: { ...stopped, limitSeconds: 10 }, flooded: { ...stopped, codes: ['flooded'] } };
  const left = withoutHaste(new Map([[handIn, new Map<string, Judged>(Object.entries(of))]]));
  expect([...left.get(handIn)!.keys()]).toEqual(['late', 'flooded']);
});
