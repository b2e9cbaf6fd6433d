import { expect, test } from 'vitest';
import { Random } from '@lib/random';
import { codesForFree } from '@cells/grading/testing';
import { exercise } from './exercise';
import { planted } from './mistakes';

type Init = (fanIn: number, fanOut: number, normal: () => number) => unknown;
const right: Init = (fanIn, fanOut, normal) =>
  Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * normal()));

test('no draw of right weights is refused', async () => {
  for (let seed = 1; seed <= 8; seed++) expect(await codesForFree(exercise, right, seed)).toBeNull();
});

test('what was measured is said', () => {
  const cases = exercise.cases(() => 0.3);
  const given = cases.map(([fanIn, fanOut]) => {
    const data = Array.from({ length: fanIn * fanOut }, (_, i) => (i % 2 ? 1 : -1) / 8);
    return { shape: [fanOut, fanIn], data };
  });
  expect(exercise.praise.details(cases, given)).toEqual({ fanIn: '60', fanOut: '200', std: '0.125', want: '0.183' });
});

test('cut at two deviations 0.77 of the variance is left, as its message says', () => {
  const random = new Random(1);
  const weights = (planted.cut(200, 200, () => random.normal()) as number[][]).flat();
  const square = weights.reduce((sum, value) => sum + value * value, 0) / weights.length;
  expect(square / (2 / 200)).toBeCloseTo(0.77, 1.7);
});
