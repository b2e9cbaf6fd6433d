import { expect, test } from 'vitest';
import { range, toggle } from './controls';
import { withLimits, withinLimits } from './limits';

const controls = {
  folds: range({ min: 3, max: 10, step: 1, value: 5 }),
  fold: range({ min: 1, max: 10, step: 1, value: 1 }),
  on: toggle({ value: true }),
};

test('a control whose bound depends on another ends there, and the table stays as it is', () => {
  const cut = withLimits(controls, { fold: 5 });
  expect(cut.fold.max).toBe(5);
  expect([cut.fold.clamp(8), cut.fold.clamp(4)]).toEqual([5, 4]);
  expect(cut.folds).toBe(controls.folds);
  expect([controls.fold.max, controls.fold.clamp(8)]).toEqual([10, 8]);
  expect(withLimits(controls, {})).toBe(controls);
});

test('a state beyond its bounds is brought within them', () => {
  const state = { folds: 3, fold: 8, on: true };
  expect(withinLimits(state, { fold: 3 })).toEqual({ folds: 3, fold: 3, on: true });
  expect(withinLimits({ ...state, fold: 2 }, { fold: 3 })).toEqual({ folds: 3, fold: 2, on: true });
  expect(withinLimits(state, undefined)).toBe(state);
});
