import { expect, test } from 'vitest';
import { numbersOf } from '@cells/grading/compare';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { backward } from '@lib/engine/autograd';
import { crossEntropy } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import { exercise } from './exercise';
import { softmaxLossGradient as right } from './solution';

test('central differences and autograd agree on every case', () => {
  for (const [scores, y] of exercise.cases(seeded(3))) {
    const x = tensor(scores, { dtype: 'float64', requiresGrad: true });
    backward(crossEntropy(x, y));
    numbersOf(exercise.expected(scores, y)).data.forEach((slope, k) => expect(slope).toBeCloseTo(x.grad!.data[k], 6));
  }
});

type Attempt = (scores: number[][], y: number[]) => unknown;
const transpose = (rows: number[][]) => rows[0].map((_, j) => rows.map((row) => row[j]));

const attempts: [string, string, Attempt][] = [
  ['rows and columns changed', 'transposed', (s, y) => transpose(right(s, y))],
  ['a number', 'number-not-rows', (s, y) => right(s, y)[0][0]],
  ['a flat list', 'flat', (s, y) => right(s, y).flat()],
  ['nothing', 'nothing', () => undefined],
  ['rows missing', 'shape', (s, y) => right(s, y).slice(1)],
  ['twice', 'twice', (s, y) => right(s, y).map((row) => row.map((v) => 2 * v))],
  ['the sum', 'sum-not-mean', (s, y) => right(s, y).map((row) => row.map((v) => v * s.length))],
  ['divided by N twice', 'factor-one-over-size', (s, y) => right(s, y).map((row) => row.map((v) => v / s.length))],
  ['unstable', 'unstable', (s, y) => s.map((row, i) => {
    const sum = row.reduce((total, v) => total + Math.exp(v), 0);
    return row.map((v, j) => (Math.exp(v) / sum - (j === y[i] ? 1 : 0)) / s.length);
  })],
  ['with an error at the correct class', 'wrong-at-correct', (s, y) =>
    right(s, y).map((row, i) => row.map((v, j) => (j === y[i] ? v / 2 : v)))],
]; // prettier-ignore

test.each(attempts)('%s', (_, code, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual([code]);
});
