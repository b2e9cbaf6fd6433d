import { expect, test } from 'vitest';
import { eigvalsh } from '@lib/eigh';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';
import { compute, draws, isPositiveDefinite, kindOf, signOf, symmetricMatrix, type State } from './model';

const state: State = { bends: [0.6, -0.4, 0], angle: 0, dimension: 3, seed: 1 };

test('Cholesky and the eigenvalues agree on what is positive', () => {
  const random = new Random(3);
  for (let i = 0; i < 300; i++) {
    const A = symmetricMatrix(1 + (i % 4), random);
    const [smallest] = eigvalsh(tensor(A, { dtype: 'float64' })).values;
    expect(isPositiveDefinite(A)).toBe(smallest > 0);
  }
});

test('the shares of minima are the known ones where they are known', () => {
  const { minima } = compute(state);
  const known = [1 / 2, (2 - Math.SQRT2) / 4, 1 / 4 - Math.SQRT1_2 / Math.PI];
  known.forEach((p, i) => {
    const spread = Math.sqrt((p * (1 - p)) / draws);
    expect(Math.abs(minima[i] / draws - p)).toBeLessThan(4 * spread);
  });
  for (let D = 1; D < minima.length; D++) expect(minima[D]).toBeLessThanOrEqual(minima[D - 1]);
});

test.each<[number[], string]>([
  [[1, 0.5, 0], 'minimum'],
  [[-1, -0.5, 0], 'maximum'],
  [[0.6, -0.4, 0], 'saddle'],
  [[0.5, 0.5, 1], 'saddle'],
  [[1, 0, 0], 'flat'],
  [[0, 0, 0], 'flat'],
])('%j is a %s', (bends, kind) => {
  expect(compute({ ...state, bends }).kind).toBe(kind);
});

test('along its own directions the surface bends as much as the eigenvalues say', () => {
  for (const bends of [
    [0.6, -0.4, 0.3],
    [0.2, 0.9, -0.7],
    [-0.5, -0.5, 0.2],
  ]) {
    // prettier-ignore
    const { upward, eigenvalues } = compute({ ...state, bends });
    expect(compute({ ...state, bends, angle: upward }).bend).toBeCloseTo(eigenvalues[1], 10);
    expect(compute({ ...state, bends, angle: upward + 90 }).bend).toBeCloseTo(eigenvalues[0], 10);
    const { profile, bend } = compute({ ...state, bends, angle: 33 });
    profile.along.forEach((s, i) => expect(profile.heights[i]).toBeCloseTo((bend * s * s) / 2, 10));
  }
});

test('what rounding leaves of an eigenvalue of 0 has no sign', () => {
  expect([1e-17, -1e-17, 0, 0.05, -0.05].map(signOf)).toEqual([0, 0, 0, 1, -1]);
});

test('a zero among eigenvalues of both signs is still a saddle', () => {
  expect(kindOf([-1, 0, 2])).toBe('saddle');
});
