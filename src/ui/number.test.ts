import { expect, test } from 'vitest';
import {
  formatNear,
  formatNumber,
  formatPercent,
  formatScientific,
  formatShort,
  formatStepped,
  parseTyped,
  snap,
} from './number';

test.each([
  [0, '0'],
  [1, '1'],
  [0.9975274, '0.998'],
  [0.9999546, '0.99995'],
  [-0.99999998, '−0.99999998'],
  [0.0024726, '0.00247'],
  [0.0000453979, '4.5·10⁻⁵'],
  [5, '5'],
  [-1.25, '−1.25'],
  [2.0004, '2.0004'],
  [12345.678, '12345.7'],
])('%d is not rounded to a different number', (value, text) => {
  expect(formatNear(value)).toBe(text);
});

test('formatNumber writes a true minus, no trailing zeros, no negative zero', () => {
  expect(formatNumber(-1.7)).toBe('−1.7');
  expect(formatNumber(5.2666, 2)).toBe('5.27');
  expect(formatNumber(3, 2)).toBe('3');
  expect(formatNumber(-0.001, 2)).toBe('0');
  expect(formatNumber(0.126, 2, true)).toBe('0.13');
  expect(formatNumber(0, 2, true)).toBe('0.00');
});

test('formatNumber gives infinity its sign and NaN a dash', () => {
  expect([Infinity, -Infinity, NaN].map((value) => formatNumber(value))).toEqual(['∞', '−∞', '–']);
});

test('formatPercent writes the sign next to the number, in both languages', () => {
  expect(formatPercent(0.256)).toBe('25.6%');
  expect(formatPercent(0.25, 1, true)).toBe('25.0%');
});

test('formatStepped shows the decimals of the step, and more only if the value has more', () => {
  expect(formatStepped(2, 0.1)).toBe('2.0');
  expect(formatStepped(4.45, 0.1)).toBe('4.45');
  expect(formatStepped(700, 1)).toBe('700');
});

test('parseTyped reads minus signs, commas and full-width digits, and refuses the rest', () => {
  expect(['-1.7', '−1.7', '－１．７', '3,2', ' 4 '].map(parseTyped)).toEqual([-1.7, -1.7, -1.7, 3.2, 4]);
  expect(['30,731', '30 731', '−1,234,567.5', '0,125'].map(parseTyped)).toEqual([30731, 30731, -1234567.5, 0.125]);
  expect(['', 'banana', '1..2', '--3', 'Infinity', '1e999', '0x10'].map(parseTyped)).toEqual(Array(7).fill(undefined));
});

test('parseTyped reads powers of ten, fractions and per cent', () => {
  expect(['1e-3', '1E−3', '10^-3', '10⁻³', '2·10^3', '2 × 10³', '1,5e2'].map(parseTyped)).toEqual([
    0.001, 0.001, 0.001, 0.001, 2000, 2000, 150,
  ]);
  expect(['1/2', '１／２', '½', '-1 / 4', '50%', '12,5 %', '５０％'].map(parseTyped)).toEqual([
    0.5, 0.5, 0.5, -0.25, 0.5, 0.125, 0.5,
  ]);
  expect(['1/0', '1/', '/2', '1/2/3', '%', '1½', '2^3', '10^', '1e'].map(parseTyped)).toEqual(Array(9).fill(undefined));
});

test('snap removes rounding noise', () => {
  expect(snap(0.1 + 0.2, 0.1)).toBe(0.3);
  expect(snap(-1.74, 0.1)).toBe(-1.7);
});

test.each([
  [0.5514, '0.55'],
  [164.02, '164.0'],
  [0.0009183, '9.2·10⁻⁴'],
  [3.7e-48, '3.7·10⁻⁴⁸'],
  [2.5e9, '2.5·10⁹'],
  [0, '0'],
  [Infinity, '∞'],
])('formatScientific(%d) is %s', (value, text) => {
  expect(formatScientific(value)).toBe(text);
});

test.each([
  [0, '0.00'],
  [-12, '−12.00'],
  [0.0123, '0.01'],
  [-0.000045, '−4.5·10⁻⁵'],
  [14540, '1.5·10⁴'],
  [123456, '1.2·10⁵'],
  [-Infinity, '−∞'],
  [NaN, '–'],
])('in a few characters, %d is %s', (value, text) => {
  expect(formatShort(value)).toBe(text);
});

test('a very large number is written with a power of ten, rounded', () => {
  expect(formatNumber(9.999999999999999e29)).toBe('1.0·10³⁰');
  expect(formatNumber(-2e24)).toBe('−2.0·10²⁴');
  expect(formatScientific(99_999_999)).toBe('1.0·10⁸');
});
