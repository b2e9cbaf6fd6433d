import { expect, test } from 'vitest';
import { compute, type State } from './model';

const state: State = { kind: 'jacobian', n: 3, m: 4, at: [2, 3], nudge: 1e-6, slots: [0, 0, 0] };

test('the derivative has a row for each output and a column for each input', () => {
  const shape = (patch: Partial<State>) => {
    const { rows } = compute({ ...state, ...patch });
    return [rows.length, rows[0].length];
  };
  expect(shape({})).toEqual([4, 3]);
  expect(shape({ kind: 'gradient' })).toEqual([1, 3]);
  expect(shape({ kind: 'scalar' })).toEqual([1, 1]);
});

test('each entry is what a small nudge does to its output', () => {
  for (const row of [1, 2, 3, 4])
    for (const column of [1, 2, 3]) {
      const { rows, change } = compute({ ...state, at: [row, column] });
      expect(change / state.nudge).toBeCloseTo(rows[row - 1][column - 1], 5);
    }
});

test('an entry outside is brought inside', () => {
  expect(compute({ ...state, at: [5, 5] }).at).toEqual([3, 2]);
});
