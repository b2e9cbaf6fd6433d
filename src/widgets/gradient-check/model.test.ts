import { expect, test } from 'vitest';
import { compute, type State } from './model';

const errors = (version: State['version'], h = -5) => compute({ version, h }).errors;

test('the right gradient agrees to seven digits and more', () => {
  expect(compute({ version: 'own', h: -5 }).largest).toBeLessThan(1e-7);
});

test('every planted mistake is seen', () => {
  for (const version of ['a', 'b', 'c', 'd'] as const)
    expect(compute({ version, h: -5 }).largest).toBeGreaterThan(1e-2);
});

test('a forgotten column is wrong there and nowhere else', () => {
  for (const row of errors('d')) {
    expect(Math.max(...row.slice(0, 3))).toBeLessThan(1e-7);
    expect(row[3]).toBeGreaterThan(1e-2);
  }
});

test('at a kink right code looks wrong, until the step is small enough', () => {
  expect(compute({ version: 'e', h: -5 }).largest).toBeGreaterThan(1e-2);
  expect(compute({ version: 'e', h: -8 }).largest).toBeLessThan(1e-5);
});

test('half a penalty is a smaller mistake than a missing mean', () => {
  const typical = (version: State['version']) => errors(version).flat().sort((a, b) => a - b)[6]; // prettier-ignore
  expect(typical('c')).toBeLessThan(typical('a'));
  expect(typical('c')).toBeGreaterThan(1e-3);
});
