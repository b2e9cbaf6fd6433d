import { expect, test } from 'vitest';
import { eigh, eigvalsh } from './eigh';
import { Tensor, tensor } from './engine/tensor';
import { matmul, transpose } from './ops';
import { Random } from './random';

const symmetric = (n: number, random: Random) => {
  const a = Array.from({ length: n }, () => Array.from({ length: n }, () => random.normal()));
  return a.map((row, i) => row.map((value, j) => value + a[j][i]));
};

test('two by two: agrees with the quadratic formula', () => {
  const random = new Random(1);
  for (let i = 0; i < 20; i++) {
    const [[a, b], [, d]] = symmetric(2, random);
    const root = Math.hypot((a - d) / 2, b);
    const [low, high] = eigvalsh(tensor([[a, b], [b, d]], { dtype: 'float64' })).values; // prettier-ignore
    expect(low).toBeCloseTo((a + d) / 2 - root, 10);
    expect(high).toBeCloseTo((a + d) / 2 + root, 10);
  }
});

test('the eigenvalues add up to the trace, and their squares to the sum of all squared entries', () => {
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

/** From PyTorch 1.13, torch.linalg.eigh, each column with its largest entry made positive. */
const fromPyTorch = [
  {
    A: [[4, 1, -2, 2], [1, 2, 0, 1], [-2, 0, 3, -2], [2, 1, -2, -1]],
    eigenvalues: [-2.1975169774394243, 1.0843644637732166, 2.2685314064312423, 6.844621107234965],
    eigenvectors: [
      [-0.17670517062447652, 0.6422600067660328, 0.20171109662094225, 0.7180459594506796],
      [-0.17810046990630077, -0.5441878481946866, 0.7894499124874398, 0.2211529881551807],
      [0.28766803431970117, 0.520221850938615, 0.5796341693167877, -0.5573513771375096],
      [0.9242849167461132, -0.14398227457619128, 0.010280998686330478, 0.3533564748939929],
    ],
  },
  {
    A: [[2, -1, 0], [-1, 2, -1], [0, -1, 2]],
    eigenvalues: [0.5857864376269051, 2, 3.414213562373095],
    eigenvectors: [
      [0.5, 0.7071067811865476, -0.5],
      [0.7071067811865474, 0, 0.7071067811865474],
      [0.5, -0.7071067811865472, -0.5],
    ],
  },
]; // prettier-ignore

test.each(fromPyTorch)('values and vectors are PyTorch’s', ({ A, ...answer }) => {
  const { eigenvalues, eigenvectors } = eigh(tensor(A, { dtype: 'float64' }));
  const flat = [...eigenvalues.values, ...eigenvectors.values];
  const wanted = [...answer.eigenvalues, ...answer.eigenvectors.flat()];
  flat.forEach((value, i) => expect(value, String(i)).toBeCloseTo(wanted[i], 12));
});

test('the vectors are orthogonal and rebuild the matrix', () => {
  const random = new Random(3);
  for (const n of [1, 2, 3, 7, 20, 60]) {
    const A = symmetric(n, random);
    const { eigenvalues, eigenvectors: V } = eigh(tensor(A, { dtype: 'float64' }));
    const unit = matmul(transpose(V, 0, 1), V).values;
    const scaled = V.values.map((value, i) => value * eigenvalues.values[i % n]);
    const rebuilt = matmul(new Tensor(scaled as Float64Array, [n, n]), transpose(V, 0, 1)).values;
    const wanted = A.flat();
    for (let i = 0; i < n * n; i++) {
      expect(unit[i]).toBeCloseTo(i % (n + 1) === 0 ? 1 : 0, 11);
      expect(rebuilt[i]).toBeCloseTo(wanted[i], 10);
    }
    expect([...eigvalsh(tensor(A, { dtype: 'float64' })).values]).toEqual([...eigenvalues.values]);
  }
});

test.each([
  ['zeros', [[0, 0], [0, 0]], [0, 0]],
  ['equal values', [[3, 0, 0], [0, 3, 0], [0, 0, 3]], [3, 3, 3]],
  ['one direction alone', [[1, 2, 3], [2, 4, 6], [3, 6, 9]], [0, 0, 14]],
  ['tiny', [[2e-200, 1e-200], [1e-200, 2e-200]], [1e-200, 3e-200]],
  ['huge', [[2e200, 1e200], [1e200, 2e200]], [1e200, 3e200]],
])('%s', (_, A, wanted) => {
  const { eigenvalues, eigenvectors } = eigh(tensor(A, { dtype: 'float64' }));
  const size = Math.max(...wanted) || 1;
  [...eigenvalues.values].forEach((value, i) => expect(value / size).toBeCloseTo(wanted[i] / size, 12));
  for (let j = 0; j < A.length; j++)
    expect(A.reduce((sum, _, i) => sum + eigenvectors.values[i * A.length + j] ** 2, 0)).toBeCloseTo(1, 12);
}); // prettier-ignore

test('only the lower triangle is read', () => {
  [...eigvalsh(tensor([[2, NaN], [1, 2]])).values].forEach((value, i) => expect(value).toBeCloseTo([1, 3][i], 12)); // prettier-ignore
});

test('only square matrices have eigenvalues', () => {
  expect(() => eigvalsh(tensor([[1, 2, 3]]))).toThrow('eigvalsh: A must be a square matrix, got (1, 3).');
  expect(() => eigh(tensor([1, 2]))).toThrow('eigh: A must be a square matrix, got (2,).');
});
