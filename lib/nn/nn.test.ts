import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backward } from '../engine/autograd';
import { crossEntropy } from '../ops/crossEntropy';
import { elu } from '../ops/elu';
import { gelu } from '../ops/gelu';
import { leakyRelu } from '../ops/leakyRelu';
import { softplus } from '../ops/softplus';
import { sum } from '../ops/sum';
import { sgd } from '../optim';
import { Random } from '../random';
import { ones, tensor, Tensor, zeros } from '../engine/tensor';
import {
  BatchNorm1d,
  BatchNorm2d,
  Conv2d,
  Dropout,
  ELU,
  Flatten,
  GELU,
  LeakyReLU,
  Linear,
  MaxPool2d,
  PReLU,
  ReLU,
  Sequential,
  Softplus,
} from './index';
import { Module } from './module';

interface Plain {
  shape: number[];
  data: number[];
}
interface Recorded {
  id: string;
  op: 'mlp' | 'convnet';
  attrs: { lr: number; momentum: number; weight_decay: number; pad1: number; pad2: number; steps: number };
  params: Record<string, Plain>;
  x: Plain;
  y: Plain;
  logits: Plain;
  grads: Record<string, Plain>;
  statsAfterStep1: Record<string, Plain>;
  losses: number[];
  finalParams: Record<string, Plain>;
  finalStats: Record<string, Plain>;
}
const { cases } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../tests/reference/trajectories/model.json`, 'utf8'),
) as { cases: Recorded[] };

const float64 = ({ shape, data }: Plain) => new Tensor(Float64Array.from(data), shape);
const dtype = 'float64';

/** The recorded networks, with the names that their tensors have in the record. */
function build({ op, params, attrs }: Recorded): { net: Sequential; names: Record<string, string> } {
  const size = (name: string, d: number) => params[name].shape[d];
  if (op === 'mlp') {
    const net = new Sequential(
      new Linear(size('fc1.weight', 1), size('fc1.weight', 0), { dtype }),
      new ReLU(),
      new Linear(size('fc2.weight', 1), size('fc2.weight', 0), { dtype }),
    );
    return { net, names: { '0': 'fc1', '2': 'fc2' } };
  }
  const conv = (name: string, padding: number) =>
    new Conv2d(size(`${name}.weight`, 1), size(`${name}.weight`, 0), size(`${name}.weight`, 2), { padding, dtype });
  const net = new Sequential(
    conv('conv1', attrs.pad1),
    new BatchNorm2d(size('bn1.weight', 0), { dtype }),
    new ReLU(),
    new MaxPool2d(2),
    conv('conv2', attrs.pad2),
    new ReLU(),
    new MaxPool2d(2),
    new Flatten(),
    new Linear(size('fc.weight', 1), size('fc.weight', 0), { dtype }),
  );
  return { net, names: { '0': 'conv1', '1': 'bn1', '4': 'conv2', '8': 'fc' } };
}

describe.each(cases.map((entry) => [entry.id, entry] as const))('%s learns as in PyTorch', (_, entry) => {
  const { net, names } = build(entry);
  const recordedName = (name: string) => {
    const [part, field] = name.split('.');
    return `${names[part]}.${field}`;
  };
  net.loadStateDict(
    Object.fromEntries(Object.keys(net.stateDict()).map((name) => [name, float64(entry.params[recordedName(name)])])),
  );
  const named = (pick: (tensor: Tensor) => ArrayLike<number> | undefined) =>
    Object.fromEntries(Object.entries(net.stateDict()).map(([name, value]) => [recordedName(name), pick(value)]));
  const compare = (got: Record<string, ArrayLike<number> | undefined>, want: Record<string, Plain>) => {
    for (const [name, { data }] of Object.entries(want)) {
      data.forEach((value, i) => {
        const found = got[name]?.[i] ?? NaN;
        const close = Math.abs(found - value) <= 1e-7 * Math.max(1, Math.abs(value));
        expect(close, `${name}[${i}]: got ${found}, PyTorch has ${value}`).toBe(true);
      });
    }
  };

  test('logits, gradients, losses, and what is learned', () => {
    const { lr, momentum, weight_decay: weightDecay, steps } = entry.attrs;
    const optimizer = sgd(net.parameters(), { lr, momentum, weightDecay });
    for (let step = 0; step <= steps; step++) {
      const logits = net.forward(float64(entry.x));
      const loss = crossEntropy(logits, entry.y.data);
      expect(loss.item()).toBeCloseTo(entry.losses[step], 7);
      if (step === 0) compare({ logits: logits.data }, { logits: entry.logits });
      if (step === steps) break;
      optimizer.zeroGrad();
      backward(loss);
      if (step === 0)
        compare(
          named((value) => value.grad?.data),
          entry.grads,
        );
      optimizer.step();
      if (step === 0)
        compare(
          named((value) => value.data),
          entry.statsAfterStep1,
        );
    }
    compare(
      named((value) => value.data),
      { ...entry.finalParams, ...entry.finalStats },
    );
  });
});

describe('a module', () => {
  const net = new Sequential(
    new Linear(2, 3),
    new PReLU(3),
    new Dropout(0.5, { random: new Random(1) }),
    new BatchNorm1d(3),
  );

  test('names its tensors as PyTorch does', () => {
    expect(Object.keys(net.stateDict())).toEqual([
      '0.weight',
      '0.bias',
      '1.weight',
      '3.weight',
      '3.bias',
      '3.running_mean',
      '3.running_var',
    ]);
    expect(net.parameters()).toHaveLength(5);
  });

  test('learns and evaluates', () => {
    expect(net.eval().training).toBe(false);
    const x = ones([4, 2]);
    expect(net.forward(x).tolist()).toEqual(net.forward(x).tolist());
    net.train();
    expect(net.forward(x).tolist()).not.toEqual(net.forward(x).tolist());
    backward(sum(net.forward(x)));
    net.zeroGrad();
    expect(net.parameters().every(({ grad }) => grad === null)).toBe(true);
  });

  test('reports what a state lacks', () => {
    const layer = new Linear(1, 1);
    expect(() => layer.loadStateDict({ weight: zeros([1, 1]) })).toThrow(
      'loadStateDict: every tensor needs a value, got none for bias.',
    );
    expect(() => layer.loadStateDict({ ...layer.stateDict(), more: zeros([1]) })).toThrow(
      'loadStateDict: every value needs a tensor, got none for more.',
    );
    expect(() => layer.loadStateDict({ ...layer.stateDict(), bias: zeros([2]) })).toThrow(
      'loadStateDict: bias must have shape (1,), got (2,).',
    );
  });

  test('reports everything that a state lacks, and changes nothing', () => {
    const layer = new Linear(2, 1);
    const before = layer.weight.tolist();
    const state = { weight: ones([1, 3]), Bias: zeros([1]), constructor: zeros([1]) };
    expect(() => layer.loadStateDict(state)).toThrow(
      'loadStateDict: every tensor needs a value, got none for bias. Also, every value needs a tensor, got none for Bias, constructor. Also, weight must have shape (1, 2), got (1, 3).',
    );
    expect(() => layer.loadStateDict({ weight: ones([1, 2]), bias: zeros([2]) })).toThrow('bias must have shape (1,)');
    expect(layer.weight.tolist()).toEqual(before);
    expect(() => layer.loadStateDict({ weight: [[1, 2]], bias: ones([1]) } as never)).toThrow(
      'loadStateDict: weight must be a tensor, got object.',
    );
  });

  test('accepts no count of batches where nothing is normalized', () => {
    const layer = new Linear(1, 1);
    expect(() => layer.loadStateDict({ ...layer.stateDict(), num_batches_tracked: zeros([]) })).toThrow(
      'got none for num_batches_tracked',
    );
  });

  test('can be defined by a reader', () => {
    class Twice extends Module {
      inner = new Linear(1, 1);
      forward(x: Tensor) {
        return this.inner.forward(this.inner.forward(x));
      }
    }
    const twice = new Twice();
    twice.loadStateDict({ 'inner.weight': tensor([[2]]), 'inner.bias': tensor([1]) });
    expect(twice.forward(tensor([[3]])).item()).toBe(15);
  });

  test('batch norm knows its rank', () => {
    expect(() => new BatchNorm2d(3).forward(zeros([2, 3]))).toThrow(
      'BatchNorm2d: needs shape (N, C, H, W), got (2, 3).',
    );
    expect(() => new BatchNorm1d(3).forward(zeros([2, 3, 1, 1]))).toThrow(
      'BatchNorm1d: needs shape (N, C), got (2, 3, 1, 1).',
    );
  });
});

describe('a layer of an activation with options', () => {
  const x = tensor([-1, 2], { dtype: 'float64' });
  test.each([
    ['ELU', new ELU({ alpha: 2 }), elu(x, { alpha: 2 })],
    ['GELU', new GELU({ approximate: 'tanh' }), gelu(x, { approximate: 'tanh' })],
    ['LeakyReLU', new LeakyReLU({ negativeSlope: 0.2 }), leakyRelu(x, { negativeSlope: 0.2 })],
    ['Softplus', new Softplus({ beta: 2 }), softplus(x, { beta: 2 })],
    ['LeakyReLU by default', new LeakyReLU(), leakyRelu(x)],
  ])('%s has those of its function', (_, layer, want) => {
    expect(layer.forward(x).tolist()).toEqual(want.tolist());
  });

  test('refuses a bare number or word, and says what to write', () => {
    expect(() => new LeakyReLU(0.2 as never)).toThrow(
      'LeakyReLU: options must be an object, such as { negativeSlope: 0.2 }, got 0.2.',
    );
    expect(() => new GELU('tanh' as never)).toThrow(
      "GELU: options must be an object, such as { approximate: 'tanh' }, got 'tanh'.",
    );
  });
});

test('other layers refuse a bare value as their options', () => {
  expect(() => new Linear(2, 3, false as never)).toThrow(
    'Linear: options must be an object, such as { bias: false }, got false.',
  );
  expect(() => new BatchNorm2d(3, 0.001 as never)).toThrow(
    'BatchNorm2d: options must be an object, such as { eps: 0.001 }, got 0.001.',
  );
  expect(() => new MaxPool2d(3, 2 as never)).toThrow(
    'MaxPool2d: options must be an object, such as { stride: 2 }, got 2.',
  );
  expect(() => new Conv2d(1, 1, 3, 2 as never)).toThrow(
    'Conv2d: options must be an object, such as { stride: 2 }, got 2.',
  );
});
