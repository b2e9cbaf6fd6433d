import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

type Attempt = (test: number[][], train: number[][]) => unknown;

const l1 = (a: number[], b: number[]) => a.reduce((sum, value, p) => sum + Math.abs(value - b[p]), 0);
const right = (test: number[][], train: number[][]) => test.map((a) => train.map((b) => l1(a, b)));

const attempts: [string, string[] | null, Attempt][] = [
  ['another right way', null, right],
  ['no absolute value', ['no-absolute'], (t, r) => t.map((a) => r.map((b) => a.reduce((s, v, p) => s + v - b[p], 0)))],
  ['L2', ['euclidean'], (t, r) => t.map((a) => r.map((b) => Math.hypot(...a.map((v, p) => v - b[p]))))],
  ['the mean', ['mean'], (t, r) => right(t, r).map((row) => row.map((value) => value / t[0].length))],
  ['twice', ['twice'], (t, r) => right(t, r).map((row) => row.map((value) => 2 * value))],
  ['first test picture for all', ['always-first-test'], (t, r) => t.map(() => r.map((b) => l1(t[0], b)))],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
