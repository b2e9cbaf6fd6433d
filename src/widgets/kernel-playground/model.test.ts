import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import KernelPlayground from './index';
import { windowOf } from './kernel';
import { answerOf, compute, type State } from './model';
import { presets } from './presets';

const start = initialState(KernelPlayground.spec.controls) as State;
const judged = (...kernel: number[]) => compute({ ...start, kernel });

test('the sum of the products is the answer at that place', () => {
  for (const place of [
    [0, 0],
    [12, 9],
    [29, 29],
    [61, 61],
  ]) {
    const { answer, picture, kernel } = compute({ ...start, place });
    const window = windowOf(picture, kernel, place);
    expect(answer.values[window.row * answer.side + window.column]).toBeCloseTo(window.sum, 12);
    expect(window.products).toHaveLength(9);
  }
});

test('the identity gives the picture back, without its edge', () => {
  const { picture, answer } = judged(...presets.identity);
  expect(answer.side).toBe(30);
  expect(answer.values[0]).toBeCloseTo(picture.values[33], 12);
});

test('what a reader first sees answers both kinds of edges alike, and so do all presets', () => {
  const { shares, solved } = compute(start);
  expect([shares.vertical, shares.horizontal, solved]).toEqual([0.5, 0.5, false]);
  for (const preset of Object.values(presets)) expect(judged(...preset).solved).toBe(false);
});

test.each([
  [[-1, 0, 1, -1, 0, 1, -1, 0, 1]],
  [[0, 0, 0, -1, 2, -1, 0, 0, 0]],
  [[-1, 1, 0, -2, 2, 0, -1, 1, 0]],
  [[0.1, 0, -0.1, 0, 0, 0, 0.1, 0, -0.1]],
  [Array.from({ length: 25 }, (_, i) => [-1, -2, 0, 2, 1][i % 5])],
])('%j finds vertical edges alone', (kernel) => {
  const { shares, solved } = judged(...kernel);
  expect(shares).toEqual({ vertical: 1, horizontal: 0 });
  expect(solved).toBe(true);
});

test.each([
  ['horizontal edges', [-1, -1, -1, 0, 0, 0, 1, 1, 1]],
  ['a slanted kernel', [-1, 0, 0, 0, 0, 0, 0, 0, 1]],
  ['a kernel that answers brightness', [-1, 0, 2, -1, 0, 2, -1, 0, 2]],
  ['corners only', [1, 0, -1, 0, 0, 0, -1, 0, 1]],
  ['corners with a whisper of edges', [1, -0.01, -1, 0, 0, 0, -1, 0, 1]],
  ['rows that cancel in stripes of one width', [1, 0, 0, 0, 0, 0, -1, 0, 0]],
])('%s do not pass', (_, kernel) => {
  expect(judged(...kernel).solved).toBe(false);
});

test('no weights, no answer', () => {
  expect(judged()).toMatchObject({
    isSilent: true,
    isHeard: false,
    solved: false,
    shares: { vertical: 0, horizontal: 0 },
  });
});

test('a picture of another size works as well', () => {
  const picture = { side: 6, values: Array.from({ length: 36 }, (_, i) => i / 36) };
  const kernel = { side: 5, values: Array.from({ length: 25 }, () => 1) };
  expect(answerOf(picture, kernel).side).toBe(2);
  expect(windowOf(picture, kernel, [9, 9])).toMatchObject({ row: 1, column: 1 });
});
