import { expect, test } from 'vitest';
import { backward } from './autograd';
import { kernels } from './memory';
import { add, matmul, mean, mul, sum, tanh } from '../ops';
import { adam, sgd, type Optimizer } from '../optim';
import { randn, Random } from '../random';
import { TensorError } from './errors';
import type { Tensor } from './tensor';
import { tidy } from './tidy';

const random = new Random(1);
const matrix = () => randn([16, 16], { random, requiresGrad: true });

test('keeps what is returned, alone or among others', () => {
  const x = matrix();
  const one = tidy(() => tanh(add(x, 1)));
  expect(one.tolist()).toEqual(tanh(add(x, 1)).tolist());
  const { pair, three } = tidy(() => ({ pair: [add(x, 1), add(x, 2)], three: 3 }));
  expect(pair.map((tensor) => tensor.tolist())).toEqual([add(x, 1).tolist(), add(x, 2).tolist()]);
  expect(three).toBe(3);
  expect(tidy(() => undefined)).toBeUndefined();
  expect(tidy(() => tidy(() => add(x, 3))).tolist()).toEqual(add(x, 3).tolist());
});

test('what was read inside can be read again; anything else reports that it was discarded', () => {
  const x = matrix();
  let read: Tensor;
  let unread: Tensor;
  const first = tidy(() => {
    read = add(x, 1);
    unread = add(x, 2);
    return read.values[0];
  });
  expect(read!.values[0]).toBe(first);
  // without kernels nothing is discarded
  if (!kernels(256)) return;
  expect(() => unread.values).toThrow(TensorError);
  expect(() => add(unread, 1)).toThrow('the numbers of this tensor are forgotten. Read them inside the function');
});

test('keeps what existed before, and gradients', () => {
  const [x, w] = [matrix(), matrix()];
  const before = mul(w, 2);
  const expected = before.tolist();
  const also = mul(w, 2);
  tidy(() => backward(sum(matmul(add(x, also), w))));
  expect(also.tolist()).toEqual(expected);
  const got = w.grad!.tolist();
  w.grad = x.grad = null;
  backward(sum(matmul(add(x, before), w)));
  expect(got).toEqual(w.grad!.tolist());
});

test('an error leaves everything as it was', () => {
  const x = matrix();
  let made: Tensor;
  const fail = () =>
    tidy(() => {
      made = add(x, 1);
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect(made!.tolist()).toEqual(add(x, 1).tolist());
});

test.each<[string, (params: Tensor[]) => Optimizer]>([
  ['sgd', (params) => sgd(params, { lr: 0.1, momentum: 0.9 })],
  ['adam', (params) => adam(params, { lr: 0.1 })],
])('minimize does what the four steps by hand do: %s', (_, make) => {
  const start = matrix();
  const run = (step: (optimizer: Optimizer, loss: () => Tensor) => number) => {
    const w = start.detach();
    const own = add(w, 0).detach();
    own.requiresGrad = true;
    const optimizer = make([own]);
    const losses = Array.from({ length: 5 }, () => step(optimizer, () => mean(mul(tanh(own), add(own, 1)))));
    return { losses, own: own.tolist(), gradient: own.grad!.tolist() };
  };
  const byHand = run((optimizer, lossOf) => {
    const loss = lossOf();
    optimizer.zeroGrad();
    backward(loss);
    optimizer.step();
    return loss.item();
  });
  expect(run((optimizer, lossOf) => optimizer.minimize(lossOf))).toEqual(byHand);
});

test('a gradient that was asked for outlives zeroGrad, and two leaves never share one', () => {
  const [a, b] = [matrix(), matrix()];
  const optimizer = sgd([a], { lr: 0.1 });
  backward(sum(add(a, b)));
  const ofA = a.grad!;
  optimizer.zeroGrad();
  expect(a.grad).toBeNull();
  expect(ofA.tolist()).toEqual(b.grad!.tolist());
  backward(sum(add(a, b)));
  optimizer.zeroGrad();
  expect(b.grad!.tolist()).toEqual(mul(ofA, 2).tolist());
});
