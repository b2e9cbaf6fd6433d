import { expect, test } from 'vitest';
import { before, compute, functions, steps, type State } from './model';

const state: State = { f: 'bowl', rate: 0.1, start: [-3, 2], step: steps, fork: [], tried: [] };

test('on the bowl a step multiplies x by 1 − 2 · rate', () => {
  const { places } = compute(state);
  places.forEach(([x], i) => expect(x).toBeCloseTo(-3 * 0.8 ** i, 10));
});

test('2/L is where descent begins to diverge, for the bowl and for the valley', () => {
  for (const f of ['bowl', 'valley'] as const) {
    const { bound } = compute({ ...state, f });
    expect(compute({ ...state, f, rate: 0.98 * bound }).rest).toBeLessThan(1);
    expect(compute({ ...state, f, rate: 1.02 * bound }).rest).toBeGreaterThan(1);
  }
});

test('what flies off ends the run', () => {
  const { left, places } = compute({ ...state, rate: 1.5 });
  expect(left).toBe(true);
  expect(places.length).toBeLessThan(steps);
});

test('the curvature is the largest that central differences find', () => {
  const { graph } = compute({ ...state, f: 'waves' });
  const h = graph!.x[1] - graph!.x[0];
  const bends = graph!.y.slice(1, -1).map((y, i) => (graph!.y[i] - 2 * y + graph!.y[i + 2]) / h ** 2);
  expect(Math.max(...bends)).toBeCloseTo(functions.waves.curvature, 0);
});

test('a fork with the same step size repeats the branch that it leaves, number by number', () => {
  for (const f of ['bowl', 'valley', 'waves'] as const) {
    const whole = compute({ ...state, f });
    const { places, losses, branch } = compute({ ...state, f, fork: [7, 0.1] });
    expect([places, losses]).toEqual([whole.places, whole.losses]);
    expect(branch).toEqual({ from: 7, rate: 0.1, places: places.slice(7), losses: losses.slice(7) });
  }
});

test('a fork goes on from where it leaves with another step size, and what it leaves goes on as it was', () => {
  const whole = compute(state);
  const { places, branch } = compute({ ...state, rate: 0.4, fork: [7, 0.1] });
  expect(places.slice(0, 8)).toEqual(whole.places.slice(0, 8));
  expect(places[8][0]).toBeCloseTo(places[7][0] * (1 - 2 * 0.4), 12);
  expect(branch?.places).toEqual(whole.places.slice(7));
  expect(compute({ ...state, step: 3, fork: [7, 0.1] }).branch?.places).toEqual([]);
});

test('of the step sizes tried, those below 2/L end lower, that at it as high, those above higher', () => {
  const { tried, bound } = compute({ ...state, tried: [0, 0.3, 0.99, 1, 1.01, 1.2] });
  expect(bound).toBe(1);
  expect(tried.map(({ outcome }) => outcome)).toEqual([0, -1, -1, 0, 1, 1]);
  const valley = compute({ ...state, f: 'valley', tried: [0.3, 0.34] });
  expect(valley.tried.map(({ outcome }) => outcome)).toEqual([-1, 1]);
});

test('what can be tried before the question is answered is none of what it asks of, and none of it arrives at once', () => {
  for (const asked of [0.01, 0.5, 1]) expect(asked < before.min || asked > before.max).toBe(true);
  for (const rate of [before.min, before.max])
    expect(Math.abs(compute({ ...state, rate, step: 1 }).places[1][0])).toBeGreaterThan(1);
});

test('above 2/L a descent in the waves may still end lower, and may end higher', () => {
  const { bound } = compute({ ...state, f: 'waves' });
  expect(bound).toBeLessThan(0.24);
  expect(compute({ ...state, f: 'waves', start: [-2.5, 2], rate: 0.24 }).isLower).toBe(true);
  expect(compute({ ...state, f: 'waves', rate: 0.3 }).isLower).toBe(false);
});
