import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import { compute } from './model';
import { probed } from './probes';
import { program } from './program';
import { against, expected, read, shownBy } from './readings';
import { cases, epochs, mistakes, probes, seed as shown, type Mistake } from './settings';
import { affordable } from '../../../tests/turns';
import { train } from './training';

const seeds = affordable([1, 2, 3, 4, 5]);
const of = memo((seed: number, mistake: Mistake | undefined) => probed(seed, mistake, 1), { most: 100 });

test.each([undefined, ...mistakes])('the probes find of %s what is expected, whatever the seed', (mistake) => {
  for (const seed of seeds) {
    const found = read(of(seed, mistake).probes);
    const wanted = expected[mistake ?? 'none'];
    for (const probe of probes) if (wanted[probe] !== null) expect(found[probe], `${probe}, seed ${seed}`).toBe(wanted[probe]); // prettier-ignore
  }
});

test('each mistake is told from every other, and from none, by at least one probe', () => {
  const all = [...mistakes, 'none'] as const;
  for (const one of all)
    for (const other of all) {
      if (one === other) continue;
      const apart = probes.filter((probe) => {
        const [a, b] = [expected[one][probe], expected[other][probe]];
        return a !== null && b !== null && a !== b;
      });
      expect(apart, `${one} and ${other}`).not.toEqual([]);
    }
});

test('the probe named for a mistake shows it, and one contradicts each wrong diagnosis', () => {
  for (const mistake of mistakes) {
    expect(expected[mistake][shownBy[mistake]]).not.toBe(expected.none[shownBy[mistake]]);
    for (const wrong of mistakes) {
      if (wrong === mistake) continue;
      const probe = against(wrong, mistake);
      expect(expected[wrong][probe], `${wrong} for ${mistake}`).not.toBe(expected[mistake][probe]);
    }
  }
});

test('each mistake is one case', () => {
  expect([...cases].sort()).toEqual([...mistakes].sort());
});

test('scores that are not numbers are no answers: none is right, and none is predicted', () => {
  const { sick } = compute({ case: [cases.indexOf('nan') + 1] });
  expect(sick.curves.right).toEqual([0, 0]);
  expect(sick.probes.overfit.right).toBe(0);
  expect(sick.probes.labels.guessed).toEqual([0, 0, 0]);
});

test('the relative error is the one of the chapters: of opposite gradients it is 2, of equal ones next to nothing', () => {
  for (const seed of seeds) {
    const errors = (mistake?: Mistake) => of(seed, mistake).probes.gradient.map(({ error }) => error);
    for (const error of errors('wrongSign')) expect(error, `seed ${seed}`).toBeCloseTo(2, 6);
    for (const error of errors()) expect(error, `seed ${seed}`).toBeLessThan(1e-7);
    for (const { analytic, numeric, error } of of(seed, 'noZeroGrad').probes.gradient) {
      const size = (list: number[]) => Math.hypot(...list);
      expect(error).toBeCloseTo(size(analytic.map((a, i) => a - numeric[i])) / Math.max(size(analytic), size(numeric)), 9); // prettier-ignore
    }
  }
});

test('at the high rate the first step is larger than the weights, whatever the seed; without the mistake it is not', () => {
  const first = (seed: number, mistake?: Mistake) => Math.max(...of(seed, mistake).probes.ratio.map(([step]) => step));
  for (const seed of seeds) {
    expect(first(seed, 'rateHigh'), `seed ${seed}`).toBeGreaterThan(1);
    expect(first(seed), `seed ${seed}`).toBeLessThan(1);
  }
});

const run = memo((seed: number, mistake?: Mistake) => train(program(seed, mistake), epochs), { most: 20 });
const last = (list: number[]) => list.at(-1)!;

test('a cure helps: without the mistake the loss in validation ends lower, but where known examples flattered it', () => {
  const well = last(run(shown).validation);
  for (const mistake of mistakes) {
    const ill = last(run(shown, mistake).validation);
    if (mistake !== 'leak') expect(Number.isNaN(ill) || ill > 1.3 * well, `${mistake}: ${ill} and ${well}`).toBe(true);
  }
});

test('of the healthy program the loss in validation ends above that in training, for each of these seeds', () => {
  for (const seed of seeds) {
    const { training, validation } = run(seed);
    expect(last(validation), `seed ${seed}`).toBeGreaterThan(last(training));
  }
});

test('the leak flatters: with it the loss in validation ends lower than it honestly is, whatever the seed', () => {
  for (const seed of affordable([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    expect(last(run(seed, 'leak').validation), `seed ${seed}`).toBeLessThan(last(run(seed).validation));
});

test('of the leaking program every validation example is trained on, and there are as many as without the leak', () => {
  const [leaking, honest] = ['leak' as const, undefined].map((mistake) => probed(1, mistake, 0).probes.data);
  expect(leaking.sizes).toEqual(honest.sizes);
  expect([leaking.shared, honest.shared]).toEqual([leaking.sizes[1], 0]);
});

test('in the run that is shown, validation looks as good as training for the leak alone, in loss and in answers', () => {
  const [leaking, honest] = [run(shown, 'leak'), run(shown)];
  expect(last(leaking.validation)).toBeLessThan(1.1 * last(leaking.training));
  expect(last(honest.validation)).toBeGreaterThan(1.4 * last(honest.training));
  expect(leaking.right[1]).toBeGreaterThan(leaking.right[0] - 0.03);
  expect(honest.right[1]).toBeLessThan(honest.right[0] - 0.1);
});
