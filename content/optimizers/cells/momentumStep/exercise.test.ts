import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { optim, tensor } from 'downhill';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (x: number[], v: number[], gradient: number[], rate: number, rho: number) => unknown][] = [
  ['by the library', null, (x, v, gradient, rate, rho) => {
    // two steps: the first makes the velocity what is given
    const p = tensor(x, { dtype: 'float64', requiresGrad: true });
    const optimizer = optim.sgd([p], { lr: 0, momentum: rho });
    p.grad = tensor(v, { dtype: 'float64' });
    optimizer.step();
    optimizer.lr = rate;
    p.grad = tensor(gradient, { dtype: 'float64' });
    optimizer.step();
    return [[...p.data], v.map((value, i) => rho * value + gradient[i])];
  }],
  ['plain descent', ['velocity-lost'], (x, v, g, rate) => [x.map((value, i) => value - rate * g[i]), g]],
  ['the rate inside', ['rate-inside'], (x, v, g, rate, rho) => {
    const next = v.map((value, i) => rho * value + rate * g[i]);
    return [x.map((value, i) => value - next[i]), next];
  }],
  ['one list', ['shape'], (x) => x],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
