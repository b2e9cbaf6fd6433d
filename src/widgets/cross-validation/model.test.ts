import { expect, test } from 'vitest';
import { pictures } from '@lib/data/pictures/index';
import { majority, nearest } from '@lib/knn';
import { crewHere, framesOf } from '../../../tests/crewHere';
import CrossValidation from './index';
import { Answering, compute, frames, ks } from './model';
import { strings } from './strings';

function squared(a: Uint8Array, b: Uint8Array) {
  let sum = 0;
  for (let p = 0; p < a.length; p++) sum += (a[p] - b[p]) ** 2;
  return sum;
}

const state = { folds: 5, count: '200', look: 'all', fold: 1 } as const;

test('five folds of two hundred, as a plain program would find them', () => {
  const { accuracies, mean, training } = compute(state);
  const { pixels, labels } = pictures({ n: 200, seed: 1 });
  const at = (i: number) => pixels.subarray(3072 * i, 3072 * (i + 1));
  const distances = Array.from({ length: 200 }, (_, i) => Array.from({ length: 200 }, (_, j) => squared(at(i), at(j))));
  // with as many folds as there are pictures in it, the fold of a picture is not known here: each picture's own vote
  // among all others is, and the mean over folds of one picture each is their mean
  const alone = ks.map(
    (k) =>
      distances.filter((row, i) => {
        const others = row.map((distance, j) => (j === i ? Infinity : distance));
        return majority(nearest(others, k).map((j) => labels[j]))[0] === labels[i];
      }).length / 200,
  );
  const each = compute({ ...state, folds: 200 });
  expect(each.mean.map((value) => Math.round(200 * value))).toEqual(alone.map((value) => Math.round(200 * value)));
  expect(accuracies.map((row) => row.length)).toEqual(ks.map(() => 5));
  expect(training).toBe(160);
  mean.forEach((value) => expect(value).toBeGreaterThan(0.08));
});

test('the mean is the mean of the dots, and the chosen k has the highest', () => {
  const { accuracies, mean, std, best } = compute(state);
  accuracies.forEach((row, k) => {
    const average = row.reduce((a, b) => a + b) / 5;
    expect(mean[k]).toBeCloseTo(average, 12);
    expect(std[k] ** 2).toBeCloseTo(row.reduce((a, b) => a + (b - average) ** 2, 0) / 5, 12);
  });
  expect(mean[best]).toBe(Math.max(...mean));
});

test('folds disagree about k: that is why one split is not enough', () => {
  const { bestOfFold } = compute(state);
  expect(new Set(bestOfFold).size).toBeGreaterThan(1);
});

test('the reader’s own pictures take the place of ours', () => {
  const own = pictures({ n: 150, seed: 9 });
  const { pictures: count } = compute(state, own);
  expect(count).toBe(150);
});

test('where several k are equally good the smallest is chosen, and the figure says so', () => {
  const second = { folds: 5, count: '500', look: 'one', fold: 2 } as const;
  const model = compute(second);
  expect(model.tied).toEqual([3, 12, 20]);
  expect(ks[model.bestOfFold[1]]).toBe(3);
  const said = CrossValidation.spec.summary(second, model, strings.en, () => false);
  expect(said).toContain('As good are k = 12, 20');
  expect(compute({ ...second, look: 'all' }).tied).toEqual([20]);
});

const thousand = { ...state, count: '1000' } as const;
const own = (seed = 4) => pictures({ n: 1000, seed });
const helpers = (size: number) => Array.from({ length: size }, () => new Answering().answer);

test.each([1, 2, 3])('with %i helpers every number is the same, on the way too', async (size) => {
  const alone = await framesOf(frames(thousand, own()));
  const crew = crewHere(helpers(size));
  expect(await framesOf(frames(thousand, own(), { crew: () => crew }))).toEqual(alone);
  expect(crew.asked()).toBe(3); // about all quarters but the first
  expect(alone.frames.length).toBe(3);
});

test('helpers that turn to other pictures and back are told which', async () => {
  const crew = () => shared;
  const shared = crewHere(helpers(1));
  const turns = [4, 9].map((seed) => frames(thousand, own(seed), { crew }));
  const ends: unknown[] = [];
  while (ends.length < 2) {
    for (const turn of turns) {
      const { done, value } = turn.next();
      if (value instanceof Promise) await value;
      else if (done && value) ends.push(value);
    }
  }
  expect(ends).toEqual([4, 9].map((seed) => compute(thousand, own(seed))));
});

test('pictures that cannot be taken leave none: no question is answered about those before', () => {
  const { answer } = new Answering();
  const pairs = [[0, 0]] as const;
  expect(answer({ set: { pixels: own().pixels, n: 1000 }, pairs }).distances).toHaveLength(250 ** 2);
  expect(() => answer({ set: { pixels: null as never, n: 2 }, pairs })).toThrow();
  expect(() => answer({ pairs })).toThrow();
});

test('it begins alone until helpers have started, and ends alone when they are lost', async () => {
  const alone = await framesOf(frames(thousand, own()));
  let rounds = 0;
  const late = crewHere(helpers(1), { isReady: () => ++rounds > 1 });
  expect(await framesOf(frames(thousand, own(), { crew: () => late }))).toEqual(alone);
  expect(late.asked()).toBe(2);
  const lost = crewHere(helpers(2), { until: 1 });
  expect(await framesOf(frames(thousand, own(), { crew: () => lost }))).toEqual(alone);
});
