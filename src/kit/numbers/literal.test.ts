import { expect, test } from 'vitest';
import { literal } from './literal';

test('a state as code, which is the state again', () => {
  const state = {
    scores: [3.2, -0, 1e-7, Infinity],
    many: Array.from({ length: 40 }, (_, i) => i / 3),
    text: 'it\'s "so"\n\\',
    'a-b': { yes: true, none: null, empty: [] },
    rows: [[1, 2], []],
  };
  const code = literal(state);
  expect((0, eval)(`(${code})`)).toEqual(state);
  expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThanOrEqual(66);
});
