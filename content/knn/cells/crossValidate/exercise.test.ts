import { expect, test } from 'vitest';
import { majority, nearest } from 'downhill';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';
import type { Args } from './mistakes';

/** Says which of N pictures a fold trains on and tests on. */
type Parts = (i: number, from: number, to: number) => { learnt: boolean; tested: boolean };

const folds = (parts: Parts, over = (shares: number[]) => shares.reduce((a, b) => a + b) / shares.length) =>
  (...[x, y, F, ks]: Args) => ks.map((k) => over(Array.from({ length: F }, (_, f) => {
    const [from, to] = [(f * x.length) / F, ((f + 1) * x.length) / F];
    const train = [...x.keys()].filter((i) => parts(i, from, to).learnt);
    const tested = [...x.keys()].filter((i) => parts(i, from, to).tested);
    const vote = (i: number) => {
      const distances = train.map((j) => (x[i][0] - x[j][0]) ** 2 + (x[i][1] - x[j][1]) ** 2);
      return majority(nearest(distances, k).map((at) => y[train[at]]))[0];
    };
    return tested.filter((i) => vote(i) === y[i]).length / tested.length;
  }))); // prettier-ignore

const proper: Parts = (i, from, to) => ({ learnt: i < from || i >= to, tested: i >= from && i < to });
const attempts: [string, string[] | null, (...args: Args) => unknown][] = [
  ['another right way', null, folds(proper)],
  ['everything is used for training', ['fold-in-training'], folds((...of) => ({ ...proper(...of), learnt: true }))],
  ['tested on the training pictures', ['tested-on-training'], folds((...of) => ({ learnt: proper(...of).learnt, tested: proper(...of).learnt }))], // prettier-ignore
  ['swapped', ['roles-swapped'], folds((...of) => ({ learnt: proper(...of).tested, tested: proper(...of).learnt }))],
  ['not divided', ['sum-of-folds'], folds(proper, (shares) => shares.reduce((a, b) => a + b))],
  ['the first fold', ['first-fold-only'], folds(proper, ([first]) => first)],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(6)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
