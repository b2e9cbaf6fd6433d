import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import { compute, frames, goesWell, type State } from './model';
import { classes, epochs } from './settings';

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
    const [clean, noisy] = [run({ seed }), run({ seed, noise: 60 })];
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

test('a run goes well, or does not, at its end', () => {
  expect(goesWell(compute(usual))).toBe(true);
  expect(goesWell(compute({ ...usual, rate: 1 }))).toBe(false);
  expect(goesWell(run({}))).toBe(false);
});
