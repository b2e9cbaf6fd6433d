import { expect, test } from 'vitest';
import { add, matmul, tensor, transpose } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import type { Classified } from '../../shared/classifiers';
import { exercise } from './exercise';

const dot = (a: number[], b: number[]) => a.reduce((sum, value, p) => sum + value * b[p], 0);

const attempts: [string, string[] | null, (...args: Classified) => unknown][] = [
  ['with tensors', null, (X, W, b) => add(matmul(tensor(X), transpose(tensor(W), 0, 1)), tensor(b))],
  ['no bias', ['no-bias'], (X, W) => X.map((x) => W.map((w) => dot(w, x)))],
  ['bias in the loop', ['bias-for-each-pixel'], (X, W, b) => X.map((x) => W.map((w, c) => w.reduce((s, v, p) => s + v * x[p] + b[c], 0)))], // prettier-ignore
  ['one bias', ['first-bias'], (X, W, b) => X.map((x) => W.map((w) => dot(w, x) + b[0]))],
  ['the last pixel is forgotten', ['last-pixel-missing'], (X, W, b) => X.map((x) => W.map((w, c) => dot(w.slice(0, -1), x) + b[c]))], // prettier-ignore
  ['one row', ['always-first-row'], (X, W, b) => X.map((x) => W.map((_, c) => dot(W[0], x) + b[c]))],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
