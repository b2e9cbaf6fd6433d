import { expect, test } from 'vitest';
import { tensor } from '@lib/engine/tensor';
import { relu } from '@lib/ops';
import { Random } from '@lib/random';
import { cloud, epochOf, othersIn } from './batches';
import { compute, storedAfter, trained, type State } from './model';
import { Run, type Setting } from './network';
import { points, steps } from './settings';
import { affordable } from '../../../tests/turns';

const state: State = {
  ...{ step: 0, order: 'shuffled', size: '32', norm: true, momentum: '0.1' },
  ...{ variance: 'unbiased', company: 'batch', seed: 1 },
};
const setting: Setting = { order: 'shuffled', size: 8, norm: true, momentum: 0.1, isBiased: false, seed: 1 };
const seeds = affordable([1, 2, 3, 4, 5]);
const after = (run: Run, count: number) => {
  for (let step = 0; step < count; step++) run.learn();
  return run;
};

const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

test('an epoch has every point once; in batches of one class there is one class', () => {
  for (const order of ['shuffled', 'sorted'] as const)
    for (const size of [1, 2, 8, 32]) {
      const batches = epochOf(order, size, new Random(3));
      expect(batches.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, i) => i));
      expect(batches.every((batch) => batch.length === size)).toBe(true);
      const { labels } = cloud();
      const isPure = batches.every((batch) => batch.every((i) => labels[i] === labels[batch[0]]));
      if (size > 2) expect(isPure).toBe(order === 'sorted');
    }
});

test('the others in the batch are as many as there are, of the classes asked for', () => {
  const batch = [7, 8, 9, 10];
  expect(othersIn('batch', batch)).toEqual([7, 8, 9]);
  const { labels } = cloud();
  expect(othersIn('round', batch).map((i) => labels[i])).toEqual([0, 0, 0]);
  expect(othersIn('square', batch).map((i) => labels[i])).toEqual([1, 1, 1]);
  expect(othersIn('mixed', batch)).toHaveLength(3);
});

test('a place of the map in training mode is what the layers say of it in that batch', () => {
  const run = after(new Run(setting), 5);
  const others = othersIn('batch', run.batches[4]);
  const places = [[0.3, -0.2], [1.5, 1]]; // prettier-ignore
  const { places: all } = cloud();
  const alone = places.map((place) => {
    const batch = tensor([...others.map((i) => all[i]), place]);
    const scores = run.last.forward(relu(run.norm.train().forward(run.hidden.forward(batch)))).tolist() as number[][];
    const [first, second] = scores.at(-1)!;
    return second - first;
  });
  for (const [i, margin] of run.trainedWith(others, places).entries()) expect(margin).toBeCloseTo(alone[i], 4);
});

test('of a pair, the one is +1 and the other −1 in every unit: how far apart they are is lost', () => {
  const run = after(new Run({ ...setting, size: 2 }), 30);
  const [partner] = run.batches[29];
  const [left, top] = cloud().places[partner];
  const scores = [1, 1.2, 1.4].map((far) => run.trainedWith([partner], [[left + far, top + far / 3]])[0]);
  for (const score of scores) expect(score).toBeCloseTo(scores[0], 2);
});

test('running statistics follow the batches, by the unbiased variance or by the biased one', () => {
  for (const [size, isBiased] of [
    [8, false],
    [8, true],
    [2, false],
    [2, true],
  ] as const) {
    // prettier-ignore
    const run = after(new Run({ ...setting, size, isBiased }), 4);
    const factor = isBiased ? 1 : size / (size - 1);
    for (const [step, { mean, variance }] of run.own.entries())
      for (const k of [0, 31]) {
        const [before, now] = [run.running[step], run.running[step + 1]];
        expect(now.mean[k]).toBeCloseTo(0.9 * before.mean[k] + 0.1 * mean[k], 5);
        expect(now.variance[k]).toBeCloseTo(0.9 * before.variance[k] + 0.1 * factor * variance[k], 5);
      }
  }
});

test('which variance is kept changes nothing in training, and evaluation alone', () => {
  const [unbiased, biased] = [false, true].map((isBiased) => after(new Run({ ...setting, size: 2, isBiased }), 20));
  expect(biased.losses).toEqual(unbiased.losses);
  expect(biased.evaluated([[0.5, 0.5]])).not.toEqual(unbiased.evaluated([[0.5, 0.5]]));
});

test('after a batch of 0 and 2 the running variance is 1.1 by the unbiased, and 1 by the biased', () => {
  expect(storedAfter(0.1).unbiased).toBeCloseTo(1.1, 6);
  expect(storedAfter(0.1).biased).toBeCloseTo(1, 12);
});

test('a run goes back to any step, and on from where it was', () => {
  const run = after(new Run(setting), 6);
  const look = () => run.evaluated([[0.2, 0.1]]);
  const six = look();
  const three = run.at(3, look);
  expect(three).toEqual(after(new Run(setting), 3).evaluated([[0.2, 0.1]]));
  expect(look()).toEqual(six);
});

test('a batch of one is refused with batch normalization, and is nothing special without', () => {
  const refused = compute({ ...state, step: 20, size: '1' });
  expect(refused.refused).toBe('batchNorm: training needs more than one value a channel, got (1, 32).');
  expect(refused).toMatchObject({ step: 0, training: null, losses: [] });
  const without = compute({ ...state, step: 20, size: '1', norm: false });
  expect(without).toMatchObject({ step: 20, refused: null });
  expect(without.training).toEqual(without.evaluation);
});

test('a fork with the same settings repeats the run; with others, it goes on from the same network', () => {
  const [at, wanted] = [10, 30];
  const whole = after(new Run(setting), wanted);
  const same = after(new Run(setting, { at, to: setting }), wanted);
  for (const what of ['losses', 'right', 'running', 'batches'] as const) expect(same[what]).toEqual(whole[what]);

  const state8: State = { ...state, size: '8', step: wanted };
  const fork = [at, 0, 2, 1, 0]; // shuffled, batches of 8, momentum 0.1, unbiased
  const one = compute({ ...state8, fork });
  expect(one.branch!.right).toEqual(whole.right);
  expect(one.right).toEqual(whole.right);
  for (const other of [{ order: 'sorted' }, { size: '2' }, { momentum: '1' }, { variance: 'biased' }] as const) {
    const { right, losses, running, own, branch } = compute({ ...state8, ...other, fork });
    expect(branch).toEqual(one.branch);
    for (const [now, before] of [
      [right, one.right],
      [running, one.running],
    ] as const) {
      // prettier-ignore
      expect(now.slice(0, at + 1)).toEqual(before.slice(0, at + 1));
    }
    expect([losses, own].map((list) => list.slice(0, at))).toEqual([one.losses, one.own].map((list) => list.slice(0, at))); // prettier-ignore
    expect(running.slice(at + 1)).not.toEqual(one.running.slice(at + 1));
  }
});

test('only what is stored differs where a fork changes momentum alone', () => {
  const fork = [10, 0, 2, 1, 0];
  const { losses, running } = compute({ ...state, size: '8', step: 12, momentum: '1', fork });
  const plain = compute({ ...state, size: '8', step: 12 });
  expect(losses).toEqual(plain.losses);
  expect(running[11].mean).toBeCloseTo(plain.own[10].mean, 6); // with momentum 1 it is that of the last batch
});

test('a fork to batches of one is refused there, whatever was shown before; the other branch goes on', () => {
  const forked: State = { ...state, size: '1', fork: [10, 0, 3, 1, 0] };
  for (const step of [12, 5, 10]) {
    const { step: made, refused, branch } = compute({ ...forked, step });
    expect([made, refused === null]).toEqual([Math.min(10, step), step < 10]);
    expect(branch!.right).toHaveLength(step + 1);
  }
});

test('shuffled batches of 32 train well in both modes', () => {
  for (const seed of seeds) {
    const { training, evaluation } = trained({ ...state, step: steps, seed });
    expect(training).toBeGreaterThan(0.95);
    expect(evaluation).toBeGreaterThan(0.95);
  }
});

test('batches of one class: the loss falls, training mode looks well, evaluation does not', () => {
  for (const seed of seeds) {
    const { training, evaluation, losses } = trained({ ...state, step: steps, order: 'sorted', seed });
    expect(mean(losses.slice(-20))).toBeLessThan(0.6 * mean(losses.slice(0, 20)));
    expect(training).toBeGreaterThan(0.75);
    expect(evaluation).toBeLessThan(0.65);
  }
});

test('without batch normalization order does not matter', () => {
  for (const seed of seeds)
    expect(trained({ ...state, step: steps, order: 'sorted', norm: false, seed }).evaluation).toBeGreaterThan(0.98);
});

test('pairs do worse than batches of 32, and worse still in training mode', () => {
  for (const seed of seeds) {
    const { training, evaluation } = trained({ ...state, step: steps, size: '2', seed });
    expect(evaluation).toBeLessThan(0.95);
    expect(training).toBeLessThan(evaluation);
  }
});
