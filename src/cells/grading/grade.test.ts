import { expect, test } from 'vitest';
import { grade, type Exercise } from './grade';

const double: Exercise<[x: number]> = {
  name: 'double',
  without: [],
  cases: () => [[1], [2], [-3]],
  expected: (x) => 2 * x,
  mistakes: [{ code: 'squared', wrong: (x) => x * x }],
  show: (x) => `double(${x})`,
};
const cases = double.cases(() => 0);
const judge = (f: (x: number) => number) =>
  grade(
    double,
    cases,
    cases.map(([x]) => ({ value: { type: 'number', value: f(x) }, changedArguments: false })),
  );

test('right results have no verdict', () => {
  expect(judge((x) => x + x)).toBeNull();
});

test('a known mistake is named when every result fits it, and shown by the first wrong case', () => {
  expect(judge((x) => x * x)).toEqual({ code: 'squared', details: { case: 'double(1)', got: '1', want: '2' } });
});

test('a common factor, a common difference, a constant and zero are told apart', () => {
  expect(judge((x) => 6 * x)?.details.factor).toBe('3');
  expect(judge((x) => 2 * x - 1)?.details.offset).toBe('−1');
  expect(judge(() => 5)?.code).toBe('constant');
  expect(judge(() => 0)?.code).toBe('always-zero');
  expect(judge((x) => x ** 3 + 7)?.code).toBe('other');
  expect(judge(() => NaN)?.code).toBe('nan');
});

test('what is no number is described, and changed arguments are noticed', () => {
  const given = cases.map(() => ({ value: { type: 'other' as const, text: 'undefined' }, changedArguments: false }));
  expect(grade(double, cases, given)).toEqual({
    code: 'not-a-number-type',
    details: { got: 'undefined', case: 'double(1)' },
  });
  const right = cases.map(([x]) => ({ value: { type: 'number' as const, value: 2 * x }, changedArguments: true }));
  expect(grade(double, cases, right)?.code).toBe('changed-arguments');
});
