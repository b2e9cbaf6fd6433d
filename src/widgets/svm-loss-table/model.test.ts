import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import table from '.';
import { compute } from './model';

const start = initialState(table.spec.controls);
const mean = (change: object) => Number(compute({ ...start, ...change }).mean.toFixed(2));

test('the three pictures cost 2.9, 0 and 12.9, on average 5.27', () => {
  const { pictures } = compute(start);
  expect(pictures.map(({ loss }) => Number(loss.toFixed(6)))).toEqual([2.9, 0, 12.9]);
  expect(mean({})).toBe(5.27);
});

test('Q1: the car picture’s own score may fall from 4.9 to 4.4 at no cost', () => {
  const scores = start.scores.map((score, i) => (i === 4 ? 4.4 : score));
  expect(compute({ ...start, scores }).pictures[1].loss).toBe(0);
});

test('Q3: equal scores cost C − 1', () => {
  expect(compute({ ...start, scores: Array(9).fill(0) }).pictures.map(({ loss }) => loss)).toEqual([2, 2, 2]);
});

test('Q4, Q5 and Q6 change the mean to 6.27, 2.63 or 1.76, and 30.55', () => {
  expect(mean({ allClasses: true })).toBe(6.27);
  expect(mean({ divideBy: 'wrong' })).toBe(2.63);
  expect(mean({ divideBy: 'classes' })).toBe(1.76);
  expect(mean({ squared: true })).toBe(30.55);
});
