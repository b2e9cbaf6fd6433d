import { expect, test } from 'vitest';
import { batches, compute, count, descend, draws, gradientOf, rates, start, theory, tried } from './model';

const state = { batch: '16', seed: 1, against: 'examples', rate: 'best' } as const;

test('the whole gradient is the library’s, and the mean of the points’', () => {
  const { whole } = compute(state);
  const all = gradientOf([...Array(count).keys()], start);
  whole.forEach((value, k) => expect(value).toBeCloseTo(all[k], 12));
});

test('the noise falls as theory says, within the sampling error', () => {
  const { spreads } = compute(state);
  batches.forEach((batch, i) => {
    // the relative error of a spread of n draws in two directions is about 1 / √(2n); three of them are allowed
    expect(Math.abs(spreads[i] - theory(batch))).toBeLessThanOrEqual(
      (3 * theory(batch)) / Math.sqrt(2 * draws) + 1e-12,
    );
  });
  expect(theory(1) / theory(4)).toBeCloseTo(2, 1);
  expect(theory(count)).toBe(0);
});

test('each size of batch has the best step size of those that are tried', () => {
  for (const batch of batches) {
    const ends = tried.map((rate) => {
      const losses = Array.from({ length: 10 }, (_, seed) => descend(batch, seed, rate, 512).at(-1)!);
      return losses.reduce((total, loss) => total + loss, 0) / losses.length;
    });
    expect(tried[ends.indexOf(Math.min(...ends))], `batch ${batch}: ${ends.join(' ')}`).toBe(rates[batch]);
  }
});

test('small batches win per example, large ones per step', () => {
  const after = (against: 'examples' | 'steps', place: number) =>
    compute({ ...state, against }).curves.map(({ at, losses }) => losses[at.findLastIndex((one) => one <= place)]);
  const examples = after('examples', 256);
  expect(examples[1]).toBeLessThan(examples[4]);
  const steps = after('steps', 8);
  expect(steps[4]).toBeLessThan(steps[1]);
});

test('with the same step size for all, every size of batch runs with it', () => {
  const at = (rate: '0.05' | 'best') => compute({ ...state, rate }).curves.map(({ losses }) => losses.at(-1));
  const [same, best] = [at('0.05'), at('best')];
  batches.forEach((batch, i) => {
    expect(same[i]).toBe(descend(batch, state.seed, 0.05).at(-1));
    if (rates[batch] === 0.05) expect(same[i]).toBe(best[i]);
    else expect(same[i]).not.toBe(best[i]);
  });
});
