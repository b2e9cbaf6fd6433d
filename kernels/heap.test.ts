import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { backward } from '../lib/engine/autograd';
import { useKernels } from '../lib/engine/memory';
import { add, conv2d, crossEntropy, linear, maxPool2d, mul, relu, reshape, sum, tanh } from '../lib/ops';
import { sgd } from '../lib/optim';
import { full, Tensor, tensor, zeros } from '../lib/engine/tensor';
import { randn, Random } from '../lib/random';
import { simd } from './simd';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
afterAll(() => useKernels(null));

/** The bytes in use after garbage collection: by objects, by arrays, and by the kernels. */
async function inUse(kernels: { buffer(): ArrayBuffer }) {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20)); // arrays are freed concurrently
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { objects: heapUsed, arrays: arrayBuffers, kernels: kernels.buffer().byteLength };
}

async function expectNoGrowth(step: () => void, steps: number, backend: { buffer(): ArrayBuffer }) {
  for (let i = 0; i < 100; i++) step();
  const before = await inUse(backend);
  for (let i = 100; i < steps; i++) step();
  const after = await inUse(backend);
  expect(after.kernels).toBe(before.kernels);
  expect(after.arrays - before.arrays).toBeLessThan(2 ** 20);
  expect(after.objects - before.objects).toBeLessThan(2 ** 20);
}

test('ten thousand training steps leave the memory where it was after the first hundred', async () => {
  const backend = simd()!;
  useKernels(backend);
  const random = new Random(1);
  const make = (shape: number[]) => randn(shape, { random, requiresGrad: true });
  const [w1, b1, w2, b2] = [make([32, 2]), make([32]), make([2, 32]), make([2])];
  const x = randn([64, 2], { random });
  const y = Array.from({ length: 64 }, (_, i) => i % 2);
  const optimizer = sgd([w1, b1, w2, b2], { lr: 0.001, momentum: 0.9 });
  const step = () => {
    const loss = crossEntropy(linear(tanh(linear(x, w1, b1)), w2, b2), y);
    optimizer.zeroGrad();
    backward(loss);
    optimizer.step();
  };
  await expectNoGrowth(step, 10_000, backend);
});

test.each(['by hand', 'by minimize'])('so do steps of a convolutional network, %s', async (how) => {
  const backend = simd()!;
  useKernels(backend);
  const random = new Random(1);
  const make = (shape: number[]) => randn(shape, { random, requiresGrad: true });
  const [filters, w, b] = [make([8, 3, 3, 3]), make([2, 8 * 64]), make([2])];
  const x = randn([4, 3, 16, 16], { random });
  const optimizer = sgd([filters, w, b], { lr: 0.001 });
  const lossOf = () => {
    const h = maxPool2d(relu(conv2d(x, filters, undefined, { padding: 1 })), 2);
    return crossEntropy(linear(reshape(h, [4, -1]), w, b), [0, 1, 0, 1]);
  };
  const byHand = () => {
    const loss = lossOf();
    optimizer.zeroGrad();
    backward(loss);
    optimizer.step();
  };
  const step = how === 'by hand' ? byHand : () => optimizer.minimize(lossOf);
  await expectNoGrowth(step, 1_000, backend);
});

test('a tensor without elements keeps no block in kernels that are gone', () => {
  useKernels(simd(), { from: 0 });
  const large = relu(zeros([2 ** 22])); // so that the next block is far up
  const empty = relu(zeros([0]));
  useKernels(simd(), { from: 0 });
  expect(large.storage.pointer).toBe(0);
  expect(empty.storage.pointer).toBe(0);
});

test('tensors of many sizes do not fill the memory with freed blocks, and keep their numbers', () => {
  const backend = simd()!;
  useKernels(backend, { from: 1, heapBytes: 2 ** 22 });
  const kept: Tensor[] = [];
  for (let n = 5_000; n < 100_000; n = Math.ceil(1.07 * n)) {
    const values = Float32Array.from({ length: n }, (_, i) => i % 7);
    for (let times = 1; times <= 50; times++) kept.push(mul(tensor(values), times));
    kept.splice(0, kept.length - 60);
  }
  expect(backend.buffer().byteLength).toBeLessThan(2 ** 24);
  kept.forEach((made) => {
    const times = made.values[1];
    expect(made.values[8]).toBe(times);
    expect(made.values.every((value, i) => value === times * (i % 7))).toBe(true);
  });
});

test('results that left the kernels’ memory keep their numbers, when they are read, used, changed and left again', () => {
  useKernels(simd(), { from: 1, heapBytes: 2 ** 22 });
  const values = (n: number) => Float32Array.from({ length: n }, (_, i) => i % 7);
  const sizes = [1, 63, 64, 1000, 2 ** 15, 2 ** 15 + 1];
  const made = Array.from({ length: 120 }, (_, i) => mul(tensor(values(sizes[i % sizes.length])), i));
  const used = made.map((each) => mul(each, 1));
  const all = () => [...made, ...used];
  all().forEach((each, i) => {
    if (i % 3 === 0) expect(each.values[0]).toBe(0);
    if (i % 4 === 0) each.change()[0] = -1;
  });
  const again = all().map((each) => mul(each, 2)); // the others leave once more
  const expected = (i: number, k: number) => (k === 0 && i % 4 === 0 ? -1 : (i % 120) * (k % 7));
  all().forEach((each, i) => {
    for (const k of [0, 5, each.size - 1].filter((k) => k < each.size)) {
      expect(each.values[k]).toBe(expected(i, k));
      expect(again[i].values[k]).toBe(2 * expected(i, k));
    }
  });
});

test('bytes are numbers, which leave the kernels’ memory and come back, and which steps change', () => {
  useKernels(simd(), { from: 1 });
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => 255 - (i % 256));
  const [x, weights] = [new Tensor(bytes, [300]), new Tensor(bytes, [300], true)];
  const numbers = [...bytes];
  for (let times = 0; times < 2; times++) {
    expect([...mul(x, 2).values]).toEqual(numbers.map((value) => 2 * value));
    expect(x.storage.isOnlyInKernels).toBe(false);
    backward(sum(mul(weights, 0.5)));
    sgd([weights], { lr: 2 }).step();
    useKernels(simd(), { from: 1 });
    expect(x.storage.pointer).toBe(0);
  }
  expect([...weights.values]).toEqual(numbers.map((value) => value - 1 - 2)); // gradients of 0.5, then of 1
  expect([...x.values]).toEqual(numbers);
  expect([...bytes]).toEqual(numbers);
});

test('small parameters beside large ones are moved in the kernels’ memory, and as far as alone', () => {
  useKernels(simd());
  const moved = (...sizes: number[]) => {
    const params = sizes.map((size) => full([size], 1, { requiresGrad: true }));
    const optimizer = sgd(params, { lr: 0.1, momentum: 0.9 });
    const lossOf = () => params.map((param) => sum(mul(param, param))).reduce((a, b) => add(a, b));
    for (let i = 0; i < 3; i++) optimizer.minimize(lossOf);
    return params;
  };
  const [, beside] = moved(100, 3);
  const [alone] = moved(3);
  expect([beside, alone].map(({ storage }) => storage.isOnlyInKernels)).toEqual([true, false]);
  beside.values.forEach((value, i) => expect(value).toBeCloseTo(alone.values[i], 6));
});

test('a loss that somebody keeps holds no other numbers', async () => {
  const backend = simd()!;
  useKernels(backend);
  const w = tensor(new Float32Array(4096).fill(1), { requiresGrad: true });
  const losses: Tensor[] = [];
  const step = () => {
    const loss = sum(mul(mul(w, 1), 1));
    backward(loss);
    w.grad = null;
    losses.push(loss.detach());
  };
  await expectNoGrowth(step, 500, backend);
  expect(losses.every((loss) => loss.item() === 4096)).toBe(true);
});

test('large results that were walked back through are computed again where somebody asks, from what was there then', () => {
  const [n, wide] = [64, 1024];
  const run = (readAtOnce: boolean) => {
    useKernels(simd());
    const random = new Random(1);
    const make = (shape: number[]) => randn(shape, { random, requiresGrad: true });
    const [w1, w2, w3, scale] = [make([wide, 3]), make([wide, wide]), make([2, wide]), make([wide])];
    const optimizer = sgd([w1, w2, w3], { lr: 1e-5, momentum: 0.9 });
    const kept: Tensor[][] = [];
    for (let step = 0; step < 6; step++) {
      const x = randn([n, 3], { random });
      const layers = [linear(x, w1)];
      layers.push(tanh(layers[0]));
      layers.push(mul(linear(layers[1], w2), scale));
      layers.push(relu(layers[2]));
      if (readAtOnce) layers.forEach((layer) => layer.values);
      optimizer.zeroGrad();
      backward(
        crossEntropy(
          linear(layers[3], w3),
          Array.from({ length: n }, (_, i) => i % 2),
        ),
      );
      optimizer.step();
      if (step !== 4) scale.change()[step] *= 2; // by hand, beside the kernels
      if (step === 2) x.change().fill(0);
      if (step === 3) layers[1].change().fill(0); // the later ones keep what came of it before
      if (step === 4) scale.data[0] = 7; // from now on anybody may change it unseen
      kept.push(layers);
    }
    return kept.flat().reverse().map((layer) => layer.values); // prettier-ignore
  };
  const [then, again] = [run(true), run(false)];
  expect(then.some((values) => values.every((value) => value === 0))).toBe(true);
  then.forEach((values, i) => expect(values.every((value, k) => value === again[i][k])).toBe(true));
});
