import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import { locales } from '@i18n/locale';
import { held, pool, some } from '@parts/smallPictures';
import Widget from '.';
import { compute, frames, type Model, type State } from './model';
import { lambdas, run, sizes } from './settings';
import { strings } from './strings';
import { trainingOf } from './training';

const usual: State = { pictures: '100', lambda: '0', seed: 1 };
const whole = memo((patch: Partial<State>) => compute({ ...usual, ...patch }), { most: 30 });
const end = (list: readonly number[]) => list.at(-1)!;
const seeds = [1, 2, 3, 4, 5];

test('training, validation and fresh pictures are different ones', () => {
  const rows = ({ x }: ReturnType<typeof some>) => {
    const [n, features] = x.shape;
    return Array.from({ length: n }, (_, i) => x.values.slice(i * features, (i + 1) * features).join());
  };
  const [training, validation, fresh] = [some(800, 1), pool('validation'), pool('fresh')].map(rows);
  expect([training, validation, fresh].map((list) => list.length)).toEqual([800, held, held]);
  expect(new Set([...training, ...validation, ...fresh]).size).toBe(800 + 2 * held);
});

test('with more pictures the gap closes from both sides, with four times as many always', () => {
  for (const seed of seeds) {
    const ends = whole({ seed }).ends.map((right) => right!);
    for (let i = 1; i < sizes.length; i++)
      expect(ends[i].training, `seed ${seed}, ${sizes[i]}`).toBeLessThan(ends[i - 1].training);
    for (let i = 2; i < sizes.length; i++)
      expect(ends[i].validation, `seed ${seed}, ${sizes[i]}`).toBeGreaterThan(ends[i - 2].validation);
  }
});

test('decay narrows the gap from above: training falls each time, validation does not rise by much; at last nothing is learned', () => {
  for (const seed of seeds) {
    const runs = lambdas.map((lambda) => whole({ lambda, seed }));
    const training = runs.map((model) => end(model.training));
    for (let i = 1; i < lambdas.length; i++)
      expect(training[i], `seed ${seed}, λ ${lambdas[i]}`).toBeLessThan(training[i - 1] + (i === 1 ? 0.005 : 0));
    for (const { validation } of runs) expect(end(validation)).toBeLessThan(end(runs[0].validation) + 0.03);
    expect(training.at(-1)).toBeLessThan(0.2);
  }
});

test('a leak is the mean of what has been learned and what has not, and fresh pictures agree with an honest validation', () => {
  for (const seed of seeds)
    for (const right of whole({ seed }).ends) {
      const { training, validation, leaky, fresh } = right!;
      expect(Math.abs(leaky - (training + validation) / 2)).toBeLessThan(0.04);
      expect(Math.abs(fresh - validation)).toBeLessThan(0.08);
    }
});

test('curves grow: what comes on the way is a part of what comes in the end', () => {
  const state: State = { ...usual, seed: 7 };
  const all = [...frames(state)];
  const last = compute(state);
  expect(all[0].steps).toEqual([0]);
  expect(all[0].ends).toEqual([null, null, null, null]);
  expect(last.steps).toHaveLength(run.steps / run.every + 1);
  for (const { training, steps } of all) expect(training).toEqual(last.training.slice(0, steps.length));
  // the chosen run is whole before others begin
  const whole = all.findIndex(({ steps }) => steps.length === last.steps.length);
  expect(all[whole].ends.filter(Boolean)).toHaveLength(1);
  expect(last.ends).toEqual(last.plain);
  expect(last.ends.every(Boolean)).toBe(true);
});

test('a run that is cancelled goes on where it was', () => {
  const state: State = { ...usual, seed: 8 };
  for (const { steps } of frames(state)) if (steps.length === 4) break;
  expect(trainingOf(100, 0, 8).right).toHaveLength(4);
  expect(frames(state).next().value.steps).toEqual([0, 10, 20, 30]);
});

const said = (patch: Partial<State & { leak: boolean; fresh: boolean }>, model: Model = whole(patch)) =>
  locales.map((locale) => Widget.spec.summary({ ...usual, leak: false, fresh: false, ...patch }, model, strings[locale], () => false, null)); // prettier-ignore

test('the sentence says the numbers of the curves, and what they hide', () => {
  const { training, validation, leaky, fresh } = whole({});
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  for (const sentence of said({})) {
    for (const curve of [training, validation]) expect(sentence).toContain(percent(end(curve)));
    expect(sentence).toContain(String(Math.round(100 * end(training)) - Math.round(100 * end(validation))));
  }
  for (const [i, sentence] of said({ leak: true, fresh: true }).entries()) {
    expect(sentence).toContain(strings[locales[i]].leaked);
    for (const curve of [training, leaky, fresh]) expect(sentence).toContain(percent(end(curve)));
  }
});

test('with decay it says what both were without, as they are looked at now', () => {
  const { training, validation, leaky } = whole({ lambda: '0.1' }).plain[0]!;
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  for (const [leak, shown] of [
    [false, validation],
    [true, leaky],
  ] as const)
    // prettier-ignore
    said({ lambda: '0.1', leak }, whole({ lambda: '0.1' })).forEach((sentence, i) =>
      expect(sentence).toContain(strings[locales[i]].without(percent(training), percent(shown))),
    );
});

test('where nothing has been learned, or both are low, the sentence says so, and nowhere else', () => {
  const isSaid = (patch: Partial<State>, name: 'nothing' | 'low') =>
    said(patch).map((sentence, i) => sentence.endsWith(strings[locales[i]].verdicts[name]));
  for (const seed of seeds)
    for (const pictures of sizes) {
      expect(isSaid({ seed, pictures, lambda: '1' }, 'nothing'), `${pictures}`).toEqual([true, true]);
      expect(isSaid({ seed, pictures }, 'nothing')).toEqual([false, false]);
      expect(isSaid({ seed, pictures }, 'low')).toEqual([false, false]);
    }
  expect(isSaid({ pictures: '800', lambda: '0.1' }, 'low')).toEqual([true, true]);
  expect(isSaid({ pictures: '100', lambda: '0.1' }, 'low')).toEqual([false, false]);
});
