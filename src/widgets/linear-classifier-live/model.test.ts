import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import LinearClassifierLive from './index';
import { compute, type State } from './model';

const start = initialState(LinearClassifierLive.spec.controls) as State;
const losses = ['westonWatkins', 'oneVsAll', 'softmax'] as const;

test.each(losses)('%s: the gradient agrees with central differences, at every λ', (loss) => {
  for (const lambda of [0, 0.1, 1])
    for (const step of [0, 3, 20])
      expect(compute({ ...start, loss, lambda, step, check: true }).error).toBeLessThan(1e-5);
});

test('half a gradient of the penalty is found out, unless there is no penalty', () => {
  const error = (lambda: number) => compute({ ...start, lambda, halved: true, check: true }).error;
  expect(error(0.1)).toBeGreaterThan(0.01);
  expect(error(0)).toBeLessThan(1e-5);
});

test.each(losses)('%s: a step goes down the gradient, and the loss falls', (loss) => {
  const state = { ...start, loss, rate: 0.05 };
  const { rows, gradient } = compute({ ...state, step: 4 });
  const next = compute({ ...state, step: 5 }).rows;
  next.forEach((value, k) => expect(value).toBeCloseTo(rows[k] - 0.05 * gradient[k], 12));
  const { curve } = compute({ ...state, step: 60 });
  expect(curve[60]).toBeLessThan(curve[0]);
  expect(curve).toHaveLength(61);
});

test('the pushes of the examples, times their coordinates, are the gradient', () => {
  for (const loss of losses) {
    const { pushes, places, gradient, labels } = compute({ ...start, loss, lambda: 0 });
    [0, 1, 2].forEach((c) => {
      const sum = (factor: (i: number) => number) =>
        labels.reduce((total, _, i) => total + pushes[3 * i + c] * factor(i), 0) / labels.length;
      expect(sum((i) => places[i][0])).toBeCloseTo(gradient[3 * c], 10);
      expect(sum(() => 1)).toBeCloseTo(gradient[3 * c + 2], 10);
    });
  }
});

test('the mean of the examples’ losses is the data loss; scrubbing back shows what was', () => {
  for (const loss of losses) {
    const { losses: each, data, total, penalty } = compute({ ...start, loss, step: 2 });
    expect(each.reduce((a, b) => a + b) / each.length).toBeCloseTo(data, 10);
    expect(total).toBe(data + penalty);
  }
  const early = compute({ ...start, step: 3 });
  compute({ ...start, step: 30 });
  expect(compute({ ...start, step: 3 })).toEqual(early);
});

test('a fork with the same settings repeats the run that it leaves, number by number', () => {
  const state = { ...start, step: 20 };
  const whole = compute(state);
  const { branch, ...forked } = compute({ ...state, fork: [8, 0, state.rate, state.lambda] });
  expect(forked).toEqual({ ...whole, branch: undefined });
  expect(branch).toEqual({ from: 8, curve: whole.curve.slice(8), right: whole.right, rows: whole.rows });
});

test('a fork goes on from the weights that it leaves, with its own loss and rate; what it leaves stays', () => {
  const state = { ...start, rate: 0.3, loss: 'softmax' as const };
  const fork = [8, 0, 0.1, 0.1];
  const left = compute({ ...start, step: 8 });
  const at = compute({ ...state, step: 8, fork });
  expect(at.rows).toEqual(left.rows);
  const { rows } = compute({ ...state, step: 9, fork });
  rows.forEach((value, k) => expect(value).toBeCloseTo(at.rows[k] - 0.3 * at.gradient[k], 12));
  const later = compute({ ...state, step: 20, fork });
  expect(later.branch?.rows).toEqual(compute({ ...start, step: 20 }).rows);
  expect(later.curve.slice(0, 8)).toEqual(left.curve.slice(0, 8));
  // before the fork there is one run
  const early = compute({ ...state, step: 3, fork });
  expect(early.branch?.curve).toEqual([]);
  expect(early.curve).toEqual(left.curve.slice(0, 4));
});
