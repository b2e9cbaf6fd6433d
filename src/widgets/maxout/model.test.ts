import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { Random } from '@lib/random';
import Maxout from './index';
import { anchors, compute, tasks, tolerance, type State } from './model';

const start = initialState(Maxout.spec.controls) as State;
const of = (patch: Partial<State>) => compute({ ...start, ...patch });
/** The heights of given lines where they are held. */
const endsOf = (lines: [w: number, b: number][]) =>
  anchors.flatMap((places, i) => places.map((x) => (lines[i] ? lines[i][0] * x + lines[i][1] : -3)));

test.each([
  [
    'relu',
    [
      [0, 0],
      [1, 0],
    ],
  ],
  [
    'leaky',
    [
      [0.1, 0],
      [1, 0],
    ],
  ],
  [
    'abs',
    [
      [-1, 0],
      [1, 0],
    ],
  ],
] as [State['task'], [number, number][]][])('two pieces are exactly %s', (task, lines) => {
  // prettier-ignore
  const { errors, done, curve, target } = of({ task, ends: endsOf(lines) });
  expect(errors[task]).toBeCloseTo(0, 12);
  expect(done).toBe(true);
  for (const [i, y] of curve.y.entries()) expect(y).toBeCloseTo(target.y[i], 12);
});

test('nothing is done at the start', () => {
  for (const task of tasks) expect(of({ task }).done, task).toBe(false);
});

/** Tangents of the bowl, each raised by half of what it lies below between two. */
const tangents = (k: number) =>
  Array.from({ length: k }, (_, i) => {
    const at = -2 + (4 / k) * (i + 0.5);
    return [2 * at, -at * at + 2 / (k * k)] as [number, number];
  });

test.each([1, 2, 3, 4])('with %s pieces the bowl can be met to 2/k², and no closer', (k) => {
  const { errors, best } = of({ task: 'bowl', k, ends: endsOf(tangents(k)) });
  expect(errors.bowl).toBeCloseTo(best, 3);
  const random = new Random(k);
  for (let i = 0; i < 200; i++) {
    const lines = tangents(k).map(
      ([w, b]) => [w + 0.3 * random.normal(), b + 0.3 * random.normal()] as [number, number],
    );
    expect(of({ task: 'bowl', k, ends: endsOf(lines) }).errors.bowl).toBeGreaterThan(best - 1e-3);
  }
  expect(best < tolerance.bowl).toBe(k > 2);
});

test('k pieces have k times the parameters of a layer', () => {
  expect(of({ k: 2, inputs: 3072, units: 100 }).parameters).toEqual({ relu: 307_300, maxout: 614_600 });
  expect(of({ k: 3, inputs: 1, units: 1 }).parameters).toEqual({ relu: 2, maxout: 6 });
});
