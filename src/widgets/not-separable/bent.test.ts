import { expect, test } from 'vitest';
import { bent } from './bent';
import { extent, place } from './model';

const line = [0.3, 0.9, 0.2] as const;

test.each(['product', 'square'] as const)('every point of the bent line lies on the straight one: %s', (feature) => {
  const points = bent(feature, [...line]).flat();
  expect(points.length).toBeGreaterThan(100);
  for (const [u, v] of points) {
    const [right, up] = place(feature, extent * u, extent * v);
    expect(line[0] * right + line[1] * up + line[2]).toBeCloseTo(0, 9);
  }
});

test('the product comes in two branches, one on each side of the middle', () => {
  const branches = bent('product', [0, 1, -0.3]);
  expect(branches.map((branch) => Math.sign(branch[0][0]))).toEqual([-1, 1]);
});
