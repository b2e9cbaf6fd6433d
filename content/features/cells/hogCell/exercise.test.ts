import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { hogCell as solution } from './solution';

const near = (value: number): number => expect.closeTo(value, 12) as number;

test('without mistakes, the model of mistakes is the library’s function', () => {
  for (const args of exercise.cases(seeded(7)))
    expect(exercise.wrong(new Set(), ...args)).toEqual((exercise.expected(...args) as number[]).map(near));
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Parameters<typeof solution>) => unknown][] = [
  ['the solution', null, solution],
  ['the total', ['summed-whole'], (...args) => solution(...args).reduce((a, b) => a + b, 0)],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
