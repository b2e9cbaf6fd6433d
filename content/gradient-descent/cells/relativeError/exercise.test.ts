import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

const of = (a: number[], b: number[], size: (x: number, y: number) => number) =>
  a.map((x, i) => Math.abs(x - b[i]) / size(Math.abs(x), Math.abs(b[i])));

const attempts: [string, string[] | null, (a: number[], b: number[]) => unknown][] = [
  ['with a loop', null, (a, b) => of(a, b, Math.max).reduce((most, error) => (error > most ? error : most), 0)],
  ['no division', ['absolute-error'], (a, b) => Math.max(...of(a, b, () => 1))],
  ['by the sum', ['divided-by-sum'], (a, b) => Math.max(...of(a, b, (x, y) => x + y))],
  ['by the first', ['divided-by-first'], (a, b) => Math.max(...of(a, b, (x) => x))],
  ['the mean', ['mean'], (a, b) => of(a, b, Math.max).reduce((s, v) => s + v, 0) / a.length],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
