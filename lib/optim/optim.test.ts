import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backward } from '../engine/autograd';
import { add, matmul, mul, pow, slice, sub, sum } from '../ops';
import { Tensor, tensor, zeros } from '../engine/tensor';
import { adagrad, adam, adamW, cosineSchedule, rmsprop, sgd, stepSchedule, type Optimizer } from './index';

interface Recorded {
  id: string;
  attrs: {
    optimizer: string;
    hyper: Record<string, number | boolean | [number, number]>;
    function: string;
    functionAttrs: { A: number[][]; b: number[]; a: number };
    steps: number;
  };
  params: number[][];
  losses: number[];
  grads: number[][];
}
const { cases } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../tests/reference/trajectories/optim.json`, 'utf8'),
) as { cases: Recorded[] };

const float64 = { dtype: 'float64' } as const;

/** The functions of FORMAT.md, on a tensor of two coordinates. */
const functions: Record<string, (p: Tensor, attrs: Recorded['attrs']['functionAttrs'] & { b: number }) => Tensor> = {
  quadratic: (p, { A, b }) =>
    sub(mul(matmul(p, matmul(tensor(A, float64), p)), 0.5), matmul(tensor(b as unknown as number[], float64), p)),
  rosenbrock: (p, { a, b }) => add(pow(sub(a, x(p)), 2), mul(pow(sub(y(p), pow(x(p), 2)), 2), b)),
  saddle: (p) => sub(pow(x(p), 2), pow(y(p), 2)),
  beale: (p) =>
    [1.5, 2.25, 2.625]
      .map((c, k) => pow(add(sub(c, x(p)), mul(x(p), pow(y(p), k + 1))), 2))
      .reduce((total, part) => add(total, part)),
};
const x = (p: Tensor) => slice(p, [0]);
const y = (p: Tensor) => slice(p, [1]);

const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const makers: Record<string, (params: Tensor[], options: never) => Optimizer> = {
  SGD: sgd,
  Adagrad: adagrad,
  RMSprop: (params, { alpha, ...options }: { alpha: number }) => rmsprop(params, { beta: alpha, ...options }),
  Adam: adam,
  AdamW: adamW,
};

describe('every recorded trajectory of PyTorch, step by step', () => {
  test.each(cases.map((entry) => [entry.id, entry] as const))('%s', (_, { attrs, params, losses, grads }) => {
    const p = new Tensor(Float64Array.from(params[0]), [2], true);
    const options = Object.fromEntries(Object.entries(attrs.hyper).map(([name, value]) => [camelCase(name), value]));
    const optimizer = makers[attrs.optimizer]([p], options as never);
    for (let t = 0; t <= attrs.steps; t++) {
      const loss = sum(functions[attrs.function](p, attrs.functionAttrs as never));
      close(loss.item(), losses[t], `loss ${t}`);
      [...p.data].forEach((value, i) => close(value, params[t][i], `parameter ${i} after ${t} steps`));
      if (t === attrs.steps) break;
      optimizer.zeroGrad();
      backward(loss);
      [...p.grad!.data].forEach((value, i) => close(value, grads[t][i], `gradient ${i} at ${t}`));
      optimizer.step();
    }
  });

  const close = (got: number, want: number, where: string) =>
    expect(Math.abs(got - want), `${where}: got ${got}, PyTorch has ${want}`).toBeLessThanOrEqual(
      1e-7 * Math.max(1, Math.abs(want)),
    );
});

describe('schedules', () => {
  const rates = (make: (optimizer: Optimizer) => { step(): void }) => {
    const optimizer = sgd([tensor([1], { requiresGrad: true })], { lr: 1 });
    const schedule = make(optimizer);
    return Array.from({ length: 4 }, () => (schedule.step(), optimizer.lr));
  };
  test('steps', () => {
    expect(rates((optimizer) => stepSchedule(optimizer, { stepSize: 2, gamma: 0.5 }))).toEqual([1, 0.5, 0.5, 0.25]);
  });
  test('half a cosine', () => {
    const [first, half, , last] = rates((optimizer) => cosineSchedule(optimizer, { epochs: 4 }));
    expect(first).toBeCloseTo((1 + Math.SQRT1_2) / 2);
    expect(half).toBeCloseTo(0.5);
    expect(last).toBeCloseTo(0);
  });
});

describe('an optimizer', () => {
  test('needs parameters with gradients, and a learning rate', () => {
    expect(() => sgd([zeros([2])], { lr: 1 })).toThrow(
      'sgd: parameter 1 asks for no gradient. Make it with { requiresGrad: true }.',
    );
    expect(() => adam([], { lr: NaN })).toThrow('adam: lr must be 0 or more, got NaN.');
    expect(() => adamW([], { lr: -1 })).toThrow('adamW: lr must be 0 or more, got -1.');
  });

  test.each(Object.entries({ adagrad, adam, adamW, rmsprop, sgd }))('%s refuses a bare number', (name, make) => {
    expect(() => make([], 0.1 as never)).toThrow(`${name}: options must be an object, such as { lr: 0.1 }, got 0.1.`);
  });

  test('counts as a change of the parameters', () => {
    const w = tensor([1], { requiresGrad: true });
    const optimizer = sgd([w], { lr: 0.1 });
    const before = mul(w, w);
    backward(sum(mul(w, 2)));
    optimizer.step();
    expect(() => backward(sum(before))).toThrow(
      'backward: input 1 of mul was changed after it was used. Change it after backward, or work on a copy.',
    );
  });
});

describe('what an optimizer keeps', () => {
  const large = 4096; // large enough for a kernel
  const gradientAt = (step: number, size: number) => Float32Array.from({ length: size }, (_, i) => Math.sin(i + step));
  const steps = (optimizer: Optimizer, p: Tensor, from: number, to: number) => {
    for (let step = from; step < to; step++) {
      optimizer.zeroGrad();
      backward(sum(mul(p, new Tensor(gradientAt(step, p.size), [p.size]))));
      optimizer.step();
    }
  };
  const all = {
    sgd: (p: Tensor[]) => sgd(p, { lr: 0.1, momentum: 0.9 }),
    adam: (p: Tensor[]) => adam(p),
    adagrad: (p: Tensor[]) => adagrad(p, { lr: 0.1 }),
  };

  test.each([3, large])('another goes on from it as if it had made all steps: %i numbers', (size) => {
    for (const make of Object.values(all)) {
      const p = new Tensor(new Float32Array(size), [size], true);
      const optimizer = make([p]);
      steps(optimizer, p, 0, 3);
      const [kept, there] = [optimizer.save(), p.data.slice() as Float32Array];
      steps(optimizer, p, 3, 6);
      const q = new Tensor(there, [size], true);
      const other = make([q]);
      other.load(kept);
      steps(other, q, 3, 6);
      expect([...q.data]).toEqual([...p.data]);
      expect(other.save()).toEqual(optimizer.save());
    }
  });
});
