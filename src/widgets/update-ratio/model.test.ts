import { expect, test } from 'vitest';
import { memo } from '@lib/memo';
import { locales } from '@i18n/locale';
import Widget from '.';
import { shown } from './drawn';
import { bestOf, compute, endOf, frames, typical, type Model, type State } from './model';
import { kinds, run, tried } from './settings';
import { strings } from './strings';
import { trained, trainingOf } from './training';
import { logarithmic, vertical } from '@ui/figures/scale';

const usual: State = { kind: 'sgd', rate: -3, seed: 1 };
const whole = memo((patch: Partial<State>) => compute({ ...usual, ...patch }), { most: 30 });

test('Adam’s first step has the rate for each weight, so that its length does not depend on the pictures', () => {
  for (const seed of [1, 2, 3]) {
    const [first] = trained('adam', -3, seed).ratios[0];
    expect(Math.abs(first - 0.001 / Math.sqrt(2 / 192))).toBeLessThan(0.0005);
  }
});

test('the ratio is the length of the step divided by that of the weights before it', () => {
  // SGD’s first step is in proportion to its rate
  const [slow, fast] = [-3, -1].map((exponent) => trained('sgd', exponent, 2).ratios.map(([first]) => first));
  slow.forEach((ratio, layer) => expect(fast[layer] / ratio).toBeCloseTo(100, 2));
});

test('a run has a loss every few steps and a ratio for each, the chosen one before the others', () => {
  const state: State = { ...usual, seed: 7 };
  const all = [...frames(state)];
  const last = compute(state);
  expect(all[0].steps).toEqual([0]);
  expect(last.steps.at(-1)).toBe(run.steps);
  expect([last.first, last.second].map((list) => list.length)).toEqual([run.steps, run.steps]);
  for (const { losses } of all) expect(losses).toEqual(last.losses.slice(0, losses.length));
  const begun = all.find(({ steps }) => steps.length === last.steps.length)!;
  expect(begun.ends.sgd.filter(Boolean).length).toBeLessThan(2);
  for (const kind of kinds) {
    expect(last.ends[kind]).toHaveLength(tried.length);
    last.ends[kind].forEach((end, i) => expect(end).toEqual(endOf(trained(kind, tried[i], 7))));
  }
  expect(last.ends.sgd[tried.indexOf(usual.rate)]).toEqual({ loss: last.losses.at(-1), first: last.first[0], later: typical(last.first) }); // prettier-ignore
});

test('a run that is cancelled goes on where it was', () => {
  const state: State = { ...usual, rate: -1.25, seed: 8 };
  for (const { steps } of frames(state)) if (steps.length === 4) break;
  expect(trainingOf('sgd', -1.25, 8).losses).toHaveLength(4);
  expect(frames(state).next().value.steps).toEqual([0, 4, 8, 12]);
});

test('the best rate has the least loss; runs without a number do not count, and before all have ended there is none', () => {
  const { ends } = whole({});
  const losses = ends.sgd.map((end) => end!.loss);
  expect(losses.some(Number.isNaN)).toBe(true);
  expect(losses[bestOf(ends.sgd)!]).toBe(Math.min(...losses.filter(Number.isFinite)));
  expect(bestOf([...ends.sgd.slice(1), null])).toBeNull();
});

test('a curve is drawn until it is not a number, and ends just beyond the edge of its scale', () => {
  const loss = vertical(0, 3);
  expect(shown([0, 1, 2, 3], [1, 1e20, NaN, 2], loss)).toEqual({ x: [0, 1], y: [1, 6] });
  expect(shown([1, 2], [0, 1e9], logarithmic(0.01, 10, 100, 0))).toEqual({ x: [1, 2], y: [0.01, 100] });
  expect(shown([1], [NaN], loss)).toEqual({ x: [], y: [] });
});

const said = (patch: Partial<State>, model: Model = whole(patch), isHeld = false) =>
  locales.map((locale) => Widget.spec.summary({ ...usual, ...patch }, model, strings[locale], () => isHeld, null));

test('the sentence says what became of the loss', () => {
  const expected = (patch: Partial<State>, key: 'higher' | 'stays' | null) =>
    said(patch).forEach((sentence, i) => {
      for (const name of ['higher', 'stays'] as const)
        expect(sentence.includes(strings[locales[i]].verdicts[name]), sentence).toBe(name === key);
    });
  expected({ rate: -4 }, 'stays');
  expected({ rate: -1 }, null);
  expected({ kind: 'adam', rate: 1 }, 'higher');
  for (const [i, sentence] of said({ rate: 1 }).entries()) {
    const { losses, steps } = whole({ rate: 1 });
    expect(sentence).toContain(strings[locales[i]].lost(steps[losses.findIndex(Number.isNaN)]));
  }
  for (const sentence of said({ rate: -1 })) expect(sentence).not.toMatch(/NaN|–/);
});

test('the best rate is said once all have been tried, and not before the reader has answered', () => {
  const best = strings.en.best('0.32');
  expect(said({})[0]).toContain(best);
  expect(said({}, whole({}), true)[0]).not.toContain('best');
  const [first] = frames({ ...usual, seed: 9 });
  expect(said({ seed: 9 }, first)[0]).not.toContain('best');
});
