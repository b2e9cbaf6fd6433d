import { expect, test } from 'vitest';
import { eigvalsh } from './eigvalsh';
import { Random } from './random';
import { tensor } from './engine/tensor';

const symmetric = (n: number, random: Random) => {
  const a = Array.from({ length: n }, () => Array.from({ length: n }, () => random.normal()));
  return a.map((row, i) => row.map((value, j) => value + a[j][i]));
};

test('two by two: as the formula for quadratic equations has it', () => {
  const random = new Random(1);
  for (let i = 0; i < 20; i++) {
    const [[a, b], [, d]] = symmetric(2, random);
    const root = Math.hypot((a - d) / 2, b);
    const [low, high] = eigvalsh(tensor([[a, b], [b, d]], { dtype: 'float64' })).values; // prettier-ignore
    expect(low).toBeCloseTo((a + d) / 2 - root, 10);
    expect(high).toBeCloseTo((a + d) / 2 + root, 10);
  }
});

test('their sum is the trace, the sum of their squares that of all entries', () => {
  const random = new Random(2);
  for (let n = 1; n <= 12; n++) {
    const A = symmetric(n, random);
    const values = [...eigvalsh(tensor(A, { dtype: 'float64' })).values];
    expect(values).toEqual([...values].sort((x, y) => x - y));
    expect(values.reduce((x, y) => x + y, 0)).toBeCloseTo(
      A.reduce((total, row, i) => total + row[i], 0),
      9,
    );
    expect(values.reduce((x, y) => x + y * y, 0)).toBeCloseTo(
      A.flat().reduce((x, y) => x + y * y, 0),
      8,
    );
  }
});

test('only square matrices have any', () => {
  expect(() => eigvalsh(tensor([[1, 2, 3]]))).toThrow('eigvalsh: A must be a square matrix, got (1, 3).');
});
