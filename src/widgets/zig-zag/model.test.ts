import { expect, test } from 'vitest';
import { compute, descend, near, steps, type State } from './model';

const state: State = { step: 0, target: [1.6, -1.4], batch: '1', shift: 1, rate: 0.1, seed: 1 };
const seeds = [1, 2, 3, 4, 5];

test('with one example a step and positive inputs, no step ever goes into the other two quadrants', () => {
  for (const seed of seeds) {
    for (const target of [
      [1.6, -1.4],
      [-2, 1],
      [2, 2],
      [0.5, -3],
    ]) {
      // prettier-ignore
      const { positive, centred, isPositive } = compute({ ...state, seed, target });
      expect(isPositive).toBe(true);
      expect(positive.forbidden).toBe(0);
      expect(centred.forbidden).toBeGreaterThan(0.2);
    }
  }
});

test('the path is at least as long as two quadrants allow, and much longer than with centred inputs', () => {
  for (const seed of seeds) {
    const { positive, centred, straight, least } = compute({ ...state, seed });
    expect(least).toBeCloseTo(3, 12);
    expect(straight).toBeCloseTo(Math.hypot(1.6, 1.4), 12);
    expect(positive.length).toBeGreaterThan(least * (1 - 2 * near));
    expect(positive.length).toBeGreaterThan(1.5 * centred.length);
    expect(positive.steps).toBeGreaterThan(2 * centred.steps);
  }
});

test('where the target lies in an allowed quadrant, there is no detour', () => {
  for (const seed of seeds) {
    const { positive, centred, straight, least } = compute({ ...state, target: [1.5, 1.5], seed });
    expect(least).toBe(straight);
    expect(positive.length).toBeLessThan(1.2 * centred.length);
  }
});

test('a batch is not bound: its path is straighter, and yet it takes as many steps', () => {
  for (const seed of seeds) {
    const [one, all] = (['1', '256'] as const).map((batch) => compute({ ...state, batch, seed }).positive);
    expect(all.forbidden).toBeGreaterThan(0.9);
    expect(all.length).toBeLessThan(one.length / 2);
    expect(all.steps).toBeGreaterThan(one.steps / 2);
  }
});

test('both kinds of inputs are of the same size', () => {
  const { positive, centred } = compute(state);
  const square = (list: number[][]) => list.reduce((total, [a, b]) => total + a * a + b * b, 0);
  expect(square(positive.inputs)).toBeCloseTo(square(centred.inputs), 9);
  expect(centred.inputs.reduce((total, [a]) => total + a, 0)).toBeCloseTo(0, 9);
});

test('a step is that of the formula: against the error times the input', () => {
  const { x, y, chosen, inputs } = descend(state);
  const [a, b] = inputs[chosen[0]];
  const error = -(state.target[0] * a + state.target[1] * b);
  expect(x[1]).toBeCloseTo(-state.rate * error * a, 12);
  expect(y[1]).toBeCloseTo(-state.rate * error * b, 12);
});

test('a target at the start is reached without a step', () => {
  const { positive, straight } = compute({ ...state, target: [0, 0] });
  expect([positive.steps, positive.length, straight]).toEqual([0, 0, 0]);
});

test('the path ends when it has arrived, or when there are no more steps', () => {
  expect(descend({ ...state, rate: 0.02 }).x.length).toBeLessThanOrEqual(steps + 1);
});

test('a fork with the same settings repeats both paths; with others it leaves them there', () => {
  const whole = compute(state);
  const fork = [20, 0, 0.1];
  const same = compute({ ...state, fork });
  expect(same.positive).toEqual(whole.positive);
  expect(same.branch).toEqual({ positive: whole.positive, centred: whole.centred });

  const { positive, branch } = compute({ ...state, batch: '256', rate: 0.05, fork });
  expect(branch!.positive).toEqual(whole.positive);
  expect(positive.x.slice(0, 21)).toEqual(whole.positive.x.slice(0, 21));
  expect(positive.x[21]).not.toBe(whole.positive.x[21]);
  const sizes = positive.starts.slice(1).map((end, step) => end - positive.starts[step]);
  expect(sizes.slice(18, 22)).toEqual([1, 1, 256, 256]);
  expect(positive.chosen).toHaveLength(positive.starts.at(-1)!);
});
