import { expect, test } from 'vitest';
import { sqrt, sum, tensor } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

type Attempt = (test: number[][], train: number[][]) => unknown;

const dot = (a: number[], b: number[]) => a.reduce((total, value, p) => total + value * b[p], 0);
const loops =
  (by: (a: number[], b: number[]) => number): Attempt =>
  (t, r) =>
    t.map((a) => r.map((b) => by(a, b)));

const attempts: [string, string[] | null, Attempt][] = [
  ['with loops, as good', null, loops((a, b) => Math.hypot(...a.map((v, p) => v - b[p])))],
  ['by broadcasting', null, (t, r) => t.map((a) => sqrt(sum(tensor(r.map((b) => b.map((v, p) => (v - a[p]) ** 2))), 1)).tolist())], // prettier-ignore
  ['no root', ['squared'], loops((a, b) => dot(a, a) + dot(b, b) - 2 * dot(a, b))],
  ['a·b once', ['products-once'], loops((a, b) => Math.sqrt(dot(a, a) + dot(b, b) - dot(a, b)))],
  ['a·b alone', ['only-products'], loops(dot)],
  ['the wrong sign', ['products-added'], loops((a, b) => Math.hypot(...a.map((v, p) => v + b[p])))],
  ['squares of one side only', ['no-train-squares'], loops((a, b) => Math.sqrt(dot(a, a) - 2 * dot(a, b)))],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
