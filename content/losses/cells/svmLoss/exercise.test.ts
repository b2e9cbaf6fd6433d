import { expect, test } from 'vitest';
import { gradingStrings } from '@cells/grading/strings';
import { codesFor as codesOf, draws, seeded } from '@cells/grading/testing';
import { tensor } from '@lib/engine/tensor';
import { exercise } from './exercise';
import { mistakes } from './mistakes';
import { svmLoss as solution } from './solution';
import { svmLoss as starter } from './starter';
import { strings } from './strings';

type Attempt = (scores: number[][], y: number[]) => unknown;

const codesFor = (attempt: Attempt, seed?: number) => codesOf(exercise, attempt, seed);

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const hinges = (row: number[], y: number) => row.map((s, j) => (j === y ? 0 : Math.max(0, s - row[y] + 1)));
const mean = (values: number[]) => sum(values) / values.length;

test('the solution passes, with arrays and with tensors; the starter does not', () => {
  for (const seed of draws(50)) expect(codesFor(solution, seed)).toBeNull();
  expect(codesFor((scores, y) => tensor(solution(scores, y)))).toBeNull();
  expect(codesFor(starter)).toEqual(['always-zero']);
});

test('without mistakes, the model of mistakes is the right function', () => {
  for (const args of exercise.cases(seeded(7)))
    expect(exercise.wrong(new Set(), ...args)).toBeCloseTo(exercise.expected(...args) as number, 10);
});

test.each(mistakes)('%s alone is recognized, whatever is drawn', (mistake) => {
  for (const seed of draws(20)) {
    expect(codesFor((scores, y) => exercise.wrong(new Set([mistake]), scores, y), seed)).toEqual([mistake]);
  }
});

const wrongAnswers: Record<string, [codes: string[], attempt: Attempt]> = {
  'own class not skipped': [
    ['own-class'],
    (s, y) => mean(s.map((row, i) => sum(row.map((v) => Math.max(0, v - row[y[i]] + 1))))),
  ],
  'sum, not mean': [['sum-not-mean'], (s, y) => sum(s.map((row, i) => sum(hinges(row, y[i]))))],
  'mean over all entries': [['divided-by-classes'], (s, y) => mean(s.flatMap((row, i) => hinges(row, y[i])))],
  'own class, and a sum': [
    ['own-class', 'sum-not-mean'],
    (s, y) => sum(s.map((row, i) => sum(row.map((v) => Math.max(0, v - row[y[i]] + 1))))),
  ],
  'no max, no margin': [['no-max', 'no-margin'], (s, y) => mean(s.map((row, i) => sum(row.map((v) => v - row[y[i]]))))],
  'no max': [
    ['no-max'],
    (s, y) => mean(s.map((row, i) => sum(row.map((v, j) => (j === y[i] ? 0 : v - row[y[i]] + 1))))),
  ],
  'losses of single pictures': [['list-of-losses'], (s, y) => s.map((row, i) => sum(hinges(row, y[i])))],
  'single losses as a tensor': [['list-of-losses'], (s, y) => tensor(s.map((row, i) => sum(hinges(row, y[i]))))],
  'all the terms': [['list'], (s, y) => s.map((row, i) => hinges(row, y[i]))],
  'index past the end': [
    ['nan'],
    (s, y) => mean(s.map((row, i) => sum([...row.keys(), row.length].map((j) => Math.max(0, row[j] - row[y[i]] + 1))))),
  ],
  'picture number for class': [
    ['row-as-class'],
    (s) => mean(s.map((row, i) => sum(row.map((v, j) => (j === i ? 0 : Math.max(0, v - row[i] + 1)))))),
  ],
  'nothing returned': [['nothing'], () => undefined],
  'a string': [['text'], (s, y) => String(solution(s, y))],
  'an object': [['kind'], (s, y) => ({ loss: solution(s, y) })],
  'a constant': [['constant'], () => 2.9],
  'always infinite': [['infinite'], () => Infinity],
  negative: [['negative'], (s, y) => -solution(s, y)],
  half: [['factor'], (s, y) => solution(s, y) / 2],
  'three too many': [['too-large-by'], (s, y) => solution(s, y) + 3],
  'three too few': [['too-small-by'], (s, y) => solution(s, y) - 3],
  rounded: [['rounded'], (s, y) => Number(solution(s, y).toFixed(2))],
  'right for one picture only': [
    ['one-example'],
    (s, y) => (s.length === 1 ? solution(s, y) : Math.exp(solution(s, y))),
  ],
  random: [['fickle'], () => Math.random()],
  'right, but sorts its input': [
    ['changed-arguments'],
    (s, y) => {
      const loss = solution(s, y);
      s.forEach((row) => row.sort());
      return loss;
    },
  ],
};

test.each(Object.entries(wrongAnswers))('%s', (_, [codes, attempt]) => {
  for (const seed of draws(20)) expect(codesFor(attempt, seed)?.toSorted()).toEqual(codes.toSorted());
});

test('every code has a sentence in both languages', () => {
  const codes = Object.values(wrongAnswers).flatMap(([found]) => found);
  for (const locale of ['en', 'zh'] as const) {
    const sentences: Record<string, string> = { ...gradingStrings[locale], ...strings[locale].mistakes };
    for (const code of [...codes, ...mistakes]) expect(sentences[code], `${code} in ${locale}`).toBeTruthy();
    expect(strings[locale].hints).toHaveLength(strings.en.hints.length);
  }
});
