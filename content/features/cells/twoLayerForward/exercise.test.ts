import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { add, matmul, relu, tensor, transpose } from 'downhill';
import { exercise } from './exercise';
import { mistakes, wrong, type Args } from './mistakes';

test.each(mistakes)('%s is recognized', (mistake) => {
  for (const seed of draws(10))
    expect(codesFor(exercise, (...args) => wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

test.each([['no-relu', 'no-b2'], ['no-b1', 'relu-at-the-end-too']])('%s and %s are both told', (...both) => {
  for (const seed of draws(10))
    expect(codesFor(exercise, (...args) => wrong(new Set(both), ...args), seed)?.sort()).toEqual([...both].sort());
}); // prettier-ignore

const byTensors = (...[X, W1, b1, W2, b2]: Args) => {
  const layer = (x: Parameters<typeof matmul>[0], W: number[][], b: number[]) => add(matmul(x, transpose(tensor(W), 0, 1)), tensor(b)); // prettier-ignore
  return layer(relu(layer(tensor(X), W1, b1)), W2, b2);
};

const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['without mistakes', null, (...args) => wrong(new Set(), ...args)],
  ['with tensors', null, byTensors],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
