import { expect, test } from 'vitest';
import { mul, sub, tensor } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

type Attempt = (W: number[][], gradient: number[][], rate: number) => unknown;
const each = (of: (w: number, g: number, rate: number) => number): Attempt => (W, gradient, rate) => W.map((row, c) => row.map((w, p) => of(w, gradient[c][p], rate))); // prettier-ignore

const attempts: [string, string[] | null, Attempt][] = [
  ['with tensors', null, (W, g, rate) => sub(tensor(W), mul(tensor(g), rate))],
  ['uphill', ['uphill'], each((w, g, rate) => w + rate * g)],
  ['without the rate', ['no-rate'], each((w, g) => w - g)],
  ['the step alone', ['step-only'], each((_, g, rate) => -rate * g)],
  ['not moved', ['not-moved'], (W) => W],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
