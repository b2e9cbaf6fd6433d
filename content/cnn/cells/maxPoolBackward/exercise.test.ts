import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { maxPoolBackward as solution } from './solution';

test('without mistakes, the model of mistakes is what the library’s autograd gives', () => {
  for (const args of exercise.cases(seeded(7)))
    expect(exercise.wrong(new Set(), ...args)).toEqual(exercise.expected(...args));
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Parameters<typeof solution>) => unknown][] = [
  ['the solution', null, solution],
  ['upstream itself', ['shape'], (_, upstream) => upstream],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
