import { expect, test } from 'vitest';
import { cat, linear, matmul, reshape, tensor, transpose } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import { chapterClassifier } from '../../shared/classifiers';
import { exercise } from './exercise';

const attempts: [string, string[] | null, (W: number[][], b: number[]) => unknown][] = [
  ['with tensors', null, (W, b) => cat([tensor(W), reshape(tensor(b), [b.length, 1])], 1)],
  ['in front', ['bias-first'], (W, b) => W.map((row, c) => [b[c], ...row])],
  ['a column of ones', ['ones'], (W) => W.map((row) => [...row, 1])],
  ['nothing added', ['end-missing'], (W) => W],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});

test('the right rows give the same scores, by a product alone', () => {
  const [X, W, b] = chapterClassifier();
  const extended = tensor(exercise.expected(W, b) as number[][]);
  const withOne = tensor(X.map((x) => [...x, 1]));
  const scores = matmul(withOne, transpose(extended, 0, 1)).tolist() as number[][];
  const wanted = linear(tensor(X), tensor(W), tensor(b)).tolist() as number[][];
  scores[0].forEach((score, c) => expect(score).toBeCloseTo(wanted[0][c], 3));
});
