import { expect, test } from 'vitest';
import { Random } from '@lib/random';
import { another, bounds, shifted, stretched, widest } from './changes';
import { compute, epsilons, features, type State } from './model';

const base: State = {
  x: [],
  gamma: [1, 1, 1],
  beta: [0, 0, 0],
  epsilon: '1e-5',
  upstream: [],
  example: [0],
};
const seeds = [1, 2, 3, 4, 5];

/** A drawn batch of `n` examples, with drawn gradients, scales and shifts. */
function drawn(seed: number, n = 5, patch: Partial<State> = {}): State {
  const random = new Random(seed);
  const list = (count: number, size: number) => Array.from({ length: count }, () => size * random.normal());
  return {
    ...base,
    x: list(n * features, 3),
    upstream: list(n * features, 1),
    gamma: list(features, 2),
    beta: list(features, 2),
    ...patch,
  };
}
const trained = (state: State) => compute(state).trained!;
const column = (list: number[], j: number) => list.filter((_, at) => at % features === j);
const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);

test('every step is the one of the formula', () => {
  for (const seed of seeds) {
    const state = drawn(seed);
    const { means, variances, deviations, normal, y } = trained(state);
    for (let j = 0; j < features; j++) {
      const x = column(state.x, j);
      const mean = sum(x) / x.length;
      const variance = sum(x.map((value) => (value - mean) ** 2)) / x.length;
      expect(means[j]).toBeCloseTo(mean, 12);
      expect(variances[j]).toBeCloseTo(variance, 12);
      expect(deviations[j]).toBeCloseTo(Math.sqrt(variance + 1e-5), 12);
      x.forEach((value, i) => {
        const hat = (value - mean) / Math.sqrt(variance + 1e-5);
        expect(normal[i][j]).toBeCloseTo(hat, 12);
        expect(y[i][j]).toBeCloseTo(state.gamma[j] * hat + state.beta[j], 12);
      });
    }
  }
});

test('the gradients are those of central differences, of x, γ and β', () => {
  const h = 1e-5;
  for (const epsilon of epsilons)
    for (const seed of seeds) {
      const state = drawn(seed, 4, { epsilon });
      const loss = (patch: Partial<State>) =>
        sum(trained({ ...state, ...patch }).y.flatMap((row, i) => row.map((value, j) => value * state.upstream[i * features + j]))); // prettier-ignore
      const slope = (name: 'x' | 'gamma' | 'beta', at: number) => {
        const moved = (by: number) => ({ [name]: state[name].map((value, k) => (k === at ? value + by : value)) });
        return (loss(moved(h)) - loss(moved(-h))) / (2 * h);
      };
      const { gradients, toGamma, toBeta } = trained(state);
      gradients.flat().forEach((value, at) => expect(value).toBeCloseTo(slope('x', at), 6));
      toGamma.forEach((value, at) => expect(value).toBeCloseTo(slope('gamma', at), 6));
      toBeta.forEach((value, at) => expect(value).toBeCloseTo(slope('beta', at), 6));
    }
});

test('an example gets what the line leaves of its upstream gradient, times γ / √(σ² + ε)', () => {
  for (const seed of seeds) {
    const state = drawn(seed, 6);
    const { lines, normal, deviations, gradients } = trained(state);
    gradients.forEach((row, i) =>
      row.forEach((value, j) => {
        const rest = state.upstream[i * features + j] - lines[j].level - lines[j].slope * normal[i][j];
        expect(value).toBeCloseTo((state.gamma[j] / deviations[j]) * rest, 10);
      }),
    );
  }
});

test('the gradients of a feature sum to 0 whatever ε is, with x̂ only where ε is 0', () => {
  for (const seed of seeds) {
    for (const epsilon of epsilons) {
      const { sums, products } = trained(drawn(seed, 5, { epsilon }));
      for (const value of sums) expect(Math.abs(value)).toBeLessThan(1e-12);
      if (epsilon === '0') for (const value of products) expect(Math.abs(value)).toBeLessThan(1e-12);
      if (epsilon === '1') for (const value of products) expect(Math.abs(value)).toBeGreaterThan(1e-3);
    }
  }
});

test('upstream gradients that are alike, or on a line over x̂, leave nothing; two examples get nothing at all', () => {
  for (const seed of seeds) {
    const state = drawn(seed, 5, { epsilon: '0' });
    const { normal } = trained(state);
    for (const upstream of [state.x.map(() => 0.7), normal.flat().map((value) => 2 * value - 1)])
      for (const value of trained({ ...state, upstream }).gradients.flat()) expect(Math.abs(value)).toBeLessThan(1e-10);
    for (const value of trained(drawn(seed, 2, { epsilon: '0' })).gradients.flat())
      expect(Math.abs(value)).toBeLessThan(1e-10);
  }
});

test('γ = σ, β = μ gives x back but for ε; γ = √(σ² + ε) gives it back', () => {
  for (const seed of seeds) {
    const state = drawn(seed, 6, { epsilon: '0.1' });
    const { means: beta, variances, deviations } = trained(state);
    const nearly = trained({ ...state, gamma: variances.map(Math.sqrt), beta }).error;
    const exactly = trained({ ...state, gamma: deviations, beta }).error;
    for (let j = 0; j < features; j++) {
      expect(nearly[j]).toBeGreaterThan(1e-3);
      expect(exactly[j]).toBeLessThan(1e-12);
    }
  }
});

test('one odd example moves all the others, and pushes them together', () => {
  for (const seed of seeds) {
    const state = drawn(seed, 6);
    const odd = trained({ ...state, x: state.x.map((value, at) => (at < features ? 10 : value / 3)) });
    for (let j = 0; j < features; j++) {
      const others = odd.normal.slice(1).map((row) => row[j]);
      const alone = odd.without!.slice(1).map((row) => row[j]);
      others.forEach((value, i) => expect(value).not.toBeCloseTo(alone[i], 2));
      expect(Math.max(...others) - Math.min(...others)).toBeLessThan(Math.max(...alone) - Math.min(...alone));
    }
  }
});

test('a column that is moved or stretched keeps its x̂', () => {
  for (const seed of seeds) {
    const state = drawn(seed, 5, { epsilon: '0' });
    const x = state.x.map((value) => Math.max(-4, Math.min(4, Math.round(10 * value) / 10)));
    const before = trained({ ...state, x }).normal;
    for (const after of [shifted(x, 1, 3), shifted(x, 1, -9), stretched(x, 1, 2.5)]) {
      expect(Math.max(...after.map(Math.abs))).toBeLessThanOrEqual(bounds.max);
      expect(column(after, 0)).toEqual(column(x, 0));
      trained({ ...state, x: after }).normal.forEach((row, i) => expect(row[1]).toBeCloseTo(before[i][1], 2));
    }
  }
});

test('a column without spread has x̂ = 0, or none where ε is 0; it can be spread again', () => {
  const x = stretched(drawn(1, 4).x, 0, 0);
  expect(new Set(column(x, 0)).size).toBe(1);
  for (const row of trained({ ...base, x }).normal) expect(row[0]).toBe(0);
  for (const row of trained({ ...base, x, epsilon: '0' }).normal) expect(row[0]).toBeNaN();
  const { variances } = trained({ ...base, x: stretched(x, 0, 2) });
  expect(Math.sqrt(variances[0])).toBeCloseTo(2, 2);
});

test('one example, or none, gives no statistics; a new one is like the others', () => {
  for (const x of [[], [1, 2, 3]]) expect(compute({ ...base, x }).trained).toBeNull();
  expect(another([1, 2, 3, 3, 2, 4])).toEqual([2, 2, 3.5]);
  expect(another([])).toEqual([0, 0, 0]);
  expect(another([1, -2, 0])).toEqual([-1, 0, 2]);
  expect(trained({ ...base, x: [1, 2, 3, 3, 2, 4], example: [7] }).without).toBeNull();
});

test('a column is stretched as far as it is said to go, and no farther', () => {
  for (const seed of seeds) {
    const { x } = drawn(seed);
    const most = widest(x, 0);
    const deviation = (list: number[]) => Math.sqrt(trained({ ...base, x: list }).variances[0]);
    expect(deviation(stretched(x, 0, most))).toBeCloseTo(most, 2);
    expect(deviation(stretched(x, 0, most + 1))).toBeCloseTo(most, 2);
    expect(deviation(stretched(x, 0, most - 0.5))).toBeCloseTo(most - 0.5, 2);
  }
});
