import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], v: number[], gradient: number[], rate: number, rho: number) => unknown][] = [
  ['by looking ahead', null, (ahead, v, gradient, rate, rho) => {
    const x = ahead.map((value, i) => value - rho * v[i]);
    const next = v.map((value, i) => rho * value - rate * gradient[i]);
    return [x.map((value, i) => value + next[i] + rho * next[i]), next];
  }],
  ['x + v', ['plain-momentum'], (x, v, g, rate, rho) => {
    const next = v.map((value, i) => rho * value - rate * g[i]);
    return [x.map((value, i) => value + next[i]), next];
  }],
  ['not taken back', ['not-taken-back'], (x, v, g, rate, rho) => {
    const next = v.map((value, i) => rho * value - rate * g[i]);
    return [x.map((value, i) => value + (1 + rho) * next[i]), next];
  }],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
