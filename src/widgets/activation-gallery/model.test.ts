import { expect, test } from 'vitest';
import { initialState } from '@kit/controls';
import { tensor } from '@lib/engine/tensor';
import { gelu } from '@lib/ops';
import ActivationGallery from './index';
import { loops } from './loops';
import { compute, isCentred, names, type State } from './model';

const start = initialState(ActivationGallery.spec.controls) as State;
const at = (patch: Partial<State>) => compute({ ...start, ...patch });

test.each(names)('%s: the slope is what a small nudge does, and upstream × slope goes on', (f) => {
  for (const x of [-3.3, -0.7, 0.4, 2.5]) {
    const { slope, downstream } = at({ f, x, upstream: -1.5 });
    expect((at({ f, x: x + 1e-5 }).value - at({ f, x: x - 1e-5 }).value) / 2e-5).toBeCloseTo(slope, 7);
    expect(downstream).toBeCloseTo(-1.5 * slope, 12);
  }
});

test('the three problems of the sigmoid, and which functions are without each', () => {
  const without = (problem: (facts: (typeof all)[number]['facts']) => boolean) => all.filter(({ facts }) => !problem(facts)).map(({ f }) => f); // prettier-ignore
  const { all } = at({});
  expect(without(({ saturates }) => saturates === 'both')).toEqual(names.slice(2));
  expect(without(({ saturates }) => saturates !== 'none')).toEqual(['leakyRelu', 'prelu', 'maxout']);
  expect(without((facts) => !isCentred(facts))).toEqual(['tanh', 'selu']);
  expect(without(({ exp }) => exp)).toEqual(['relu', 'leakyRelu', 'prelu', 'maxout']);
});

test('ranges, and the largest slopes', () => {
  const { all } = at({});
  const told = Object.fromEntries(all.map(({ f, facts }) => [f, facts]));
  expect(told.sigmoid).toMatchObject({ range: [0, 1], closed: [false, false], steepest: 0.25 });
  expect(told.tanh).toMatchObject({ range: [-1, 1], closed: [false, false], steepest: 1 });
  expect(told.relu).toMatchObject({ range: [0, Infinity], closed: [true, false], steepest: 1 });
  expect(told.leakyRelu.range).toEqual([-Infinity, Infinity]);
  expect(told.elu.range).toEqual([-1, Infinity]);
  expect(told.gelu.range[0]).toBeCloseTo(-0.17, 3);
  expect(told.gelu.closed).toEqual([true, false]);
  expect(told.gelu.steepest).toBeCloseTo(1.129, 3);
  expect(told.silu.range[0]).toBeCloseTo(-0.2785, 4);
});

test('for inputs of mean 0 and deviation 1, SELU gives mean 0 and deviation 1 again', () => {
  const { mean, deviation } = at({ f: 'selu' }).facts;
  expect(mean).toBeCloseTo(0, 4);
  expect(deviation).toBeCloseTo(1, 4);
  expect(at({ f: 'relu' }).facts.mean).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 4);
});

test('corners: what the library says at 0', () => {
  expect(at({ f: 'relu' }).corner).toEqual({ before: 0, after: 1, at: 0 });
  expect(at({ f: 'leakyRelu', leak: 0.1 }).corner).toEqual({ before: 0.1, after: 1, at: 0.1 });
  expect(at({ f: 'prelu' }).corner!.at).toBe(0.25);
  expect(at({ f: 'elu' }).corner).toBeNull();
  expect(at({ f: 'elu', alpha: 2 }).corner!.at).toBe(2);
  expect(at({ f: 'selu' }).corner!.at).toBeCloseTo(1.758, 3);
  expect(at({ f: 'maxout' }).corner!.at).toBe(-0.5); // the first of equals
  for (const f of ['sigmoid', 'tanh', 'gelu', 'silu'] as const) expect(at({ f }).corner).toBeNull();
});

test('what is learned gets a gradient, too', () => {
  expect(at({ f: 'prelu', x: -2, upstream: 3 }).learned).toEqual([{ name: 'a', grad: -6 }]);
  expect(at({ f: 'prelu', x: 2, upstream: 3 }).learned).toEqual([{ name: 'a', grad: 0 }]);
  expect(at({ f: 'maxout', x: 2, upstream: 3 }).learned.map(({ grad }) => grad)).toEqual([0, 6]);
  expect(at({ f: 'relu' }).learned).toEqual([]);
});

test.each(names)('%s: the loops that are timed compute what the figure shows', (f) => {
  const places = Array.from({ length: 121 }, (_, i) => i / 10 - 6);
  const [x, y, out] = [Float32Array.from(places), new Float32Array(121), new Float32Array(121)];
  const upstream = Float32Array.from(places, (at) => Math.cos(at));
  loops[f].forward(x, y);
  loops[f].backward(upstream, x, y, out);
  const approximate = f === 'gelu' && gelu(tensor([...x]), { approximate: 'tanh' }).data;
  for (const [i, place] of places.entries()) {
    const { value, downstream } = at({ f, x: place, upstream: Math.cos(place) });
    expect(y[i]).toBeCloseTo(approximate ? approximate[i] : value, 5);
    if (place !== 0) expect(out[i]).toBeCloseTo(downstream, approximate ? 2 : 5);
  }
});
