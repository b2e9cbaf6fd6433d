import { expect, test } from 'vitest';
import { compute } from './model';

test('with what forward has kept, the gates find what the library finds', () => {
  const { nodes } = compute({ values: [-2, 5, -4], caches: true });
  expect(Object.fromEntries(nodes.map(({ name, grad }) => [name, grad]))).toEqual({ x: -4, y: -4, q: -4, z: 3, f: 1 });
  expect(nodes.every(({ right }) => right)).toBe(true);
});

test('without it, backward knows nothing, and neither does anything after it', () => {
  const { nodes } = compute({ values: [-2, 5, -4], caches: false });
  expect(nodes.flatMap(({ name, known }) => (known ? [name] : []))).toEqual(['f']);
});
