import { expect, test } from 'vitest';
import { compute } from './model';

test('with what forward has kept, the gates find what the library finds', () => {
  const { nodes } = compute({ values: [-2, 5, -4], caches: true, sends: 'other' });
  expect(Object.fromEntries(nodes.map(({ name, grad }) => [name, grad]))).toEqual({ x: -4, y: -4, q: -4, z: 3, f: 1 });
  expect(nodes.every(({ right }) => right)).toBe(true);
});

test('without it, backward knows nothing, and neither does anything after it', () => {
  const { nodes } = compute({ values: [-2, 5, -4], caches: false, sends: 'other' });
  expect(nodes.flatMap(({ name, known }) => (known ? [name] : []))).toEqual(['f']);
});

test('a wrong backward of multiply spoils what comes before it; the 1 at the end is not its work', () => {
  const right = (sends: 'own' | 'plain', values = [-2, 5, -4]) =>
    compute({ values, caches: true, sends }).nodes.flatMap(({ name, right }) => (right ? [name] : []));
  expect([right('own'), right('plain')]).toEqual([['f'], ['f']]);
  // where q = z nobody notices that they were not swapped; where both are 1, nothing is noticed
  expect(right('own', [1, 2, 3])).toHaveLength(5);
  expect(right('plain', [0, 1, 1])).toHaveLength(5);
});
