import { expect, test } from 'vitest';
import { pictures } from '@lib/data/pictures/index';
import { tensor } from '@lib/engine/tensor';
import { finish } from '@lib/finish';
import { crossEntropy } from '@lib/ops';
import { bestFactor, judge } from './judge';
import { compute, epochsAtBuild } from './model';
import { trainTo, type State } from './run';
import { classes, lastEpoch, runs, sets } from './settings';
import { Training } from './training';

const state: State = { run: 'slow', seed: 1, epoch: 20, set: 'validation', chosen: [3] };
const long: State = { ...state, run: 'long', epoch: lastEpoch };
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
  const { scores, labels, epoch } = compute(state);
  expect(epoch).toBe(20);
  const { margins, losses } = judge(scores, labels);
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
  const [short, longer] = [compute(state), finish(trainTo(state, undefined, {}, epochsAtBuild + 2))];
  expect([short.epochs, longer.epochs]).toEqual([epochsAtBuild, epochsAtBuild + 2]);
  expect(longer.scores).toEqual(short.scores);
  for (const set of sets) {
    const { loss, accuracy } = short.curves[set];
    expect(longer.curves[set].loss.slice(0, epochsAtBuild + 1)).toEqual(loss);
    const { scores, labels } = compute({ ...state, set });
    expect(judge(scores, labels)).toMatchObject({ accuracy: accuracy[20], loss: loss[20] });
  }
  expect(compute({ ...state, epoch: lastEpoch }).epoch).toBe(epochsAtBuild);
});

test('a fork with the same settings repeats the run; with those of the other, it goes on from the same network', () => {
  const few = { epochs: 8, at: 3 };
  const curvesOf = (training: Training) => {
    while (training.epochs < few.epochs) training.learn();
    return { training: training.training, validation: training.validation };
  };
  for (const run of runs) {
    const [whole, same] = [curvesOf(new Training(run, 1)), curvesOf(new Training(run, 1, { at: few.at, run }))];
    expect(same).toEqual(whole);
    const now = runs.find((other) => other !== run)!;
    const fork = [few.at, runs.indexOf(run)];
    const { curves, branch } = finish(trainTo({ ...state, run: now, epoch: 8, fork }, undefined, {}, few.epochs));
    for (const set of sets) {
      const { loss, accuracy } = whole[set];
      expect(branch!.curves[set]).toEqual({ loss, accuracy });
      expect(curves[set].loss.slice(0, few.at + 1)).toEqual(loss.slice(0, few.at + 1));
      expect(curves[set].loss[few.at + 1]).not.toBe(loss[few.at + 1]);
    }
    const unchanged = finish(trainTo({ ...state, run, epoch: 8, fork }, undefined, {}, few.epochs));
    expect(unchanged.curves).toEqual(unchanged.branch!.curves);
  }
});

test('what hardly moves at the small rate moves once the run goes on at the larger one', () => {
  const { curves, branch } = compute({ ...state, run: 'long', fork: [20, runs.indexOf('slow')] });
  const by = ({ loss }: { loss: number[] }) => 1 - loss[40] / loss[20];
  expect(by(branch!.curves.training)).toBeLessThan(0.02);
  expect(by(curves.training)).toBeGreaterThan(0.25);
});

test('the picture is that of the chosen example', () => {
  const { pixels } = pictures({ n: 1, from: 2, seed: 2 });
  expect(compute(state).picture).toEqual(pixels);
});

test('at a small rate accuracy doubles while the loss moves by less than a hundredth', () => {
  const { accuracy, loss } = compute(state).curves.training;
  expect(loss[0]).toBeCloseTo(Math.log(classes), 3);
  expect(1 - loss[30] / loss[0]).toBeLessThan(0.01);
  expect(accuracy[30]).toBeGreaterThan(1.9 * accuracy[0]);
});

test('all right, the loss falls on; of the others it rises while as many are right; smaller scores bring it down', () => {
  const { curves, scores, labels } = finish(trainTo(long));
  const { training, validation } = curves;
  expect([60, 70, 80, 90, 100].map((epoch) => training.accuracy[epoch])).toEqual([1, 1, 1, 1, 1]);
  expect(training.loss[100]).toBeLessThan(training.loss[60] / 2);
  expect(validation.loss[100]).toBeGreaterThan(2 * validation.loss[5]);
  expect(validation.accuracy[100]).toBeGreaterThan(validation.accuracy[5]);
  const best = bestFactor(scores, labels);
  expect(best.factor).toBeLessThan(0.5);
  expect(best.loss).toBeLessThan(validation.loss[100] / 2);
});
