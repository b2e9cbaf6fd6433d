import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { layerNorm, tensor } from 'downhill';
import { exercise } from './exercise';
import { mistakes, wrong } from './mistakes';

type Args = Parameters<typeof exercise.expected>;

test.each(mistakes)('%s is recognized', (mistake) => {
  for (const seed of draws(10))
    expect(codesFor(exercise, (...args) => wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['without mistakes, as by the library', null, (...args) => wrong(new Set(), ...args)],
  ['another norm of the library', ['rows'], (X, gamma, beta, eps) => {
    const [x, weight, bias] = [X, gamma, beta].map((values) => tensor(values, { dtype: 'float64' }));
    return layerNorm(x, [gamma.length], { weight, bias, eps });
  }],
  ['nothing', ['nothing'], () => undefined],
]; // prettier-ignore

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
