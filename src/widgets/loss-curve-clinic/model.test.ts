import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import { locales } from '@i18n/locale';
import Widget from '.';
import { compute, frames, verdict, type State } from './model';
import { classes, epochs, type Verdict } from './settings';
import { strings } from './strings';

const usual: State = { rate: -0.75, lambda: '0.0001', start: 'he', order: 'shuffled', noise: 0, seed: 1 };
const some = 20;
/** The first epochs of a run. */
const run = memo(
  (patch: Partial<State>) => {
    for (const model of frames({ ...usual, ...patch })) if (model.training.length > some) return model;
    throw new Error('it ends sooner');
  },
  { most: 30 },
);
const seeds = [1, 2, 3, 4, 5];
const last = (list: number[]) => list.at(-1)!;

test('at the start all classes are equally likely, whatever the seed', () => {
  for (const seed of seeds) {
    const { training } = frames({ ...usual, lambda: '0', seed }).next().value as ReturnType<typeof compute>;
    expect(Math.abs(training[0] - Math.log(classes))).toBeLessThan(0.05);
  }
});

test('the usual settings learn, five times; half of the labels at random put a floor under the loss', () => {
  for (const seed of seeds) {
    const [clean, noisy] = [run({ seed }), run({ seed, noise: 50 })];
    expect(last(clean.training)).toBeLessThan(0.5 * clean.training[0]);
    expect(last(noisy.training)).toBeGreaterThan(1.5 * last(clean.training));
  }
});

test('a low rate hardly moves the loss; with a high one it never falls; λ = 1 and tiny weights leave it at ln 3', () => {
  const moved = ({ training }: ReturnType<typeof compute>) => training[0] - last(training);
  expect(moved(run({ rate: -4 }))).toBeLessThan(0.1 * moved(run({})));
  expect(last(run({ rate: 1 }).training)).not.toBeLessThan(1);
  for (const stuck of [run({ lambda: '1' }), run({ start: 'small' })]) expect(last(stuck.training)).toBeCloseTo(Math.log(classes), 1); // prettier-ignore
});

test('curves grow: what comes after an epoch is a part of what comes in the end', () => {
  const all = compute(usual);
  expect(all.training).toHaveLength(epochs + 1);
  let at = 0;
  for (const { training } of frames(usual)) {
    expect(training).toEqual(all.training.slice(0, ++at));
    if (at === 5) break;
  }
  expect(at).toBe(5);
});

test('scores that are not numbers are no answers: none is right', () => {
  const { training, right } = run({ rate: 1.5, start: 'large' });
  expect(training.at(-1)).toBeNaN();
  expect(right.at(-1)).toEqual([0, 0]);
});

test('the penalty of the first weights is a part of the first loss: beside λ = 1 the rest is next to nothing', () => {
  for (const seed of seeds) {
    const model = run({ lambda: '1', seed });
    expect(model.training[0] - model.penalty).toBeCloseTo(Math.log(classes), 1);
    expect(model.penalty).toBeGreaterThan(100);
  }
});

const whole = memo((patch: Partial<State>) => compute({ ...usual, ...patch }), { most: 60 });

test.each<[Verdict, Partial<State>]>([
  ['scores', { start: 'large' }],
  ['penalty', { lambda: '0.01' }],
  ['penalty', { lambda: '1' }],
  ['higher', { rate: 1 }],
  ['leaps', { rate: 0 }],
  ['unlearned', { start: 'equal' }],
  ['unlearned', { rate: -2 }],
  ['well', {}],
])('the curves say “%s” of %o, whatever the seed', (wanted, patch) => {
  for (const seed of seeds) expect(verdict(whole({ ...patch, seed })), `seed ${seed}`).toBe(wanted);
});

test('other signs: no number, tiny weights that learn nothing, random labels that are no use elsewhere', () => {
  expect(verdict(whole({ rate: 1.5, start: 'small', lambda: '1' }))).toBe('lost');
  expect(verdict(whole({ start: 'small' }))).toBe('nothing');
  // of the same loss, but 63% are right
  expect(verdict(whole({ rate: -4 }))).toBe('hardly');
  for (const seed of seeds) expect(verdict(whole({ rate: -4, seed }))).toMatch(/^(hardly|nothing)$/);
  expect(verdict(whole({ noise: 100 }))).toBe('useless');
  for (const seed of [2, 3]) expect(verdict(whole({ noise: 5, seed }))).toBe('gap');
  expect(verdict(whole({ noise: 10, seed: 2 }))).toBe('gap');
  expect(verdict(run({}))).toBe(null);
});

test('no run is said to go well whose labels are partly random, or whose examples come class by class', () => {
  const said = (patch: Partial<State>) => {
    const state = { ...usual, ...patch };
    return locales.map((locale) => Widget.spec.summary(state, whole(patch), strings[locale], () => false, null));
  };
  const well = (sentence: string, i: number) => sentence.endsWith(strings[locales[i]].verdicts.well);
  for (const seed of seeds) {
    expect(said({ seed }).every(well), `seed ${seed}`).toBe(true);
    for (const patch of [{ order: 'sorted' as const }, { noise: 5 }, { noise: 10 }, { start: 'large' as const }])
      expect(said({ ...patch, seed }).some(well), `${JSON.stringify(patch)}, seed ${seed}`).toBe(false);
  }
  expect(said({ order: 'sorted' })[0]).toContain(strings.en.unseen.order);
});
