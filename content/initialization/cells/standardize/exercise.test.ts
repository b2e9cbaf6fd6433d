import { expect, test } from 'vitest';
import { codesFor } from '@cells/grading/testing';
import { div, mean, std, sub, tensor, where } from 'downhill';
import { exercise } from './exercise';

const columns = (rows: number[][]) => rows[0].map((_, j) => rows.map((row) => row[j]));
const average = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const deviation = (values: number[]) => Math.sqrt(average(values.map((value) => (value - average(values)) ** 2)));
const by = (rows: number[][], from: number[][], over = deviation) =>
  rows.map((row) => row.map((value, j) => (value - average(columns(from)[j])) / (over(columns(from)[j]) || 1)));

const attempts: [string, string[] | null, (train: number[][], test: number[][]) => unknown][] = [
  [
    'by the library',
    null,
    (train, rows) => {
      const x = tensor(train, { dtype: 'float64' });
      const spread = std(x, 0, { unbiased: false });
      const divisor = where(spread, spread, 1);
      return [train, rows].map((set) => div(sub(tensor(set, { dtype: 'float64' }), mean(x, 0)), divisor));
    },
  ],
  ['each by its own', ['own-statistics'], (train, rows) => [by(train, train), by(rows, rows)]],
  ['both in one', ['both-together'], (train, rows) => [by(train, [...train, ...rows]), by(rows, [...train, ...rows])]],
  ['by the variance', ['variance'], (train, rows) => [train, rows].map((set) => by(set, train, (c) => deviation(c) ** 2))],
  ['nothing', ['nothing'], () => undefined],
]; // prettier-ignore

test.each(attempts)('%s', (_, codes, attempt) => {
  for (let seed = 1; seed < 10; seed++) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
