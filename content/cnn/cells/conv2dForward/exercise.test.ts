import { expect, test } from 'vitest';
import { numbersOf } from '@cells/grading/compare';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { conv2d, tensor } from 'downhill';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { conv2dForward as solution } from './solution';

type Args = Parameters<typeof solution>;

test('without mistakes, the model of mistakes is the library’s function', () => {
  for (const args of exercise.cases(seeded(7))) {
    const [mine, theirs] = [exercise.wrong(new Set(), ...args), exercise.expected(...args)].map(numbersOf);
    expect(mine.shape).toEqual(theirs.shape);
    mine.data.forEach((value, i) => expect(value).toBeCloseTo(theirs.data[i], 10));
  }
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

// prettier-ignore
const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['the solution', null, solution],
  ['by the library', null, (x, w, b, stride, padding) => (conv2d(tensor([x]), tensor(w), tensor(b), { stride, padding }).tolist() as unknown[])[0]],
  ['still as a batch of one', ['arrangement'], (x, w, b, stride, padding) => conv2d(tensor([x]), tensor(w), tensor(b), { stride, padding })],
  ['nothing', ['nothing'], () => undefined],
  ['no bias, and flipped', ['flipped', 'no-bias'], (x, w, b, ...rest) => solution(x, w.map((f) => f.map((s) => s.map((r) => r.toReversed()).toReversed())), b.map(() => 0), ...rest)],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)?.toSorted() ?? null).toEqual(codes);
});
