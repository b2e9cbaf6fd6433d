import { expect, test } from 'vitest';
import { functionTold } from './functionTold';

const told = { name: 'svmLoss', code: 'function svmLoss() {}', replaces: 'losses', by: 'const losses = svmLoss;' };

test('a function that came with a moment waits for the reader', () => {
  expect(functionTold(told, 'hinge-loss')).toEqual({ ...told, figure: 'hinge-loss', waits: true });
  expect(functionTold({ ...told, waits: false, state: {} }, 'a')).toEqual({ ...told, figure: 'a', waits: true });
});

test.each([
  null,
  'x',
  { ...told, name: 'a.b' },
  { ...told, replaces: '\\b' },
  { ...told, code: 5 },
  { ...told, by: 'x'.repeat(50_001) },
])('anything else is none: %#', (bad) => expect(functionTold(bad, 'a')).toBeNull());
