import { expect, test } from 'vitest';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { exercise } from './exercise';
import { mistakes } from './mistakes';

test('without mistakes, the model of mistakes is the right function', () => {
  for (const seed of draws(20))
    for (const args of exercise.cases(seeded(seed))) {
      const right = exercise.expected(...args) as number[];
      expect(exercise.wrong(new Set(), ...args)).toEqual(right.map((share) => expect.closeTo(share, 12)));
    }
});

test.each(mistakes)('%s alone is recognised, whatever is drawn', (mistake) => {
  for (const seed of draws(20))
    expect(codesFor(exercise, (...args) => exercise.wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

test('no case has a hue on a border that the usual ways of writing it see differently', () => {
  for (const seed of draws(20))
    for (const [hues, , bins] of exercise.cases(seeded(seed)))
      for (const hue of hues) {
        const ways = [(hue * bins) / 360, (hue / 360) * bins, hue / (360 / bins)].map((at) => Math.floor(at) % bins);
        expect(new Set(ways).size).toBe(1);
      }
});

type Attempt = (hues: number[], chromas: number[], bins: number) => unknown;
const counted = (hues: number[], bins: number, weight: (i: number) => number) => {
  const sums = Array<number>(bins).fill(0);
  hues.forEach((hue, i) => (sums[Math.floor((hue * bins) / 360) % bins] += weight(i)));
  return sums;
};
const attempts: [string, string[] | null, Attempt][] = [
  [
    'right',
    null,
    (hues, chromas, bins) => {
      const total = chromas.reduce((a, b) => a + b, 0);
      return counted(hues, bins, (i) => (total ? chromas[i] / total : 0));
    },
  ],
  ['sums', ['not-normalized'], (hues, chromas, bins) => counted(hues, bins, (i) => chromas[i])],
  ['nothing', ['nothing'], () => undefined],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
