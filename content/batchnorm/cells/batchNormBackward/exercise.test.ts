import { expect, test } from 'vitest';
import { compare, numbersOf } from '@cells/grading/compare';
import { codesFor, draws, seeded } from '@cells/grading/testing';
import { gradedLimits } from '@cells/run/inert';
import { describe } from '@cells/sandbox/describe';
import { batchNorm, mul, sum, tensor } from 'downhill';
import { exercise } from './exercise';
import { mistakes, wrong } from './mistakes';

type Args = Parameters<typeof exercise.expected>;

test.each(mistakes)('%s is recognized', (mistake) => {
  for (const seed of draws(10))
    expect(codesFor(exercise, (...args) => wrong(new Set([mistake]), ...args), seed)).toEqual([mistake]);
});

/** The gradients by central differences: each number is moved a little, one at a time. */
function byDifferences(X: number[][], gamma: number[], upstream: number[][], eps: number) {
  const given = { X: structuredClone(X), gamma: [...gamma], beta: gamma.map(() => 0) };
  const of = (values: number[] | number[][]) => tensor(values, { dtype: 'float64' });
  const loss = () => {
    const y = batchNorm(of(given.X), { weight: of(given.gamma), bias: of(given.beta), training: true, eps });
    return sum(mul(y, of(upstream))).item();
  };
  const h = 1e-4;
  const slope = (list: number[], i: number) => {
    const value = list[i];
    const at = (moved: number) => ((list[i] = moved), loss());
    const by = (step: number) => (at(value + step) - at(value - step)) / (2 * step);
    // of two steps, so that what is left is of the fourth order
    const slopes = [by(h), by(2 * h)];
    list[i] = value;
    return (4 * slopes[0] - slopes[1]) / 3;
  };
  const along = (list: number[]) => list.map((_, i) => slope(list, i));
  return [given.X.map(along), along(given.gamma), along(given.beta)];
}

test('central differences give the same, but in a column that is all alike with next to no ε', () => {
  for (const seed of draws(10))
    for (const args of exercise.cases(seeded(seed))) {
      const got = describe(byDifferences(...args), gradedLimits);
      expect(compare(got, numbersOf(exercise.expected(...args))), JSON.stringify(args)).toMatchObject({ ok: true });
    }
});

const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['without mistakes, as by the library', null, (...args) => wrong(new Set(), ...args)],
  ['nothing', ['nothing'], () => undefined],
  ['β alone', ['part-alone'], (...args) => wrong(new Set(), ...args)[2]],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
