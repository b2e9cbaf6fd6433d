import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { optim, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], s: number[], gradient: number[], rate: number) => unknown][] = [
  ['by the library', null, (x, s, gradient, rate) => {
    const places = x.map((value, i) => {
      const p = tensor([value], { dtype: 'float64', requiresGrad: true });
      const optimizer = optim.adagrad([p], { lr: rate, initialAccumulatorValue: s[i] });
      p.grad = tensor([gradient[i]], { dtype: 'float64' });
      optimizer.step();
      return p.item();
    });
    return [places, s.map((value, i) => value + gradient[i] ** 2)];
  }],
  ['without the root, and without ε', ['no-root', 'no-epsilon'], (x, s, g, rate) => {
    const next = s.map((value, i) => value + g[i] ** 2);
    return [x.map((value, i) => value - (rate * g[i]) / next[i]), next];
  }],
  ['norm, without ε', ['one-rate-for-all', 'no-epsilon'], (x, s, g, rate) => {
    const next = s.map((value, i) => value + g[i] ** 2);
    const norm = Math.sqrt(next.reduce((a, b) => a + b, 0));
    return [x.map((value, i) => value - (rate * g[i]) / norm), next];
  }],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
