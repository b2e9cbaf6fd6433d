import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import SameDistance from './index';
import { changes, compute, type State } from './model';

const { distance } = SameDistance.spec.controls;
const start = initialState(SameDistance.spec.controls) as State;

test.each(['horse', 'ship', 'frog'] as const)('%s: three changes at the same distance, within 0.1 %%', (subject) => {
  for (const wanted of [distance.min, 750, start.distance, distance.max]) {
    const { picture, changed } = compute({ subject, distance: wanted });
    changed.forEach((copy, i) => {
      const true2 = Math.sqrt(copy.pixels.reduce((sum, value, at) => sum + (value - picture[at]) ** 2, 0));
      expect(copy.distance, changes[i]).toBeCloseTo(true2, 8);
      expect(Math.abs(copy.distance / wanted - 1), `${changes[i]} at ${wanted}`).toBeLessThan(0.001);
    });
  }
});

test('another picture of the same class is farther away than any of them', () => {
  for (const subject of ['horse', 'ship', 'frog'] as const)
    expect(compute({ ...start, subject }).other.distance).toBeGreaterThan(1.5 * start.distance);
});
