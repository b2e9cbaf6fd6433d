import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import Saturation from './index';
import { scaleFor } from './Figure';
import { compute, most, names, type State } from './model';

const start = initialState(Saturation.spec.controls) as State;
const at = (patch: Partial<State>) => compute({ ...start, ...patch });

test('ten sigmoids make a gradient a million times smaller, wherever the input lies', () => {
  const { curve, bound } = at({ n: 10 });
  expect(bound).toBeCloseTo(0.25 ** 10, 12);
  expect(Math.max(...curve.y)).toBeLessThan(1e-6);
  expect(at({ f: 'relu', n: 10, x: 1 }).reaches).toBe(1);
});

test.each(names)('%s: the gradient is the product of the factors, and what a nudge of the input does', (f) => {
  for (const x of [-2, 0.7, 3])
    for (const weight of [-1.3, 0.8, 2]) {
      const { factors, gradients, reaches, bound, values } = at({ f, n: 4, x, weight });
      const after = factors.map((_, i) => factors.slice(i).reduce((product, factor) => product * factor, 1));
      for (const [i, product] of [...after, 1].entries()) expect(gradients[i]).toBeCloseTo(product, 10);
      expect(reaches).toBe(gradients[0]);
      expect(Math.abs(reaches)).toBeLessThanOrEqual(bound + 1e-12);
      const end = (input: number) => at({ f, n: 4, x: input, weight }).values[4];
      expect((end(x + 1e-6) - end(x - 1e-6)) / 2e-6).toBeCloseTo(reaches, 5);
      expect(values[0]).toBe(x);
    }
});

test('the curve passes through the point', () => {
  const { curve, reaches } = at({ x: -3.4, f: 'tanh', n: 3 });
  expect(curve.y[curve.x.indexOf(-3.4)]).toBeCloseTo(reaches, 14);
});

test('a saturated unit stops the gradient', () => {
  expect(at({ x: 10, n: 1 }).reaches).toBeLessThan(5e-5);
  expect(at({ x: -10, n: 1, f: 'relu' }).reaches).toBe(0);
});

test('a number of units that is none is rounded', () => {
  expect(at({ n: 2.6 }).factors).toHaveLength(3);
});

test.each(names)('%s: the scale ends above the largest gradient, so that no layer is drawn at its end', (f) => {
  for (const weight of [-5, -1, 0, 1, 2, 5])
    for (const n of [1, 10, most]) {
      const { gradients, curve, bound } = at({ f, n, x: 3, weight });
      const [, largest] = scaleFor(bound).domain();
      expect(Math.max(...[...gradients, ...curve.y].map(Math.abs))).toBeLessThan(largest);
    }
  expect(scaleFor(1).domain()).toEqual([1e-16, 1e4]);
});
