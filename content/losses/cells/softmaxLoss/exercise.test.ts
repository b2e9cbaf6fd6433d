import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: number[]) => sum(values) / values.length;
const softmax = (row: number[]) => row.map((s) => Math.exp(s) / sum(row.map(Math.exp)));
const logSumExp = (row: number[]) => {
  const max = Math.max(...row);
  return max + Math.log(sum(row.map((s) => Math.exp(s - max))));
};
const losses = (s: number[][], y: number[]) => s.map((row, i) => logSumExp(row) - row[y[i]]);

type Attempt = (scores: number[][], y: number[]) => unknown;

const attempts: [string, string[] | null, Attempt][] = [
  ['another right way', null, (s, y) => mean(losses(s, y))],
  ['from the formula', ['unstable'], (s, y) => mean(s.map((row, i) => -Math.log(softmax(row)[y[i]])))],
  ['logarithm of the sum, unstable', ['large-scores'], (s, y) => mean(s.map((row, i) => Math.log(sum(row.map(Math.exp))) - row[y[i]]))],
  ['with a small number in the logarithm', ['large-scores'], (s, y) => mean(s.map((row, i) => {
    const e = row.map((v) => Math.exp(v - Math.max(...row)));
    return -Math.log(e[y[i]] / sum(e) + 1e-12);
  }))],
  ['clipped', ['large-scores'], (s, y) => mean(s.map((row, i) => Math.min(20, losses([row], [y[i]])[0])))],
  ['not averaged', ['sum-not-mean'], (s, y) => sum(losses(s, y))],
  ['one for each picture', ['list-of-losses'], losses],
  ['without its minus', ['no-minus'], (s, y) => -mean(losses(s, y))],
  ['base 10', ['log10'], (s, y) => mean(losses(s, y)) / Math.LN10],
  ['half', ['factor'], (s, y) => mean(losses(s, y)) / 2],
  ['twice', ['twice'], (s, y) => mean(losses(s, y)) * 2],
]; // prettier-ignore

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
