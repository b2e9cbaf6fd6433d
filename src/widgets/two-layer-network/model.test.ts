import { describe, expect, test } from 'vitest';
import { backward } from '@lib/engine/autograd';
import { Tensor } from '@lib/engine/tensor';
import { finish } from '@lib/finish';
import { crossEntropy, leakyRelu, linear, relu, sigmoid, tanh } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { cloudsOf } from './drawnData';
import { exactTanh } from './exactTanh';
import { bodyOf } from './hiddenBody';
import { compute, frames } from './model';
import { activations, closed, dataSets, optimizers, side, trial, type Activation, type State } from './settings';
import { Network, Training } from './training';
import { trials } from './trials';

const state: State = {
  ...{ step: 0, data: 'rings', count: '200', noise: 0, points: [], units: 4, f: 'relu', seed: 1 },
  ...{ optimizer: 'adam', rate: '0.03', batch: 'all', penalty: 'l2', lambda: '0' },
};

const ofLibrary: Record<Activation, (x: Tensor) => Tensor> = {
  ...{ relu, tanh, sigmoid },
  leaky: (x) => leakyRelu(x, { negativeSlope: 0.1 }),
  none: (x) => x,
};

/** The layers of a list of weights as tensors of the library. */
function layersOf(weights: Float64Array, units: number) {
  let at = 0;
  return [[units, 2], [units], [2, units], [2]].map((shape) => {
    const size = shape.reduce((a, b) => a * b);
    return new Tensor(weights.slice(at, (at += size)), shape, true);
  });
}

test('tanh of + − × ÷ is tanh', () => {
  const random = new Random(1);
  for (let i = 0; i < 20_000; i++) {
    const x = 25 * random.normal() * random.uniform() ** 4;
    expect(Math.abs(exactTanh(x) - Math.tanh(x))).toBeLessThan(2e-15);
  }
  expect([-Infinity, -50, 0, 50, Infinity].map(exactTanh)).toEqual([-1, -1, 0, 1, 1]);
  expect(exactTanh(NaN)).toBeNaN();
});

describe('the training by hand is the library’s', () => {
  const { at, labels } = cloudsOf({ ...state, count: '50' }).train;
  const x = new Tensor(at.slice(), [labels.length, 2]);
  const lossWith = ([W1, b1, W2, b2]: Tensor[], f: Activation) =>
    crossEntropy(linear(ofLibrary[f](linear(x, W1, b1)), W2, b2), labels);

  test.each(activations)('gradients: %s', (f) => {
    for (const units of [1, 3, 16]) {
      const network = new Network(units, f);
      const random = new Random(units);
      const weights = network.start(random).map((value) => value + 0.1 * random.normal());
      const gradient = new Float64Array(network.size);
      network.gradient(weights, at, labels, gradient);
      const layers = layersOf(weights, units);
      backward(lossWith(layers, f));
      const wanted = layers.flatMap(({ grad }) => [...grad!.values]);
      gradient.forEach((slope, k) => expect(slope).toBeCloseTo(wanted[k], 12));
    }
  });

  test.each(optimizers)('steps: %s', (optimizer) => {
    const settings = { ...state, count: '50' as const, units: 3, optimizer, rate: '0.1' as const, f: 'tanh' as const };
    const training = new Training(settings, { at, labels });
    training.upTo(30);
    const layers = layersOf(training.weights[0], 3);
    const lr = 0.1;
    const stepping = {
      sgd: () => optim.sgd(layers, { lr }),
      momentum: () => optim.sgd(layers, { lr, momentum: 0.9 }),
      adam: () => optim.adam(layers, { lr }),
    }[optimizer]();
    for (let step = 0; step < 30; step++) stepping.minimize(() => lossWith(layers, 'tanh'));
    const wanted = layers.flatMap(({ values }) => [...values]);
    training.weights[30].forEach((weight, k) => expect(weight).toBeCloseTo(wanted[k], 8));
  });
});

test('the very same weights, to the last bit, whatever way leads to a step', () => {
  const settings = { ...state, units: 6, f: 'tanh' as const, batch: '32' as const, seed: 9 };
  const there = compute({ ...settings, step: 700 });
  compute({ ...settings, step: 900 });
  const frame = finish(frames({ ...settings, step: 700 }));
  expect(frame).toEqual(there);
  const { train } = cloudsOf(settings);
  const [once, inParts] = [new Training(settings, train), new Training(settings, train)];
  once.upTo(300);
  for (let step = 1; step <= 300; step++) inParts.upTo(step);
  expect(inParts.weights[300]).toEqual(once.weights[300]);
});

test('batches pass over every point once before any comes again', () => {
  const { train } = cloudsOf(state);
  const training = new Training({ ...state, batch: '8', optimizer: 'sgd' }, train);
  training.upTo(50);
  expect(training.weights[50]).not.toEqual(training.weights[25]);
  const all = new Training({ ...state, optimizer: 'sgd' }, train);
  all.upTo(50);
  expect(training.weights[50]).not.toEqual(all.weights[50]);
});

test.each(['l1', 'l2'] as const)('a penalty of %s keeps weights small', (penalty) => {
  const sizeWith = (lambda: State['lambda']) => {
    const { lines, pulls } = compute({ ...state, step: 500, penalty, lambda });
    return lines
      .flatMap(([a, b]) => [a, b])
      .concat(pulls)
      .reduce((sum, w) => sum + Math.abs(w), 0);
  };
  expect(sizeWith('0.03')).toBeLessThan(0.7 * sizeWith('0'));
});

test.each(dataSets)('%s: points of two classes on the plane, others to test on', (data) => {
  const { train, test: others } = cloudsOf({ ...state, data, points: [0.5, 0.5, 0, -0.5, 0.2, 1] });
  expect(new Set(train.labels)).toEqual(new Set([0, 1]));
  expect(train.at.every((value) => Math.abs(value) <= 2.4)).toBe(true);
  if (data === 'own') expect(others.labels).toEqual([]);
  else expect(others.at).not.toEqual(train.at);
});

test('the ring: four ReLU units close it from every seed, three from some, two from none; three tanh units do', () => {
  const closings = (units: number, f: Activation) => closed(finish(trials({ ...state, units, f })));
  expect([2, 3, 4].map((units) => closings(units, 'relu'))).toEqual([0, 6, 10]);
  expect([2, 3].map((units) => closings(units, 'tanh'))).toEqual([0, 10]);
  expect(trial).toEqual({ seeds: 10, steps: 1000, goal: 0.99 });
});

test('the border lies where the surface changes sign, and the wrong points on its wrong side', () => {
  const model = compute({ ...state, step: 1000 });
  expect(model.train.accuracy).toBe(1);
  expect(model.wrong).not.toContain(true);
  for (let i = 0; i < model.border.length; i += 2) {
    const [x, y] = model.border.slice(i, i + 2);
    const radius = Math.hypot(x, y);
    expect(radius).toBeGreaterThan(0.75);
    expect(radius).toBeLessThan(1.4);
  }
  expect(model.shadesOf).toHaveLength(side * side);
  expect(model.shadesOf[Math.floor((side * side) / 2)]).toBeLessThan(0);
  expect(model.shadesOf[0]).toBeGreaterThan(0);
});

test('without an activation more units draw but one line', () => {
  const { border, train } = compute({ ...state, f: 'none', units: 16, data: 'parity', step: 1000 });
  expect(train.accuracy).toBeLessThan(0.8);
  const [x0, y0, x1, y1] = [...border.slice(0, 2), ...border.slice(-2)];
  for (let i = 0; i < border.length; i += 2)
    expect(Math.abs((x1 - x0) * (border[i + 1] - y0) - (y1 - y0) * (border[i] - x0))).toBeLessThan(1e-9);
});

test('a run that loses its numbers ends at its last whole step', () => {
  const wild = { ...state, units: 16, f: 'none' as const, count: '50' as const, noise: 0.3 };
  const { step, lost, weights } = compute({ ...wild, step: 1000, optimizer: 'sgd', rate: '10', lambda: '0.1' });
  expect(lost).toBe(step + 1);
  expect(weights.every((weight) => Number.isFinite(weight))).toBe(true);
});

test('without points nothing is learned; one point is', () => {
  const own = { ...state, data: 'own' as const, points: [] };
  expect(compute({ ...own, step: 20 }).weights).toEqual(compute(own).weights);
  expect(compute({ ...own, points: [0.3, 0, 1], step: 100 }).train.accuracy).toBe(1);
});

test('the border of the last layer in the box of three units is seen where its plane cuts it', () => {
  const { border, points } = bodyOf([[0, 0, 0], [1, 1, 1]], [1, 1, 1, -1.5], [0, 1], [0, 0]); // prettier-ignore
  expect(border).toHaveLength(6);
  expect(points[0][0]).toBeLessThan(points[1][0]);
  expect(bodyOf([[0, 0, 0]], [1, 1, 1, 5], [0, 1], [40, 20]).border).toEqual([]);
});

test('a fork goes on from where it leaves, with what its optimizer remembers; what it leaves goes on as it was', () => {
  const run: State = { ...state, batch: '8', step: 300, rate: '0.03', optimizer: 'adam', lambda: '0' };
  const whole = compute(run);
  const from = [100, 2, 2, 1, 0]; // Adam, 0.03, batches of 8, no λ
  const same = compute({ ...run, fork: from });
  expect(same.weights).toEqual(whole.weights);
  expect(same.branch).toMatchObject({ train: whole.train, test: whole.test });
  expect(same.branch!.loss).toEqual(whole.curve.train.slice(10));
  const other = compute({ ...run, optimizer: 'sgd', rate: '0.1', batch: 'all', fork: from });
  expect(other.weights).not.toEqual(whole.weights);
  expect(other.curve.train.slice(0, 11)).toEqual(whole.curve.train.slice(0, 11));
  expect(other.branch!.train).toEqual(whole.train);
  expect(compute({ ...run, step: 50, fork: from }).branch).toBeNull();
  // another optimizer's memory is of no use: Adam starts over
  const anew = compute({ ...run, step: 101, fork: [100, 0, 4, 3, 0] });
  const before = compute({ ...run, step: 100, fork: [100, 0, 4, 3, 0] });
  const moved = anew.weights.map((value, k) => Math.abs(value - before.weights[k]));
  expect(Math.max(...moved)).toBeCloseTo(0.03, 3);
});
