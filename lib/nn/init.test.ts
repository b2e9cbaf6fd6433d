import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Random } from '../random';
import { zeros, type Tensor } from '../engine/tensor';
import { Conv2d } from './conv2d';
import {
  calculateGain,
  fans,
  kaimingNormal,
  kaimingUniform,
  truncNormal,
  uniform,
  xavierNormal,
  xavierUniform,
  type Nonlinearity,
} from './init';
import { Linear } from './linear';

interface Recorded {
  id: string;
  op: string;
  attrs: { shape: number[]; gain: number; a: number; mode: string; nonlinearity: string; param: number | null };
  expected: Record<'gain' | 'std' | 'low' | 'high' | 'weight_bound' | 'bias_bound', number>;
}
const { cases } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../tests/reference/trajectories/init.json`, 'utf8'),
) as { cases: Recorded[] };
const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the statistics that PyTorch’s initializers have', () => {
  test.each(cases.map((entry, i) => [entry.id, entry, i] as const))('%s', (_, { op, attrs, expected }, seed) => {
    const random = new Random(seed);
    const { gain, a } = attrs;
    const options = {
      a,
      mode: camelCase(attrs.mode ?? '') as 'fanIn',
      nonlinearity: camelCase(attrs.nonlinearity ?? '') as Nonlinearity,
      random,
    };
    const empty = () => zeros(attrs.shape, { dtype: 'float64' });
    switch (op) {
      case 'calculate_gain':
        expect(calculateGain(options.nonlinearity, attrs.param ?? undefined)).toBeCloseTo(expected.gain, 12);
        break;
      case 'xavier_uniform':
        fits(xavierUniform(empty(), { gain, random }), expected);
        break;
      case 'xavier_normal':
        fits(xavierNormal(empty(), { gain, random }), expected);
        break;
      case 'kaiming_uniform':
        fits(kaimingUniform(empty(), options), expected);
        break;
      case 'kaiming_normal':
        fits(kaimingNormal(empty(), options), expected);
        break;
      default: {
        const [out, inputs, size] = attrs.shape;
        const layer =
          op === 'default_linear'
            ? new Linear(inputs, out, { random, dtype: 'float64' })
            : new Conv2d(inputs, out, size, { random, dtype: 'float64' });
        fits(layer.weight, {
          low: -expected.weight_bound,
          high: expected.weight_bound,
          std: expected.weight_bound / Math.sqrt(3),
        });
        expect(Math.max(...layer.bias!.data.map(Math.abs))).toBeLessThanOrEqual(expected.bias_bound);
      }
    }
  });
});

/**
 * Mean 0 and the expected deviation, each within five standard errors; nothing beyond the bounds, but values close to
 * them.
 */
function fits({ data }: Tensor, { std, low, high }: { std: number; low?: number; high?: number }) {
  const n = data.length;
  const values = [...data];
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const found = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / n);
  expect(Math.abs(mean)).toBeLessThan((5 * std) / Math.sqrt(n));
  expect(Math.abs(found / std - 1)).toBeLessThan(5 / Math.sqrt(2 * n));
  if (low === undefined || high === undefined) return;
  expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
  expect(Math.max(...values)).toBeLessThan(high);
  expect(Math.max(...values)).toBeGreaterThan(high * (1 - 20 / n));
}

test('PyTorch’s default is kaimingUniform with a = √5', () => {
  const make = (draw: (x: Tensor) => Tensor) => Math.max(...draw(zeros([300, 100])).data.map(Math.abs));
  const random = new Random(1);
  expect(make((x) => kaimingUniform(x, { a: Math.sqrt(5), random }))).toBeCloseTo(1 / Math.sqrt(100), 4);
});

test('names of PyTorch’s that are spelt otherwise here are refused', () => {
  expect(() => kaimingNormal(zeros([2, 3]), { mode: 'fan_in' as 'fanIn' })).toThrow(
    'kaimingNormal: mode must be one of fanIn, fanOut, got fan_in.',
  );
  expect(() => calculateGain('leaky_relu' as 'leakyRelu')).toThrow(
    'calculateGain: nonlinearity must be one of linear, sigmoid, tanh, relu, leakyRelu, selu, got leaky_relu.',
  );
});

test('a weight needs two dimensions', () => {
  expect(() => xavierUniform(zeros([3]))).toThrow('xavierUniform: a weight needs at least two dimensions, got (3,).');
  expect(() => fans([3])).toThrow('fans: a weight needs at least two dimensions, got (3,).');
  expect(uniform(zeros([1]), 2, 2).item()).toBe(2);
});

/** Standard deviations of a standard normal distribution truncated at ±cut: √(1 − 2 cut φ(cut) / (2 Φ(cut) − 1)). */
const cutStd = { 1: 0.53956, 2: 0.87963, 3: 0.98658 };

describe('a truncated normal distribution', () => {
  test.each(Object.entries(cutStd))('at ±%s deviations has %f of the deviation', (cut, std) => {
    const bound = 0.1 * Number(cut);
    const x = truncNormal(zeros([200, 500], { dtype: 'float64' }), 0, 0.1, -bound, bound, { random: new Random(1) });
    fits(x, { std: 0.1 * std });
    expect(Math.max(...x.data.map(Math.abs))).toBeLessThanOrEqual(bound);
  });

  test('draws correctly far from the mean, where the density is steep', () => {
    const data = [...truncNormal(zeros([20_000]), 0, 1, 4, 9, { random: new Random(1) }).data];
    const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
    expect(mean).toBeCloseTo(4.2256, 2); // φ(4) / (1 − Φ(4))
    expect(Math.min(...data)).toBeGreaterThanOrEqual(4);
  });

  test('requires bounds in order', () => {
    expect(() => truncNormal(zeros([1]), 0, 1, 2, 2)).toThrow('truncNormal: low must lie below high, got 2 and 2.');
    expect(() => truncNormal(zeros([1]), NaN)).toThrow('truncNormal: mean, std, low and high must be finite numbers, got NaN, 1, -2, 2.'); // prettier-ignore
  });
});
