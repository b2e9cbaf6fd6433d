import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';
import { f } from './mistakes';

/** Moves entries one after another in a copy, and says what to make of the three values. */
const by = (slope: (above: number, here: number, below: number, h: number) => number) => (x: number[], h: number) =>
  x.map((value, i) => {
    const copy = [...x];
    const at = (moved: number) => {
      copy[i] = moved;
      return f(copy);
    };
    return slope(at(value + h), at(value), at(value - h), h);
  }); // prettier-ignore

const attempts: [string, string[] | null, (x: number[], h: number) => unknown][] = [
  ['another right way', null, by((above, _, below, h) => (above - below) / h / 2)],
  ['forward', ['forward'], by((above, here, _, h) => (above - here) / h)],
  ['backward', ['backward'], by((_, here, below, h) => (here - below) / h)],
  ['h for 2h', ['divided-by-h'], by((above, _, below, h) => (above - below) / h)],
  [
    'the exact slope',
    ['value'],
    by((above, here, below, h) => (above - below) / (2 * h) - (above - 2 * here + below) * h),
  ],
  ['all at once', ['all-at-once'], (x, h) => x.map(() => (f(x.map((v) => v + h)) - f(x.map((v) => v - h))) / (2 * h))],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});

test('an x that is not put back is reported', () => {
  const careless = (x: number[], h: number) => {
    const slopes = exercise.expected(x, h);
    x[0] += h;
    return slopes;
  };
  expect(codesFor(exercise, careless)).toEqual(['changed-arguments']);
});
