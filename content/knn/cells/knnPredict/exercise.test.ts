import { expect, test } from 'vitest';
import { majority, nearest } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import { corners, exercise, isClear } from './exercise';
import type { Args } from './mistakes';

const l2 = (a: number[], b: number[]) => a.reduce((sum, value, p) => sum + (value - b[p]) ** 2, 0);
const by = (choose: (distances: number[], labels: number[], k: number) => number) => (...[rows, train, labels, k]: Args) =>
  rows.map((a) => choose(train.map((b) => l2(a, b)), labels, k)); // prettier-ignore

const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['by the library, without the root', null, by((d, labels, k) => majority(nearest(d, k).map((i) => labels[i]))[0])],
  ['the nearest alone', ['nearest-only'], by((d, labels) => labels[d.indexOf(Math.min(...d))])],
  ['a place', ['place-not-label'], by((d) => d.indexOf(Math.min(...d)))],
  ['everyone votes', ['all-vote'], by((_, labels) => majority(labels)[0])],
  ['one neighbour too many', ['one-too-many'], by((d, labels, k) => majority(nearest(d, k + 1).map((i) => labels[i]))[0])], // prettier-ignore
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});

test('the right answer is what a plain search finds', () => {
  const args: Args = [[[0, 0]], [[1, 0], [0, 2], [9, 9], [3, 3]], [2, 1, 2, 1], 3]; // prettier-ignore
  expect(exercise.expected(...args)).toEqual([1]);
});

test.each(corners)('no vote and no distance is a tie: %j, %j, %j, %j', (...args) => {
  expect(isClear(args)).toBe(true);
});
