import { expect, test } from 'vitest';
import differences from '.';
import { compute, type State } from './model';

const { strings, summary } = differences.spec;
const said = (given: Partial<State>, isHeld = false) => {
  const state: State = { f: 'sin', x: 0.5, h: 0, all: true, ...given };
  const told = summary(state as never, compute(state) as never, strings.en, () => isHeld);
  return told.replace(/\uE000[^\uE001]*\uE001|\uE002/g, '');
};

test('where no digits are lost no step is called best, and the sentence gives the reason', () => {
  for (const f of ['cube', 'sin'] as const) {
    expect(said({ f, x: 0, h: -5 })).not.toContain('best near');
    expect(said({ f, x: 0, h: -5, all: false })).toContain('no digits are lost');
  }
  for (const f of ['sin', 'exp', 'cube'] as const)
    for (const x of [-2, -0.05, 0.05, 0.5, 1, 2]) expect(said({ f, x }), `${f} ${x}`).toContain('best near');
  expect(said({ f: 'exp', x: 0 })).toContain('best near');
});

test('before the answer the sentence has the slope through two points, except for the steps of the question', () => {
  expect(said({ h: 0 }, true)).toBe(
    'The slope is 0.877583; that of the line through two points, h = 1.0 apart, is 0.52.',
  );
  expect(said({ h: -2 }, true)).toContain('apart, is 0.88');
  for (const h of [-8, -12, -15]) expect(said({ h }, true)).toMatch(/answer it first\.$/);
});
