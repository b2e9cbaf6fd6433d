import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

type Attempt = (order: number[], B: number, step: number) => unknown;
const from = (start: (order: number[], B: number, step: number) => number): Attempt => (order, B, step) =>
  Array.from({ length: B }, (_, i) => order[(start(order, B, step) + i) % order.length]); // prettier-ignore

const attempts: [string, string[] | null, Attempt][] = [
  ['entry by entry', null, from((_, B, step) => step * B)],
  ['the first', ['always-first-batch'], (order, B) => order.slice(0, B)],
  ['at the step', ['starts-at-step'], from((_, __, step) => step)],
  ['one late', ['counted-from-one'], from((order, B, step) => order.length + (step - 1) * B)],
  ['places', ['places-not-pictures'], (order, B, step) => Array.from({ length: B }, (_, i) => (step * B + i) % order.length)], // prettier-ignore
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
