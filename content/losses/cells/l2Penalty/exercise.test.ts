import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

const right = (W: number[][], lambda: number) => lambda * W.flat().reduce((total, w) => total + w * w, 0);

type Attempt = (W: number[][], lambda: number) => unknown;

const attempts: [string, string[] | null, Attempt][] = [
  ['another right way', null, right],
  ['an exact half', ['half'], (W, lambda) => 0.5 * right(W, lambda)],
  ['per row', ['list-of-terms'], (W, lambda) => W.map((row) => right([row], lambda))],
  ['without λ', ['no-lambda'], (W) => right(W, 1)],
  ['twice', ['twice'], (W, lambda) => 2 * right(W, lambda)],
  ['divided by the rows', ['factor-one-over-size'], (W, lambda) => right(W, lambda) / W.length],
  ['a row at a time, set instead of added', ['last-row'], (W, lambda) => right(W.slice(-1), lambda)],
  ['a string', ['text'], (W, lambda) => right(W, lambda).toFixed(3)],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
