import { describe, expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { finish } from '@lib/finish';
import { grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { leakyRelu, relu, selu, sigmoid, sum, tanh } from '@lib/ops';
import Histograms from './index';
import { compute, frames, inWideLayers, layersOf, slopes, stdOf, type State } from './model';
import { bins, examples, few, names, units } from './settings';
import { affordable } from '../../../tests/turns';

const start = initialState(Histograms.spec.controls) as State;
const at = (patch: Partial<State>) => compute({ ...start, ...patch });
const narrow = { units: 100, examples: 20 };
const seeds = affordable([1, 2, 3, 4, 5]);
const stds = (patch: Partial<State>, size = narrow) => layersOf({ ...start, ...patch }, size).map(({ std }) => std);

describe('what the course’s notes say of ten layers', () => {
  test('with 0.01 tanh dies: .21, .048, .011, in the end below 1e-4; so do the gradients on their way back', () => {
    const small = at({});
    expect(small.stds.slice(0, 3).map((std) => std.toPrecision(2))).toEqual(['0.21', '0.047', '0.011']);
    expect(small.stds[9]).toBeLessThan(1e-6);
    // each layer passes on std · √500 of what it gets
    for (let i = 1; i < 9; i++)
      expect(small.gradientStds[i]! / small.gradientStds[i + 1]!).toBeCloseTo(0.01 * Math.sqrt(units), 2);
  });

  test('with 1 nine tenths are saturated; the gradients grow all the same', () => {
    const large = at({ std: [1] });
    for (const share of large.closed) expect(share).toBeCloseTo(0.904, 2);
    expect(large.gradientStds[0]).toBeGreaterThan(1e4);
    expect(at({ start: 'xavier' }).closed[9]).toBe(0);
  });
});

test.each(seeds)(
  'Xavier keeps tanh for ten layers, and fades like 1/√(2L); a gain of 5/3 levels it (seed %i)',
  (seed) => {
    const faded = stds({ seed, start: 'xavier', depth: '100' });
    for (const layer of [10, 30, 100]) expect(faded[layer - 1] * Math.sqrt(2 * layer)).toBeCloseTo(1, 0);
    expect(faded[99] / faded[9]).toBeLessThan(0.5);
    const level = stds({ seed, start: 'xavier', gain: 5 / 3, depth: '100' });
    expect(level[99] / level[9]).toBeGreaterThan(0.9);
  },
);

test('He is right for ReLU on average, and each network wanders; Xavier halves the mean square in every layer', () => {
  const size = { units: 100, examples: 8 };
  const squares = (patch: Partial<State>) => {
    const layers = layersOf({ ...start, f: 'relu', depth: '30', ...patch }, size);
    return layers[29].square / layers[0].square;
  };
  const many = Array.from({ length: 30 }, (_, seed) => squares({ start: 'he', seed }));
  const mean = many.reduce((total, square) => total + square, 0) / many.length;
  expect(mean).toBeGreaterThan(0.6);
  expect(mean).toBeLessThan(1.7);
  expect(Math.max(...many) / Math.min(...many)).toBeGreaterThan(4);
  for (const seed of seeds) expect(squares({ start: 'xavier', seed }) * 2 ** 29).toBeCloseTo(squares({ start: 'he', seed }), 5); // prettier-ignore
});

test('SELU with LeCun’s start stays at mean 0 and deviation 1; with He’s it does not', () => {
  const last = (rule: State['start'], seed: number) =>
    layersOf({ ...start, f: 'selu', start: rule, depth: '30', seed }, { units: 200, examples: 8 })[29];
  for (const seed of seeds) {
    expect(Math.abs(last('xavier', seed).mean)).toBeLessThan(0.2);
    expect(Math.abs(last('xavier', seed).std - 1)).toBeLessThan(0.15);
    expect(Math.abs(last('he', seed).std - 1)).toBeGreaterThan(0.3);
  }
});

test('TensorFlow.js’ heNormal keeps 0.77 of the mean square in each layer, PyTorch’s default a sixth', () => {
  const kept = (rule: State['start']) => {
    const perLayer = seeds.map((seed) => {
      const layers = layersOf({ ...start, f: 'relu', start: rule, seed }, { units: 200, examples: 8 });
      return Math.log(layers[9].square / layers[0].square) / 9;
    });
    return Math.exp(perLayer.reduce((a, b) => a + b, 0) / seeds.length);
  };
  expect(kept('cut')).toBeCloseTo(0.774, 1);
  expect(kept('pytorch')).toBeCloseTo(1 / 6, 1);
  expect(kept('he')).toBeCloseTo(1, 1);
});

test.each(names)('%s: layers of 500 do what is computed for infinitely wide ones', (f) => {
  const state: State = { ...start, f, start: 'xavier' };
  const wide = inWideLayers(f, stdOf(state), 10);
  layersOf(state, { units, examples: 4 }).forEach(({ std }, i) =>
    expect(Math.abs(std / wide[i] - 1)).toBeLessThan(0.2),
  );
});

test.each(names)('%s: slopes by the value are those of the function', (f) => {
  const functions = { tanh, relu, leaky: (a: Tensor) => leakyRelu(a), sigmoid, selu };
  const x = tensor([-3, -0.5, 0.2, 4], { dtype: 'float64', requiresGrad: true });
  const y = functions[f](x);
  const [exact] = grad(sum(y), [x]);
  y.data.forEach((h, i) => expect(slopes[f](h)).toBeCloseTo(exact!.data[i], 12));
});

test('bars are shares, and what lies beyond is in the last ones', () => {
  const { activations, gradients, shown } = at({ f: 'relu', std: [0.2] });
  expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const shares of [...activations, ...gradients]) {
    expect(shares).toHaveLength(bins);
    expect(shares!.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
  }
  expect(activations[9]!.at(-1)).toBeGreaterThan(0.4);
});

test('numbers that would overflow, or vanish, stay numbers', () => {
  const grown = layersOf({ ...start, f: 'relu', std: [1], depth: '100' }, narrow);
  const shrunk = layersOf({ ...start, std: [0.01], depth: '100' }, narrow);
  for (const { mean, std, square } of [...grown, ...shrunk]) for (const value of [mean, std, square]) expect(value).not.toBeNaN(); // prettier-ignore
  expect(grown[99].std).toBeGreaterThan(1e28);
  expect(shrunk[99].std).toBe(0);
});

test('what comes first is the same network with fewer examples; others come one by one', () => {
  const steps = frames({ ...start, start: 'he', f: 'relu', nets: '5' });
  const first = steps.next().value;
  const last = finish(steps);
  expect([first.examples, last.examples]).toEqual([few, examples]);
  first.stds.forEach((std, i) => expect(std / last.stds[i]).toBeCloseTo(1, 0));
  expect(last.others).toHaveLength(4);
  expect(new Set([last.stds, ...last.others].map(([, second]) => second)).size).toBe(5);
});

test('the rules have their deviations', () => {
  const of = (rule: State['start'], gain = 1) => stdOf({ ...start, start: rule, gain });
  expect(of('own')).toBe(0.01);
  expect(of('xavier')).toBeCloseTo(Math.sqrt(1 / units), 12);
  expect(of('he', 2)).toBeCloseTo(2 * Math.sqrt(2 / units), 12);
  expect(of('cut') / of('he')).toBeCloseTo(0.88, 2);
  expect(of('pytorch')).toBeCloseTo(1 / Math.sqrt(3 * units), 12);
});

test('a model that has come some layers far says of these alone', () => {
  const { summary, strings } = Histograms.spec;
  const given: State = { ...start, start: 'xavier', depth: '30' };
  const partial = frames(given).next().value as ReturnType<typeof compute>;
  expect(partial.stds).toHaveLength(10);
  const said = summary(given, partial, strings.en, () => false);
  expect(said).toMatch(/in layer 1 and 0\.\d+ in layer 10\.$/);
  const done = summary(given, compute(given), strings.en, () => false);
  expect(done).toMatch(/in layer 30\. Gradients .* 0\.\d+\.$/);
});
