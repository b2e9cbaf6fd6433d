import { expect, test } from 'vitest';
import type { Exercise } from './exercise';
import { chanceIn } from './chance';
import { sentencesOf } from './sentences';
import { gradingStrings } from './strings';
import { codesFor, verdictFor, verdictForCode } from './testing';

/** x and y after a step: each entry of x times rate, plus one; y as a sum. */
const exercise: Exercise<[x: number[], y: number[], rate: number]> = {
  name: 'step',
  withheld: [],
  parameters: ['x', 'y', 'rate'],
  results: ['moved', 'total'],
  cases: () => [
    [[1, 2], [3, 4], 0.5],
    [[-1, 0], [0, 2], 2],
    [[0.25, 3], [1, -1], 3],
    [[2, 2], [2, 2], 0],
  ],
  expected: (x, y, rate) => [x.map((value) => rate * value + 1), x.map((value, i) => value + y[i])],
  mistakes: [],
  wrong: (_, x, y, rate) => exercise.expected(x, y, rate),
  sizes: (x) => ({ N: x.length }),
};
type Attempt = (x: number[], y: number[], rate: number) => unknown;
const moved: Attempt = (x, _, rate) => x.map((value) => rate * value + 1);
const total = (x: number[], y: number[]) => x.map((value, i) => value + y[i]);

let calls = 0;
const attempts: [string, string[] | null, Attempt][] = [
  ['right', null, (x, y, rate) => [moved(x, y, rate), total(x, y)]],
  ['right, and leaves a trace of rounding', null, (x, y, rate) => {
    x.forEach((_, i) => { x[i] += 0.1; x[i] -= 0.2; x[i] += 0.1; });
    return [moved(x, y, rate), total(x, y)];
  }],
  ['changes what it is given', ['changed-arguments'], (x, y, rate) => { const done = [moved(x, y, rate), total(x, y)]; x[0]++; return done; }],
  ['in another order', ['results-exchanged'], (x, y, rate) => [total(x, y), moved(x, y, rate)]],
  ['one missing', ['part-missing'], (x, y, rate) => [moved(x, y, rate)]],
  ['one alone', ['part-alone'], moved],
  ['an argument given back', ['only-part', 'argument-returned'], (x, y) => [x, total(x, y)]],
  ['twice, in one part', ['only-part', 'twice'], (x, y, rate) => [moved(x, y, rate), total(x, y).map((value) => 2 * value)]],
  ['parameters exchanged', ['arguments-exchanged'], (x, y, rate) => [moved(y, x, rate), total(x, y)]],
  ['an argument without use', ['argument-fixed'], (x, y) => [moved(x, y, 1), total(x, y)]],
  ['text', ['text'], (x, y, rate) => [moved(x, y, rate), total(x, y).map(String)]],
  ['async, and right', ['async'], async (x, y, rate) => [moved(x, y, rate), total(x, y)]],
  ['a part still to come', ['promise'], (x, y, rate) => [moved(x, y, rate), Promise.resolve(total(x, y))]],
  ['remembers', ['fickle'], (x, y, rate) => [moved(x, y, rate + calls++), total(x, y)]],
  ['nothing', ['nothing'], () => undefined],
]; // prettier-ignore

test.each(attempts)('%s', (_, codes, attempt) => {
  expect(codesFor(exercise, attempt)).toEqual(codes);
});

test('if the results do not reveal the mistake, one change of the source does', async () => {
  const source = `function step(x, y, rate) {
  const moved = x.map((value) => rate * value + 1);
  return [moved, x.map((value, i) => value * 2 - y[i] ^ 1)];
}`;
  const { codes, details } = (await verdictForCode(exercise, source))!;
  expect(codes).toEqual(['caret-too']);
  expect(details.line).toBe('3');
  const other = source.replace('value * 2 - y[i] ^ 1', '(value + y[i]) / (i + 1)');
  expect((await verdictForCode(exercise, other))!.codes[0]).toMatch(/^repair-/);
});

test('distinguishes randomness from memory', () => {
  expect(chanceIn('return Math.random() * x')).toBe('Math.random');
  expect(chanceIn('return brand(x)')).toBeNull();
});

test('a message about one part of the result names it', () => {
  const verdict = verdictFor(exercise, attempts.find(([name]) => name.startsWith('twice'))![2])!;
  const [where, what] = sentencesOf(verdict, gradingStrings.en, {});
  expect(where).toBe('Right: moved. Wrong: total.');
  expect(what).toMatch(/^Every number of total is twice the right value\. /);
  expect(sentencesOf(verdict, gradingStrings.zh, {})[1]).toMatch(/^total 的每个数都是正确值的两倍。/);
});

/** Each row times two, for tables of several sizes. */
const table: Exercise<[x: number[][]]> = {
  name: 'table',
  withheld: [],
  parameters: ['x'],
  cases: () => [[[[1, -2, 3], [4, 5, -6]]], [[[7, 8], [-9, 10]]], [[[1, 2]]], [[[3, -4, 5, 6], [7, 8, 9, 1], [2, 3, 4, 5]]]], // prettier-ignore
  expected: (x) => x.map((row) => row.map((value) => 2 * value)),
  mistakes: [],
  wrong: (_, x) => table.expected(x),
  sizes: (x) => ({ N: x.length }),
};

test.each([
  ['left-out', (x: number[][]) => x.map((row) => row.filter((v) => v > 0).map((v) => 2 * v))],
  ['end-missing', (x: number[][]) => x.map((row) => row.slice(0, -1).map((v) => 2 * v))],
  ['beyond-end', (x: number[][]) => x.map((row) => [...row, 7].map((v) => 2 * v))],
  ['whole-in-rows', (x: number[][]) => x.map(() => x.flat().map((v) => 2 * v))],
])('rows of another length: %s', (code, attempt) => expect(codesFor(table, attempt)).toEqual([code]));

/** A number and a list of it, from two numbers. */
const pair: Exercise<[x: number, y: number]> = {
  ...exercise,
  parts: undefined,
  name: 'pair',
  parameters: ['x', 'y'],
  results: ['sum', 'both'],
  cases: () => [[1, 2], [-1, 5], [0.5, 0.25]], // prettier-ignore
  expected: (x, y) => [x + y, [x, y]],
  wrong: (_, x, y) => pair.expected(x, y),
  sizes: () => ({}),
};
const single = { ...pair, results: undefined, expected: (x: number, y: number) => x + y };
const rows = { ...pair, results: undefined, expected: (x: number, y: number) => [[x], [y]] };

test.each([
  [pair, (x, y) => [[x + y], [x, y]], 'sum is right, but it comes in a list.', 'sum 是对的，但放在了数组里。'],
  [pair, (x, y) => [[x, y], [x, y]], 'sum must be a single number; it is an array of shape (2,).', 'sum 应该是一个数，现在是形状为 (2,) 的数组。'],
  [pair, (x, y) => [x + y, x], 'both is a single number; an array of shape (2,) is expected.', 'both 只是一个数，应该是形状为 (2,) 的数组。'],
  [pair, (x, y) => x * y, '2 results are expected, in one list: [sum, both]. What comes back is a single number.', '应该返回 2 个结果，放在一个数组里：[sum, both]。现在只返回一个数。'],
  [single, (x, y) => [x + y], 'The number is right, but it comes in a list.', '数是对的，但放在了数组里。'],
  [single, (x, y) => [[x + y]], 'The number is right, but it comes in a list.', '数是对的，但放在了数组里。'],
  [single, (x, y) => [[x], [y]], 'These are the single terms, and they are right.', '这是一个个单项，都算对了。'],
  [single, (x, y) => [[x, y], [x, 1]], 'The result must be one number; pair(1, 2) gives an array of shape (2, 2).', '结果应该是一个数，而 pair(1, 2) 得到形状为 (2, 2) 的数组。'],
  [rows, (x, y) => x * y, 'pair(1, 2) gives a single number; an array of shape (2, 1) is expected.', 'pair(1, 2) 只得到一个数，应该是形状为 (2, 1) 的数组。'],
] as [Exercise<[number, number]>, (x: number, y: number) => unknown, string, string][])('%#: numbers and lists are told apart in plain words', (of, attempt, en, zh) => {
  const verdict = verdictFor(of, attempt)!;
  expect(sentencesOf(verdict, gradingStrings.en, {}).join(' ')).toContain(en);
  expect(sentencesOf(verdict, gradingStrings.zh, {}).join('')).toContain(zh);
}); // prettier-ignore
