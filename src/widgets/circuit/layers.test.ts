import { expect, test } from 'vitest';
import { layersOf } from '@kit/circuit';
import { crossings } from '@ui/figures/layered';
import { compute } from './model';
import { presets } from './presets';

test.each(Object.entries(presets))('%s: no wires cross, and it fits a phone', (_, { formula, values }) => {
  const { wires, width } = layersOf(compute({ formula, values, sigmoid: 'typed' }).nodes);
  expect(crossings(wires)).toBe(0);
  expect(width).toBeLessThanOrEqual(358);
});
