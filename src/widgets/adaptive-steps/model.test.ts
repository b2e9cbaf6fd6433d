import { expect, test } from 'vitest';
import { add, mul } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { compute, steps, type State } from './model';
import { firstStep, guessed, notGuessed } from './names';

const state: State = {
  problem: 'ravine',
  rate: 0.1,
  beta: '0.99',
  beta2: '0.999',
  corrected: true,
  noise: false,
  start: [-3.4, 1.6],
};
const last = (list: number[]) => list[list.length - 1];

test('every rule follows the path of the library’s optimizer', () => {
  const { paths } = compute(state);
  const makers = {
    adagrad: (p: Parameters<typeof optim.adagrad>[0]) => optim.adagrad(p, { lr: 0.1, eps: 1e-8 }),
    rmsprop: (p: Parameters<typeof optim.adagrad>[0]) => optim.rmsprop(p, { lr: 0.1, beta: 0.99 }),
    adam: (p: Parameters<typeof optim.adagrad>[0]) => optim.adam(p, { lr: 0.1, betas: [0.9, 0.999] }),
  };
  for (const [rule, make] of Object.entries(makers)) {
    const [expected] = optim.trajectories((x, y) => mul(add(mul(x, x), mul(mul(y, y), 40)), 0.5), [make], { start: [-3.4, 1.6], steps }); // prettier-ignore
    const path = paths[rule as keyof typeof paths];
    expected.x.forEach((x, i) => expect(path.x[i]).toBeCloseTo(x, 9));
    expected.y.forEach((y, i) => expect(path.y[i]).toBeCloseTo(y, 9));
  }
});

test('AdaGrad’s rates only fall; those of RMSProp and Adam rise again', () => {
  const { paths } = compute(state);
  for (const list of paths.adagrad.effective) {
    list.slice(1).forEach((rate, i) => expect(rate).toBeLessThanOrEqual(list[i]));
  }
  for (const rule of ['rmsprop', 'adam'] as const) {
    const [x] = paths[rule].effective;
    expect(last(x)).toBeGreaterThan(Math.min(...x));
  }
});

test('the steep direction gets the smaller rate', () => {
  for (const { effective } of Object.values(compute(state).paths))
    expect(effective[1][0]).toBeLessThan(effective[0][0]);
});

test('a slope that is rarely felt keeps a larger rate', () => {
  const { paths } = compute({ ...state, problem: 'rare', start: [3, 3] });
  expect(last(paths.adagrad.effective[0])).toBeGreaterThan(last(paths.adagrad.effective[1]));
});

test('the first steps: α for AdaGrad and Adam, α/√(1 − β₂) without correction in RMSProp, and (1 − β₁) of that in Adam', () => {
  const first = (of: State, rule: 'adagrad' | 'rmsprop' | 'adam') => compute(of).paths[rule].moved[0][0];
  expect(first(state, 'adagrad')).toBeCloseTo(0.1, 6);
  expect(first(state, 'adam')).toBeCloseTo(0.1, 6);
  expect(first(state, 'rmsprop')).toBeCloseTo(0.1 / Math.sqrt(0.01), 6);
  expect(first({ ...state, corrected: false }, 'adam')).toBeCloseTo((0.1 * 0.1) / Math.sqrt(0.001), 6);
});

test('under noise AdaGrad’s rate goes on falling, and without it settles', () => {
  const fall = (noise: boolean) => {
    const [x] = compute({ ...state, noise }).paths.adagrad.effective;
    return x[steps] / x[steps / 2];
  };
  expect(fall(false)).toBeGreaterThan(0.82);
  expect(fall(true)).toBeLessThan(0.78);
});

test('a fork goes on from where it leaves, with all that the rules have gathered', () => {
  const whole = compute(state);
  const same = compute({ ...state, fork: [50, 0.1, 2] });
  expect(same.paths).toEqual(whole.paths);
  expect(same.branch).toEqual(whole.paths);
  const faster = compute({ ...state, rate: 1, fork: [50, 0.1, 2] });
  expect(faster.branch).toEqual(whole.paths);
  for (const rule of ['adagrad', 'rmsprop', 'adam'] as const) {
    expect(faster.paths[rule].x.slice(0, 51)).toEqual(whole.paths[rule].x.slice(0, 51));
    expect(faster.paths[rule].effective[0][50]).toBeCloseTo(10 * whole.paths[rule].effective[0][50], 9);
  }
});

test('the first step of each rule is its rate, or ten times as much, along both coordinates; a guess may be missing', () => {
  const model = compute({ ...state, problem: 'ravine', noise: false, rate: 0.1 });
  expect(firstStep(model, 'rmsprop').map((length) => length.toFixed(6))).toEqual(['1.000000', '1.000000']);
  for (const rule of ['adagrad', 'adam'] as const) for (const length of firstStep(model, rule)) expect(length).toBeCloseTo(0.1, 6); // prettier-ignore
  expect([0, 1, 2].map((lane) => guessed([notGuessed, 0], lane))).toEqual([undefined, 0, undefined]);
});
