import { expect, test } from 'vitest';
import { numbersOf } from '@cells/grading/compare';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { kMeansStep as solution } from './solution';

test('without mistakes, the model of mistakes is the library’s step', () => {
  for (const args of exercise.cases(seeded(7))) {
    const [mine, theirs] = [exercise.wrong(new Set(), ...args), exercise.expected(...args)].map(numbersOf);
    mine.data.forEach((value, i) => expect(value).toBeCloseTo(theirs.data[i], 10));
  }
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Parameters<typeof solution>) => unknown][] = [
  ['the solution', null, solution],
  ['in another order', ['results-exchanged'], (...args) => { const [labels, moved] = solution(...args); return [moved, labels]; }],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
