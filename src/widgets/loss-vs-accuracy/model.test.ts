import { expect, test } from 'vitest';
import { tensor } from '@lib/engine/tensor';
import { finish } from '@lib/finish';
import { crossEntropy } from '@lib/ops';
import { bestFactor, judge } from './judge';
import { compute, epochsAtBuild } from './model';
import { trainTo } from './run';
import { classes, examples } from './settings';

const state = { run: 'slow', seed: 1 } as const;
const scores = [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0];
const labels = [0, 1];

test('losses are the library’s, margins those over the best other class', () => {
  const { margins, losses, right, accuracy, loss } = judge(scores, labels);
  const rows = tensor([scores.slice(0, classes), scores.slice(classes)], { dtype: 'float64' });
  const ours = crossEntropy(rows, labels, { reduction: 'none' }).values;
  expect([...margins]).toEqual([1, -3]);
  losses.forEach((value, i) => expect(value).toBeCloseTo(ours[i], 12));
  expect([right, accuracy]).toEqual([1, 0.5]);
  expect(loss).toBeCloseTo((ours[0] + ours[1]) / 2, 12);
});

test('a tie is not right: its margin is 0', () => {
  expect(judge(Array<number>(classes).fill(0), [3])).toMatchObject({ right: 0, loss: Math.log(classes) });
});

test('a loss lies between those with all other classes lowest, and all as high as the best', () => {
  const { validation } = compute(state);
  const { margins, losses } = judge(validation.scores[20], validation.labels);
  margins.forEach((m, i) => {
    expect(losses[i]).toBeGreaterThanOrEqual(Math.log1p(Math.exp(-m)) - 1e-9);
    expect(losses[i]).toBeLessThanOrEqual(Math.log1p((classes - 1) * Math.exp(-m)) + 1e-9);
  });
});

test('a factor changes every loss and no answer; a push moves one example, a shift all', () => {
  const plain = judge(scores, labels);
  const doubled = judge(scores, labels, { factor: 2, shift: 0 });
  expect([...doubled.margins]).toEqual([2, -6]);
  expect(doubled.right).toBe(plain.right);
  expect(doubled.loss).toBeGreaterThan(plain.loss);
  const pushed = judge(scores, labels, { factor: 1, shift: 0, one: { example: 1, push: 4 } });
  expect([...pushed.margins]).toEqual([1, 1]);
  expect(pushed.losses[0]).toBe(plain.losses[0]);
  expect(pushed.right).toBe(2);
  expect([...judge(scores, labels, { factor: 1, shift: -1 }).margins]).toEqual([0, -4]);
});

test('where pages are built the first epochs are those of the page', () => {
  const [short, long] = [compute(state), finish(trainTo(state, undefined, {}, epochsAtBuild + 2))];
  expect(short.epochs).toBe(epochsAtBuild);
  expect(long.epochs).toBe(epochsAtBuild + 2);
  expect(long.training.loss.slice(0, epochsAtBuild + 1)).toEqual(short.training.loss);
  expect(short.training.accuracy[0]).toBe(judge(short.training.scores[0], short.training.labels).right / examples);
});

test('at a small rate accuracy doubles while the loss moves by less than a hundredth', () => {
  const { training } = compute(state);
  expect(training.loss[0]).toBeCloseTo(Math.log(classes), 3);
  expect(1 - training.loss[30] / training.loss[0]).toBeLessThan(0.01);
  expect(training.accuracy[30]).toBeGreaterThan(1.9 * training.accuracy[0]);
});

test('all right, the loss falls on; of the others it rises while as many are right; smaller scores bring it down', () => {
  const { training, validation } = finish(trainTo({ run: 'long', seed: 1 }));
  expect([60, 70, 80, 90, 100].map((epoch) => training.accuracy[epoch])).toEqual([1, 1, 1, 1, 1]);
  expect(training.loss[100]).toBeLessThan(training.loss[60] / 2);
  expect(validation.loss[100]).toBeGreaterThan(2 * validation.loss[5]);
  expect(validation.accuracy[100]).toBeGreaterThan(validation.accuracy[5]);
  const { factor, loss } = bestFactor(validation.scores[100], validation.labels);
  expect(factor).toBeLessThan(0.5);
  expect(loss).toBeLessThan(validation.loss[100] / 2);
});
