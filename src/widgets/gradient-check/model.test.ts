import { expect, test } from 'vitest';
import { compute, type State } from './model';
import { suspectNames, suspects } from './suspects';

const all = { pictures: 5, penalty: true };

const errors = (version: State['version'], h = -5) => compute({ version, h, ...all }).errors;

test('the right gradient agrees to seven digits and more', () => {
  expect(compute({ version: 'own', h: -5, ...all }).largest).toBeLessThan(1e-7);
});

test('every planted mistake is seen', () => {
  for (const version of ['a', 'b', 'c', 'd'] as const)
    expect(compute({ version, h: -5, ...all }).largest).toBeGreaterThan(1e-2);
});

test('a forgotten column is wrong there and nowhere else', () => {
  for (const row of errors('d')) {
    expect(Math.max(...row.slice(0, 3))).toBeLessThan(1e-7);
    expect(row[3]).toBeGreaterThan(1e-2);
  }
});

test('at a kink right code looks wrong, until the step is small enough', () => {
  expect(compute({ version: 'e', h: -5, ...all }).largest).toBeGreaterThan(1e-2);
  expect(compute({ version: 'e', h: -8, ...all }).largest).toBeLessThan(1e-5);
});

test('half a penalty is a smaller mistake than a missing mean', () => {
  const typical = (version: State['version']) => errors(version).flat().sort((a, b) => a - b)[6]; // prettier-ignore
  expect(typical('c')).toBeLessThan(typical('a'));
  expect(typical('c')).toBeGreaterThan(1e-3);
});

test('fewer pictures and no penalty tell the mistakes apart', () => {
  const ratios = (version: State['version'], pictures: number, penalty: boolean) =>
    compute({ version, h: -5, pictures, penalty }).ratios;
  for (const pictures of [1, 2, 5])
    for (const ratio of ratios('a', pictures, false).flat()) expect(ratio).toBeCloseTo(pictures, 6);
  expect(compute({ version: 'a', h: -5, pictures: 1, penalty: true }).largest).toBeLessThan(1e-7);
  // the first picture is of class 1
  const [own, ...others] = ratios('b', 1, false);
  expect(own.map((ratio) => Math.abs(ratio))).toEqual([0, 0, 0, 0]);
  for (const ratio of others.flat()) expect(ratio).toBeCloseTo(1, 6);
  expect(compute({ version: 'c', h: -5, pictures: 5, penalty: false }).largest).toBeLessThan(1e-7);
  expect(compute({ version: 'c', h: -5, pictures: 1, penalty: true }).largest).toBeGreaterThan(1e-2);
});

test('half a slope of the penalty is short by λ times the weight, everywhere', () => {
  const { W, analytic, numeric } = compute({ version: 'c', h: -5, ...all });
  W.flat().forEach((w, i) => expect(numeric.flat()[i] - analytic.flat()[i]).toBeCloseTo(0.1 * w, 6));
});

test('the whole loss tells the suspicions apart, and each mistake is found by its own alone', () => {
  const found = (version: State['version'], loss = all) =>
    suspectNames.filter((suspect) =>
      compute({ version, h: -5, ...loss, suspect })
        .alike!.flat()
        .every(Boolean),
    );
  for (const suspect of suspectNames) {
    expect(found(suspects[suspect])).toEqual([suspect]);
    expect(compute({ version: suspects[suspect], h: -5, ...all }).fitting).toBe(1);
  }
  // the code of E is right
  expect(found('e')).toEqual(['nothing']);
  // one picture without a penalty divides by one, and has no slope of the penalty
  expect(found('a', { pictures: 1, penalty: false })).toEqual(['halved', 'nothing', 'share']);
});

test('a suspicion that is right makes the same ratios', () => {
  const { ratios, supposed } = compute({ version: 'b', h: -5, ...all, suspect: 'row' });
  expect(supposed).toEqual(ratios);
});
