import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import KnnRegions from './index';
import { columns, compute, mostClasses, voteAt, type State } from './model';
import { outline } from './outline';

const start = initialState(KnnRegions.spec.controls) as State;
/** Where one class lies beside another, with and without a tie. */
const borders = ({ map: { classes } }: { map: { classes: number[] } }) => {
  const cells = classes.map((cell) => cell % mostClasses);
  return cells.filter((cell, i) => i % columns > 0 && cell !== cells[i - 1]).length;
};

test('with k = 1 every point has its own class', () => {
  expect(compute({ ...start, k: 1 })).toMatchObject({ wrong: 0, ties: 0 });
});

test('more neighbours make the borders shorter, and let single points be outvoted', () => {
  const [one, many] = [compute({ ...start, k: 1 }), compute({ ...start, k: 5 })];
  expect(borders(many)).toBeLessThan(borders(one));
  expect(many.wrong).toBeGreaterThan(0);
});

test('turning the axes changes regions under L1, never under L2', () => {
  for (const metric of ['l1', 'l2'] as const) {
    const [straight, turned] = [0, 45].map((angle) => compute({ ...start, metric, angle }).map.classes);
    const changed = straight.filter((cell, i) => cell !== turned[i]).length;
    if (metric === 'l2') expect(changed).toBe(0);
    else expect(changed).toBeGreaterThan(50);
  }
});

test('two points of two classes and two votes are a tie everywhere, and the nearer decides; no points, no class', () => {
  const two = { ...start, points: [-0.5, 0, 0, 0.5, 0, 1], k: 2 };
  const { ties, wrong, map } = compute(two);
  expect({ ties, wrong }).toEqual({ ties: 1, wrong: 0 });
  const column = (x: number) => Math.round(((x + 1) / 2) * (columns - 1));
  expect([-0.9, -0.1, 0.1, 0.9].map((x) => map.classes[column(x)] % mostClasses)).toEqual([0, 0, 1, 1]);
  expect(voteAt(two, [0.2, 0.3])).toMatchObject({ winner: 1, isTie: true, votes: [1, 1, 0, 0, 0] });
  const none = compute({ ...start, points: [] });
  expect(none).toMatchObject({ count: 0, ties: 0, wrong: 0 });
  expect(none.map.classes.every((label) => label === -1)).toBe(true);
});

test('at a place the map says the same as the vote, tie or not', () => {
  const { map } = compute({ ...start, k: 9 });
  const said = map.classes.map((label, i) => {
    const at = [i % columns, Math.floor(i / columns)].map((cell) => (2 * cell) / (columns - 1) - 1);
    const { winner, isTie } = voteAt({ ...start, k: 9 }, [at[0], -at[1]]);
    return label === (isTie ? winner + mostClasses : winner);
  });
  expect(said.filter((same) => !same)).toHaveLength(0);
  expect(new Set(map.classes.map((label) => label >= mostClasses)).size).toBe(2);
});

test('the vote of a place is that of its k nearest, and the outline goes through the farthest of them', () => {
  for (const metric of ['l1', 'l2'] as const) {
    const state = { ...start, k: 5, metric, angle: 30 };
    const { voters, votes, reach, winner } = voteAt(state, [-0.3, 0.4]);
    expect(voters).toHaveLength(5);
    expect(votes.reduce((sum, count) => sum + count)).toBe(5);
    expect(votes[winner]).toBe(Math.max(...votes));
    const { x, y } = outline(metric, 30, reach, [-0.3, 0.4]);
    // no known point but the farthest voter lies on it: its distance to the nearest stretch is nothing
    const [u, v] = [state.points[3 * voters[4]], state.points[3 * voters[4] + 1]];
    const off = x.slice(1).map((_, i) => {
      const [ax, ay, bx, by] = [x[i], y[i], x[i + 1], y[i + 1]];
      const t = Math.max(0, Math.min(1, ((u - ax) * (bx - ax) + (v - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2))); // prettier-ignore
      return Math.hypot(ax + t * (bx - ax) - u, ay + t * (by - ay) - v);
    });
    expect(Math.min(...off)).toBeLessThan(0.002);
  }
});

test('with no points there is nobody to vote', () => {
  expect(voteAt({ ...start, points: [] }, [0, 0])).toMatchObject({ voters: [], reach: 0, winner: -1 });
});
