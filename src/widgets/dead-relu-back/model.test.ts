import { expect, test } from 'vitest';
import { finish } from '@lib/finish';
import { compute } from './model';
import { revival, tryNets, type State } from './revival';
import { methods } from './settings';

const state: State = { nets: 0, layer: 'second', bias: '-3', lambda: '0.01' };
const few = { nets: 3, steps: 500 };
const trying = (patch: Partial<State>, limits = few) => finish(tryNets({ ...state, nets: 3, ...patch }, undefined, {}, limits)); // prettier-ignore

test('what sees the same inputs for ever comes back with decay in Adam’s gradient alone', () => {
  const { back, dead } = trying({ layer: 'first', bias: '-1' });
  expect(dead).toBeGreaterThan(0);
  expect(back).toEqual([0, 0, 0, 0, 0, dead]);
});

test('Adam takes full steps of the penalty, however small λ is', () => {
  const [large, small] = ([0.01, 0.0001] as const).map((lambda) =>
    [1, 2, 3].map((seed) => revival('adamL2', { layer: 'first', bias: -1, lambda, seed, steps: 500 })!),
  );
  large.forEach((step, i) => expect(Math.abs(step - small[i])).toBeLessThanOrEqual(5));
});

test('just below its points, a unit may come back because the layer before it learns', () => {
  const revived = (layer: State['layer']) =>
    [1, 2, 3, 4].map((seed) => revival('sgd', { layer, bias: -0.5, lambda: 0.01, seed, steps: 100 }));
  expect(revived('second').some((step) => step !== null && step > 0)).toBe(true);
  expect(revived('first').some((step) => step !== null && step > 0)).toBe(false);
});

test('far below, nothing brings it back', () => {
  expect(trying({ bias: '-20' }).back).toEqual(methods.map(() => 0));
});

test('a unit that fires at the start is not counted', () => {
  const { came, dead, nets } = trying({ layer: 'first', bias: '-0.5' });
  expect(nets).toBe(3);
  expect(dead).toBeLessThan(3);
  for (const row of came) expect(row.filter((step) => step === 0)).toHaveLength(3 - dead);
});

test('nets are tried as they are asked for; at build one, for fewer steps', () => {
  expect(compute(state).nets).toBe(0);
  expect(compute({ ...state, nets: 5 })).toMatchObject({ nets: 1, steps: 400 });
});
