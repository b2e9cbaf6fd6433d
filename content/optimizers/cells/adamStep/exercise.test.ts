import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { optim, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], m: number[], s: number[], gradient: number[], t: number, rate: number) => unknown][] = [
  ['without correction', ['no-correction'], (x, m, s, g, t, rate) => {
    const [nm, ns] = [m.map((value, i) => 0.9 * value + 0.1 * g[i]), s.map((value, i) => 0.999 * value + 0.001 * g[i] ** 2)];
    return [x.map((value, i) => value - (rate * nm[i]) / (Math.sqrt(ns[i]) + 1e-8)), nm, ns];
  }],
  ['two lists', ['parts-missing'], (x, m) => [x, m]],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});

test('several steps of the right answer are the library’s Adam', () => {
  const p = tensor([1, -2], { dtype: 'float64', requiresGrad: true });
  const optimizer = optim.adam([p], { lr: 0.1 });
  let [x, m, s] = [
    [1, -2],
    [0, 0],
    [0, 0],
  ];
  for (let t = 1; t <= 20; t++) {
    const gradient = [Math.sin(3 * t), t / 10 - 1];
    p.grad = tensor(gradient, { dtype: 'float64' });
    optimizer.step();
    [x, m, s] = exercise.expected(x, m, s, gradient, t, 0.1) as number[][];
  }
  [...p.data].forEach((value, i) => expect(x[i]).toBeCloseTo(value, 10));
});
