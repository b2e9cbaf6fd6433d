import { expect, test } from 'vitest';
import { compute, type State } from './model';

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

test('each mistake has a pattern of its own, which a simpler loss brings out', () => {
  const of = (version: State['version'], pictures: number, penalty: boolean, h = -5) =>
    compute({ version, h, pictures, penalty }).pattern;
  expect(of('a', 5, true)).toEqual({ is: 'mixed', count: 12 });
  for (const pictures of [2, 3, 4, 5])
    expect(of('a', pictures, false)).toEqual({ is: 'times', ratio: expect.closeTo(pictures, 6) as number });
  expect(of('a', 1, true)).toEqual({ is: 'agree' });
  // of class 1 is the only picture left
  expect(of('b', 1, false)).toEqual({ is: 'rows', which: [0], ratio: expect.closeTo(0, 9) as number });
  expect(of('c', 5, true)).toEqual({ is: 'weight', share: expect.closeTo(0.1, 6) as number });
  expect(of('c', 5, false)).toEqual({ is: 'agree' });
  expect(of('d', 5, true)).toEqual({ is: 'columns', which: [3], ratio: undefined });
  expect(of('d', 5, false)).toEqual({ is: 'columns', which: [3], ratio: expect.closeTo(0, 9) as number });
  expect(of('e', 5, true)).toEqual({ is: 'rows', which: [0, 1], ratio: undefined });
  expect(of('e', 5, true, -8)).toEqual({ is: 'agree' });
  expect(of('own', 5, true, -12)).toEqual({ is: 'rounding' });
});
