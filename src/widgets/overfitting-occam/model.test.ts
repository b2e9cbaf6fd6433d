import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import OverfittingOccam from './index';
import { compute, fit, training } from './model';

const start = initialState(OverfittingOccam.spec.controls);

test('degree 11 without a penalty goes through all twelve points, and fails on fresh ones', () => {
  const { train, fresh } = compute({ ...start, degree: 11, lambda: 0 });
  expect(train).toBeLessThan(1e-9);
  expect(fresh).toBeGreaterThan(0.5);
});

test('more degrees never fit the twelve points worse; fresh points are another matter', () => {
  const { errors } = compute({ ...start, degree: 9, lambda: 0 });
  errors.train.slice(1).forEach((error, d) => expect(error).toBeLessThanOrEqual(errors.train[d] + 1e-12));
  const best = errors.fresh.indexOf(Math.min(...errors.fresh));
  expect(best).toBeGreaterThanOrEqual(3);
  expect(best).toBeLessThan(9);
  expect(errors.fresh[11]).toBeGreaterThan(2 * errors.fresh[best]);
});

test('λ trades the fit for smaller weights, and helps on fresh points', () => {
  const free = compute({ ...start, degree: 9, lambda: 0 });
  const held = compute({ ...start, degree: 9, lambda: 0.001 });
  expect(held.train).toBeGreaterThan(free.train);
  expect(held.size).toBeLessThan(free.size);
  expect(held.fresh).toBeLessThan(free.fresh);
});

test('the points are the same every time', () => {
  expect(training.x).toHaveLength(12);
  expect(compute({ ...start, degree: 3, lambda: 0 })).toEqual(compute({ ...start, degree: 3, lambda: 0 }));
});

test('λ is added to the mean of the errors: every point twice is the same task', () => {
  const twice = { x: [...training.x, ...training.x], y: [...training.y, ...training.y] };
  const [once, again] = [fit(training, 5, 0.001), fit(twice, 5, 0.001)];
  again.forEach((w, k) => expect(w).toBeCloseTo(once[k], 9));
});

test('a point that is moved draws the curve with it, and the fresh points stay', () => {
  const moved = start.moved.map((_, i) => (i === 5 ? 1 : 0));
  const [before, after] = [start.moved, moved].map((by) => compute({ degree: 11, lambda: 0, moved: by }));
  expect(after.given.y[5] - before.given.y[5]).toBeCloseTo(1, 12);
  expect(after.train).toBeLessThan(1e-9);
  expect(after.fresh).not.toBeCloseTo(before.fresh, 3);
});
