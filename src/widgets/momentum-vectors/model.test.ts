import { expect, test } from 'vitest';
import { add, mul } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { compute, steps, type State } from './model';

const state: State = { rho: 0.9, rate: 0.05, start: [-3.4, 1.6] };
const all: State[] = [0, 0.5, 0.9, 0.99].flatMap((rho) => [0.01, 0.05, 0.15].map((rate) => ({ ...state, rho, rate })));

test('both forms of Nesterov’s momentum agree to 1e-12', () => {
  for (const each of all) expect(compute(each).difference).toBeLessThan(1e-12);
});

test('momentum with the rate inside the velocity follows the path of the library’s, where it is outside', () => {
  for (const each of all) {
    const [path] = optim.trajectories(
      (x, y) => mul(add(mul(x, x), mul(mul(y, y), 12)), 0.25),
      [(p) => optim.sgd(p, { lr: each.rate, momentum: each.rho })],
      { start: [each.start[0], each.start[1]], steps },
    );
    compute(each).arrows.momentum.forEach(({ from }, i) => {
      expect(from[0]).toBeCloseTo(path.x[i], 11);
      expect(from[1]).toBeCloseTo(path.y[i], 11);
    });
  }
});

test('the look-ahead form follows the path of the library’s Nesterov', () => {
  for (const each of all) {
    const [path] = optim.trajectories(
      (x, y) => mul(add(mul(x, x), mul(mul(y, y), 12)), 0.25),
      [(p) => optim.sgd(p, { lr: each.rate, momentum: each.rho, nesterov: true })],
      { start: [each.start[0], each.start[1]], steps },
    );
    compute(each).shifted.x.forEach((x, i) => expect(x).toBeCloseTo(path.x[i], 11));
  }
});

test('Nesterov overshoots less than momentum', () => {
  for (const rho of [0.8, 0.9, 0.95]) {
    const { overshoot } = compute({ ...state, rho });
    expect(overshoot.nesterov).toBeLessThan(0.9 * overshoot.momentum);
  }
});

test('without velocity both are plain descent', () => {
  const { arrows } = compute({ ...state, rho: 0 });
  expect(arrows.momentum).toEqual(arrows.nesterov);
});

test('a fork goes on from where it leaves, with the velocity that it has there; both forms agree after it, too', () => {
  const whole = compute(state);
  const same = compute({ ...state, fork: [10, 0.9, 0.05] });
  expect(same.arrows).toEqual(whole.arrows);
  expect(same.branch!.nesterov.heights).toEqual(whole.heights.nesterov);
  const other = compute({ ...state, rho: 0.5, rate: 0.2, fork: [10, 0.9, 0.05] });
  expect(other.heights.momentum.slice(0, 11)).toEqual(whole.heights.momentum.slice(0, 11));
  expect(other.heights.momentum[12]).not.toBe(whole.heights.momentum[12]);
  expect(other.branch!.momentum.heights).toEqual(whole.heights.momentum);
  expect(other.difference).toBeLessThan(1e-12);
  const [before, at] = other.arrows.momentum.slice(9, 11);
  const velocity = before.to.map((value, k) => value - before.from[k]);
  at.ahead.forEach((value, k) => expect(value - at.from[k]).toBeCloseTo(0.5 * velocity[k], 12));
});
