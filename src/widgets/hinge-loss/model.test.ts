import { expect, test } from 'vitest';
import { compute } from './model';

const start = { scores: [3.2, 5.1, -1.7], margin: 1 };
const round = (values: number[]) => values.map((value) => Number(value.toFixed(6)));

test('the cat’s column costs 2.9, all of it the car’s, and is safe from 6.1 on', () => {
  const { loss, terms, safeFrom } = compute(start);
  expect(round([loss, ...terms, safeFrom])).toEqual([2.9, 2.9, 0, 6.1]);
});

test('at the safe score the loss is exactly zero, a little below it is not', () => {
  expect(compute({ ...start, scores: [6.1, 5.1, -1.7] }).loss).toBeCloseTo(0, 12);
  expect(compute({ ...start, scores: [6, 5.1, -1.7] }).loss).toBeGreaterThan(0.09);
});

test('the curve passes through the present loss, as a line between its points', () => {
  const { curve, loss } = compute(start);
  const i = curve.scores.findIndex((score) => score > 3.2);
  const [a, b] = [i - 1, i];
  const t = (3.2 - curve.scores[a]) / (curve.scores[b] - curve.scores[a]);
  expect(curve.loss[a] + t * (curve.loss[b] - curve.loss[a])).toBeCloseTo(loss, 12);
});

test('without a margin, equal scores cost nothing; with one they cost a point for each rival', () => {
  expect(compute({ scores: [0, 0, 0], margin: 0 }).loss).toBe(0);
  expect(compute({ scores: [0, 0, 0], margin: 1 }).loss).toBe(2);
});
