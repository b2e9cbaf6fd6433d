import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { compute, type State } from './model';
import LinearScores from './index';

const start = initialState(LinearScores.spec.controls) as State;
const round = (values: number[]) => values.map((value) => Number(value.toFixed(9)));

test('the four pixels are called a dog', () => {
  const { scores, winner, products } = compute(start);
  expect(round(scores)).toEqual([-96.8, 437.9, 60.75]);
  expect(winner).toBe(1);
  expect(round(products)).toEqual([11.2, -115.5, 2.4, 4, 1.1]);
});

test('without its bias the ship has 61.95, and the others change as well', () => {
  expect(round(compute({ ...start, bias: [0, 0, 0] }).scores)).toEqual([-97.9, 434.7, 61.95]);
});

test('the bias trick changes nothing', () => {
  expect(round(compute({ ...start, biasTrick: true }).scores)).toEqual(round(compute(start).scores));
});

test('one weight can fix it: the cat’s weight of the brightest pixel', () => {
  const fixed = (weight: number) =>
    compute({ ...start, weights: start.weights.map((w, k) => (k === 1 ? weight : w)) }).lead > 0;
  expect(fixed(1.8)).toBe(false);
  expect(fixed(1.9)).toBe(true);
});

test('the cat’s last weight, of the darkest pixel, may be set so high that it mends the scores alone', () => {
  const { max } = LinearScores.spec.controls.weights;
  const needed = Math.ceil(start.weights[3] - compute(start).lead / start.pixels[3]);
  expect(needed).toBe(270);
  expect(needed).toBeLessThanOrEqual(max);
  expect(compute({ ...start, weights: start.weights.map((w, k) => (k === 3 ? needed : w)) }).winner).toBe(0);
});
