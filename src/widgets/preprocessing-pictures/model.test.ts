import { beforeAll, expect, test } from 'vitest';
import { eigvalsh } from '@lib/eigh';
import { Tensor, tensor } from '@lib/engine/tensor';
import { Random } from '@lib/random';
import { accuraciesOf, components, compute, found, kept, lots, needed, size, tested } from './model';

const seeds = [2, 1]; // the chapter's claims go through five
let runs: (ReturnType<typeof found> & { right: ReturnType<typeof accuraciesOf> })[];

beforeAll(() => {
  runs = seeds.map((seed) => ({ ...found(seed), right: accuraciesOf(seed) }));
}, 300_000);

test('components are those of the covariance matrix, whether there are more examples or more numbers', () => {
  const random = new Random(1);
  for (const [n, d] of [[30, 5], [6, 20]]) {
    const rows = Array.from({ length: n }, () => Array.from({ length: d }, (_, j) => 3 + (1 + j) * random.normal()));
    const { mean, deviation, variances, V } = components(tensor(rows, { dtype: 'float64' }));
    const middle = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / n);
    const covariance = middle.map((_, i) => middle.map((_, j) => rows.reduce((sum, row) => sum + (row[i] - middle[i]) * (row[j] - middle[j]), 0) / n));
    middle.forEach((value, j) => expect(mean.values[j]).toBeCloseTo(value, 10));
    covariance.forEach((row, j) => expect(deviation.values[j]).toBeCloseTo(Math.sqrt(row[j]), 10));
    const wanted = [...eigvalsh(tensor(covariance, { dtype: 'float64' })).values].reverse();
    expect(variances).toHaveLength(Math.min(n - 1, d));
    variances.forEach((value, k) => expect(value).toBeCloseTo(wanted[k], 8));
    // each is an eigenvector: C v = λ v, of length 1
    for (const [k, variance] of variances.entries()) {
      const v = Array.from(V.values.slice(k * d, (k + 1) * d));
      covariance.forEach((row, i) => expect(row.reduce((sum, c, j) => sum + c * v[j], 0)).toBeCloseTo(variance * v[i], 3));
      expect(v.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
    }
  }
}); // prettier-ignore

test('a few dozen of 3,072 numbers hold nine tenths of what sets pictures apart; one alone nearly half', () => {
  for (const { shares, variances } of runs) {
    expect(variances).toHaveLength(299); // 300 pictures, less the mean
    expect(shares[0]).toBeGreaterThan(0.4);
    expect(shares[0]).toBeLessThan(0.55);
    expect(needed(shares, 0.9)).toBeGreaterThan(20);
    expect(needed(shares, 0.9)).toBeLessThan(40);
    expect(needed(shares, 0.99)).toBeGreaterThan(170);
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  }
});

test('whitening fits the last components to the training pictures: others vary more there', () => {
  const average = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  for (const { whitened } of runs) {
    expect(average(whitened.slice(0, 100))).toBeLessThan(1);
    expect(whitened[298]).toBeGreaterThan(2);
    expect(average(whitened.slice(-30))).toBeGreaterThan(1.1 * average(whitened.slice(0, 100)));
  }
});

test('a picture standardized by itself is nothing but zeros; a large lot does no harm', () => {
  for (const { right } of runs) {
    const { train, own } = right;
    expect(train).toBeGreaterThan(0.3);
    expect(own[lots.indexOf(1)]).toBe(0.1); // one class, always the same
    expect(own[lots.indexOf(2)]).toBeLessThan(train - 0.1);
    expect(Math.abs(own[lots.indexOf(200)] - train)).toBeLessThan(0.05);
  }
});

test('with more eigen-pictures the picture comes closer, and its share is that of the sum', () => {
  let last = 0;
  for (const k of kept) {
    const { ofThis, shares, rebuilt, mean, k: many } = compute({ picture: 3, k });
    expect(ofThis).toBeGreaterThan(last);
    last = ofThis;
    expect(many).toBe(Number(k));
    expect(shares[many - 1]).toBeLessThanOrEqual(1 + 1e-9);
    expect(rebuilt).toHaveLength(size);
    expect(rebuilt).not.toEqual(mean);
  }
  expect(last).toBeLessThan(1); // other pictures show nothing of the remainder
});

test('a picture that is none is the nearest', () => {
  expect(compute({ picture: 1e9, k: '1' }).label).toBe(compute({ picture: tested - 1, k: '1' }).label);
});

test('pictures that are all alike have no components', () => {
  const { variances, V } = components(new Tensor(new Float64Array(12).fill(7), [3, 4]));
  expect([variances, V.shape]).toEqual([[], [0, 4]]);
});
