import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], s: number[], gradient: number[], rate: number, beta: number) => unknown][] = [
  ['with another epsilon', null, (x, s, g, rate, beta) => {
    const next = s.map((value, i) => beta * value + (1 - beta) * g[i] ** 2);
    return [x.map((value, i) => value - (rate * g[i]) / (Math.sqrt(next[i]) + 1e-8)), next];
  }],
  ['AdaGrad, without ε', ['adagrad', 'no-epsilon'], (x, s, g, rate) => {
    const next = s.map((value, i) => value + g[i] ** 2);
    return [x.map((value, i) => value - (rate * g[i]) / Math.sqrt(next[i])), next];
  }],
  ['place only', ['shape'], (x) => x],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
