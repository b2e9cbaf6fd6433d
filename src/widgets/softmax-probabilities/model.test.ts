import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import widget from '.';
import { compute } from './model';

const start = initialState(widget.spec.controls);
const round = (values: number[], digits: number) => values.map((value) => Number(value.toFixed(digits)));

test('the scores become 24.5, 164.0 and 0.18, then 0.13, 0.87 and 0.00, and cost 2.04', () => {
  const { exps, probabilities, loss } = compute(start);
  expect(round(exps, 1).slice(0, 2)).toEqual([24.5, 164]);
  expect(round(exps, 2)[2]).toBe(0.18);
  expect(round(probabilities, 2)).toEqual([0.13, 0.87, 0]);
  expect(round([loss], 2)).toEqual([2.04]);
});

test('a constant changes no probability, until the exponentials overflow near 709 or, with 32 bits, near 88', () => {
  const { probabilities } = compute({ ...start, shift: 700 });
  expect(round(probabilities, 9)).toEqual(round(compute(start).probabilities, 9));
  expect(compute({ ...start, shift: 704 }).broken).toBe(false);
  expect(compute({ ...start, shift: 705 }).broken).toBe(true);
  expect(compute({ ...start, shift: 83, precision: 'float32' }).loss).toBeCloseTo(2.04, 2);
  expect(compute({ ...start, shift: 84, precision: 'float32' }).broken).toBe(true);
  expect(compute({ ...start, shift: -1000 }).broken).toBe(true);
});

test('with the largest score subtracted first nothing breaks', () => {
  for (const shift of [-1000, 1000]) expect(compute({ ...start, shift, stable: true }).loss).toBeCloseTo(2.04, 2);
});

test('equal scores cost ln 3', () => {
  expect(compute({ ...start, scores: [0, 0, 0] }).loss).toBeCloseTo(Math.log(3), 12);
});

test('for a certain target the divergence is the cross-entropy; otherwise they differ by the target’s entropy', () => {
  const certain = compute(start);
  expect(certain.divergence).toBe(certain.crossEntropy);
  expect(certain.divergence).toBeCloseTo(certain.loss, 12);
  const doubtful = compute({ ...start, target: 0.5 });
  expect(doubtful.crossEntropy - doubtful.divergence).toBeCloseTo(0.5 * Math.log(2) + 0.5 * Math.log(4), 12);
});
