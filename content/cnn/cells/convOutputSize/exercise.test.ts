import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';

test('without mistakes, the model of mistakes is the right function', () => {
  for (const args of exercise.cases(seeded(7)))
    expect(exercise.wrong(new Set(), ...args)).toBe(exercise.expected(...args));
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (N: number, F: number, S: number, P: number) => unknown][] = [
  ['by counting', null, (N, F, S, P) => { let places = 0; for (let at = -P; at + F <= N + P; at += S) places++; return places; }],
  ['rounded up, one column later', null, (N, F, S, P) => Math.max(0, Math.ceil((N + 2 * P - F + 1) / S))],
  ['as the slide has it', ['below-zero', 'not-rounded'], (N, F, S, P) => (N + 2 * P - F) / S + 1],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)?.toSorted() ?? null).toEqual(codes);
});
