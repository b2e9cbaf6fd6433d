import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import KnnRegions from './index';
import { columns, compute, type State } from './model';

const start = initialState(KnnRegions.spec.controls) as State;
/** Where one class lies beside another, ties apart. */
const borders = ({ cells }: { cells: number[] }) =>
  cells.filter((cell, i) => i % columns > 0 && cell !== cells[i - 1] && cell >= 0 && cells[i - 1] >= 0).length;

test('with k = 1 every point has its own class', () => {
  expect(compute({ ...start, k: 1 })).toMatchObject({ wrong: 0, ties: 0 });
});

test('more neighbours make the borders shorter, and let single points be outvoted', () => {
  const [one, many] = [compute({ ...start, k: 1 }), compute({ ...start, k: 9 })];
  expect(borders(many)).toBeLessThan(borders(one));
  expect(many.wrong).toBeGreaterThan(0);
});

test('turning the axes changes regions under L1, never under L2', () => {
  for (const metric of ['l1', 'l2'] as const) {
    const [straight, turned] = [0, 45].map((angle) => compute({ ...start, metric, angle }).cells);
    const changed = straight.filter((cell, i) => cell !== turned[i]).length;
    if (metric === 'l2') expect(changed).toBe(0);
    else expect(changed).toBeGreaterThan(50);
  }
});

test('two points of two classes and two votes are a tie everywhere; no points, no class', () => {
  expect(compute({ ...start, points: [-0.5, 0, 0, 0.5, 0, 1], k: 2 }).ties).toBe(1);
  expect(compute({ ...start, points: [] })).toMatchObject({ count: 0, ties: 1, wrong: 0 });
});
