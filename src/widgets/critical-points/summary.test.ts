import { expect, test } from 'vitest';
import critical from '.';
import { compute } from './model';

const { strings, summary } = critical.spec;
const said = (bends: number[], locale: 'en' | 'zh') => {
  const state = { view: 'place', bends, angle: 0, dimension: 1, seed: 1, turn: [] } as const;
  return summary(state as never, compute({ ...state, bends }), strings[locale], () => false);
};

test('a Hessian of zeros is flat in every direction, and one with a single zero in one', () => {
  expect(said([0, 0, 0], 'en')).toContain('flat in every direction');
  expect(said([0, 0, 0], 'zh')).toContain('每个方向都是平的');
  expect(said([0.5, 0, 0], 'en')).toContain('flat in one direction');
  expect(said([0.5, 0.5, 0.5], 'zh')).toContain('有一个方向是平的');
});
