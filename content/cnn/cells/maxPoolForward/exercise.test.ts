import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { maxPoolForward as solution } from './solution';

test('without mistakes, the model of mistakes is the library’s function', () => {
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
  ['of negative numbers', ['negative'], (...args) => solution(...args).map((map) => map.map((row) => row.map((value) => -value)))],
  ['the first map alone', ['shape'], (...args) => solution(...args)[0]],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
