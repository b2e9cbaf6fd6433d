import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import DecisionLines from './index';
import { gripOf, tipOf, type Row } from './geometry';
import { compute, samples, type State } from './model';

const start = initialState(DecisionLines.spec.controls) as State;
const solved = [2, -1, 0, -1, 2, 0, 0.5, 0.5, 0.5];

test('a score is the row times the picture, and the bias', () => {
  const { scores, winner } = compute({ rows: solved, bias: true, probe: [0.5, -0.25] });
  expect(scores).toEqual([1.25, -1, 0.625]);
  expect(winner).toBe(0);
});

test('all pictures can be right with biases, and not at first', () => {
  expect(compute(start).right).toBeLessThan(18);
  expect(compute({ ...start, rows: solved }).right).toBe(samples.length);
});

test('without biases no W can be right about the dark even pictures', () => {
  let best = 0;
  // only directions matter, so rows from a circle and shorter ones
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((k) =>
    [0.3, 1].map((size) => [size * Math.cos((k * Math.PI) / 4), size * Math.sin((k * Math.PI) / 4), 9]),
  );
  for (const a of rows)
    for (const b of rows)
      for (const c of rows) best = Math.max(best, compute({ ...start, bias: false, rows: [...a, ...b, ...c] }).right);
  expect(best).toBeLessThan(samples.length);
  expect(best).toBeGreaterThan(18);
});

test('at the start no two handles lie so close that a hand could take the wrong one', () => {
  const rows = [0, 1, 2].map((c) => start.rows.slice(3 * c, 3 * c + 3) as unknown as Row);
  const handles = [...rows.map(gripOf), ...rows.map(tipOf), start.probe];
  const touch = (44 / 260) * 2; // a finger, where the plane is 260 px wide
  for (const [i, [x, y]] of handles.entries())
    for (const [otherX, otherY] of handles.slice(i + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(touch);
});
