import { expect, test } from 'vitest';
import { numbersOf } from '@cells/grading/compare';
import { backward } from '@lib/engine/autograd';
import { svmLoss } from '@lib/ops';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { tensor } from '@lib/engine/tensor';
import { exercise } from './exercise';
import { svmLossGradient as right } from './solution';

test('central differences and autograd agree on every case', () => {
  for (const [scores, y] of exercise.cases(seeded(3))) {
    const x = tensor(scores, { dtype: 'float64', requiresGrad: true });
    backward(svmLoss(x, y));
    numbersOf(exercise.expected(scores, y)).data.forEach((slope, k) => expect(slope).toBeCloseTo(x.grad!.data[k], 7));
  }
});

type Attempt = (scores: number[][], y: number[]) => unknown;

const attempts: [string, string, Attempt][] = [
  ['all zeros', 'always-zero', (s) => s.map((row) => row.map(() => 0))],
  ['the sum', 'sum-not-mean', (s, y) => right(s, y).map((row) => row.map((v) => v * s.length))],
  ['a flat list', 'flat', (s, y) => right(s, y).flat()],
  ['one row', 'first-row-alone', (s, y) => right(s, y)[0]],
  ['the loss', 'number-not-rows', (s, y) => svmLoss(tensor(s), y).item()],
  ['minus the number of classes', 'wrong-at-correct', (s, y) =>
    right(s, y).map((row, i) => row.map((v, j) => (j === y[i] ? -s[0].length / s.length : v)))],
  ['the terms', 'values', (s, y) => s.map((row, i) => {
    const terms = row.map((v, j) => (j === y[i] ? 0 : Math.max(0, v - row[y[i]] + 1)));
    terms[y[i]] = -terms.reduce((a, b) => a + b, 0);
    return terms.map((v) => v / s.length);
  })],
]; // prettier-ignore

test.each(attempts)('%s', (_, code, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual([code]);
});
