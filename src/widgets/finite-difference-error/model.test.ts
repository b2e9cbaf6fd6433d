import { expect, test } from 'vitest';
import { compute, type State } from './model';

const state: State = { f: 'sin', x: 1, h: -3, all: false };
const near = (list: number[], exponents: number[], at: number) => list[exponents.findIndex((e) => Math.abs(e - at) < 0.01)]; // prettier-ignore

test('the slope is the derivative', () => {
  expect(compute(state).slope).toBeCloseTo(Math.cos(1), 12);
  expect(compute({ ...state, f: 'exp', x: 0.5 }).slope).toBeCloseTo(Math.exp(0.5), 12);
  expect(compute({ ...state, f: 'cube', x: 2 }).slope).toBeCloseTo(12, 12);
});

test('truncation: the forward error falls with h, the central with h²', () => {
  const { curves, exponents } = compute(state);
  const [, { forward, central }] = curves;
  // a tenth of the step
  expect(near(forward, exponents, -2) / near(forward, exponents, -3)).toBeCloseTo(10, 0);
  expect(near(central, exponents, -1) / near(central, exponents, -2)).toBeCloseTo(100, -1);
});

test('round-off: for small steps the error grows again, in float32 sooner', () => {
  const { curves, exponents } = compute(state);
  const [single, double] = curves;
  expect(near(single.central, exponents, -6)).toBeGreaterThan(10 * near(single.central, exponents, -2));
  expect(near(double.central, exponents, -12)).toBeGreaterThan(1e4 * near(double.central, exponents, -5));
});

test('the best steps of the central difference are near 1e-2 in float32 and 1e-5 in float64', () => {
  for (const f of ['sin', 'exp'] as const) {
    const [single, double] = compute({ ...state, f }).best;
    expect(Math.abs(single.central + 2)).toBeLessThanOrEqual(0.8);
    expect(Math.abs(double.central + 5)).toBeLessThanOrEqual(0.8);
    expect(double.forward).toBeLessThan(double.central);
  }
});
