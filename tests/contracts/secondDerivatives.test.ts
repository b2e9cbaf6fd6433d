// An op has second derivatives for tensors of every size or for none, with or without kernels.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { simd } from '@kernels/simd';
import { grad } from '@lib/engine/autograd';
import { useKernels } from '@lib/engine/memory';
import { Tensor, type Shape } from '@lib/engine/tensor';
import * as ops from '@lib/ops';
import { Random } from '@lib/random';
import { sample } from '../reference/cases';

beforeEach(() => useKernels(simd())); // as on a page: from 64 elements on
afterAll(() => useKernels(simd(), { from: 0 }));

interface Sample {
  call(...inputs: Tensor[]): Tensor;
  /** Shapes with about `n` elements. */
  shapes(n: 'small' | 'large'): Shape[];
  prepare?(x: Tensor): Tensor;
}

const matrix = (n: 'small' | 'large'): Shape => (n === 'small' ? [3, 4] : [12, 16]);
const pictures = (n: 'small' | 'large'): Shape => (n === 'small' ? [1, 2, 4, 4] : [2, 3, 8, 16]);
const one = (call: Sample['call'], prepare?: Sample['prepare']): Sample => ({
  call,
  shapes: (n) => [matrix(n)],
  prepare,
});
const two = (call: Sample['call'], prepare?: Sample['prepare']): Sample => ({
  call,
  shapes: (n) => [matrix(n), matrix(n)],
  prepare,
});
const onPictures = (call: Sample['call'], others: (n: 'small' | 'large') => Shape[] = () => []): Sample => ({
  call,
  shapes: (n) => [pictures(n), ...others(n)],
});
const positive = (x: Tensor) => new Tensor(x.data.map(Math.abs), x.shape, true);
const labelsOf = (scores: Tensor) => Array.from({ length: scores.shape[0] }, (_, i) => i % scores.shape[1]);
const channelsOf = (n: 'small' | 'large'): Shape => [pictures(n)[1]];
const filtersOf = (n: 'small' | 'large'): Shape => [4, pictures(n)[1], 3, 3];

const samples: Record<string, Sample> = {
  abs: one(ops.abs),
  add: two(ops.add),
  avgPool2d: onPictures((x) => ops.avgPool2d(x, 2)),
  batchNorm: onPictures(
    (x, weight, bias) => ops.batchNorm(x, { weight, bias, training: true }),
    (n) => [channelsOf(n), channelsOf(n)],
  ),
  binaryCrossEntropyWithLogits: one((x) => ops.binaryCrossEntropyWithLogits(x, ops.step(x))),
  cat: two((x, y) => ops.cat([x, y], 1)),
  cdist: two((x, y) => ops.cdist(x, y)),
  clamp: one((x) => ops.clamp(x, { min: -1.5, max: 1.5 })),
  conv2d: onPictures(
    (x, weight, bias) => ops.conv2d(x, weight, bias, { padding: 1, stride: 2 }),
    (n) => [filtersOf(n), [4]],
  ),
  cos: one(ops.cos),
  crossEntropy: one((x) => ops.crossEntropy(x, labelsOf(x))),
  cumsum: one((x) => ops.cumsum(x, 1)),
  div: two(ops.div),
  dropout: one((x) => ops.dropout(x, { random: new Random(1) })),
  einsum: two((x, y) => ops.einsum('ij,kj->ik', x, y)),
  elu: one((x) => ops.elu(x)),
  exp: one(ops.exp),
  expand: one((x) => ops.expand(x, [2, ...x.shape])),
  flip: one((x) => ops.flip(x, [1])),
  gather: one((x) => ops.gather(x, 1, new Tensor(new Float32Array(x.size).fill(1), x.shape))),
  gelu: one((x) => ops.gelu(x)),
  groupNorm: one((x) => ops.groupNorm(x, 2)),
  indexSelect: one((x) => ops.indexSelect(x, 0, [0, 2])),
  layerNorm: one((x) => ops.layerNorm(x, x.shape.slice(1))),
  leakyRelu: one((x) => ops.leakyRelu(x)),
  linear: { call: (x, w, b) => ops.linear(x, w, b), shapes: (n) => [matrix(n), [5, matrix(n)[1]], [5]] },
  log: one(ops.log, positive),
  logSoftmax: one((x) => ops.logSoftmax(x, 1)),
  logsumexp: one((x) => ops.logsumexp(x, 1)),
  matmul: { call: ops.matmul, shapes: (n) => [matrix(n), [...matrix(n)].reverse()] },
  max: one((x) => ops.max(x, 1)),
  maximum: two(ops.maximum),
  maxout: {
    call: (x, weight, bias) => ops.maxout(x, weight, bias),
    shapes: (n) => [matrix(n), [2, 3, matrix(n)[1]], [2, 3]],
  },
  maxPool2d: onPictures((x) => ops.maxPool2d(x, 2)),
  mean: one((x) => ops.mean(x, 1)),
  min: one((x) => ops.min(x, 1)),
  minimum: two(ops.minimum),
  mseLoss: two((x, y) => ops.mseLoss(x, y)),
  mul: two(ops.mul),
  multiMarginLoss: one((x) => ops.multiMarginLoss(x, labelsOf(x))),
  neg: one(ops.neg),
  nllLoss: one((x) => ops.nllLoss(x, labelsOf(x))),
  norm: one((x) => ops.norm(x)),
  outer: { call: ops.outer, shapes: (n) => [[matrix(n)[0]], [matrix(n)[1]]] },
  pad: one((x) => ops.pad(x, [1, 1])),
  permute: one((x) => ops.permute(x, [1, 0])),
  pow: one((x) => ops.pow(x, 3)),
  prelu: { call: ops.prelu, shapes: (n) => [matrix(n), [1]] },
  relu: one(ops.relu),
  reshape: one((x) => ops.reshape(x, [-1])),
  selu: one(ops.selu),
  sigmoid: one(ops.sigmoid),
  silu: one(ops.silu),
  sin: one(ops.sin),
  slice: one((x) => ops.slice(x, [[0, 2]])),
  softmax: one((x) => ops.softmax(x, 1)),
  softplus: one((x) => ops.softplus(x)),
  sqrt: one(ops.sqrt, positive),
  squeeze: one((x) => ops.squeeze(ops.unsqueeze(x, 0), 0)),
  stack: two((x, y) => ops.stack([x, y])),
  std: one((x) => ops.std(x, 1)),
  sub: two(ops.sub),
  sum: one((x) => ops.sum(x, 1)),
  svmLoss: one((x) => ops.svmLoss(x, labelsOf(x))),
  tanh: one(ops.tanh),
  transpose: one((x) => ops.transpose(x, 0, 1)),
  unsqueeze: one((x) => ops.unsqueeze(x, 0)),
  variance: one((x) => ops.variance(x, 1)),
  where: two((x, y) => ops.where(ops.step(x), x, y)),
};

/** Below and above the size from which kernels compute, with all options of a convolution. */
const convolutions: Record<string, Sample> = Object.fromEntries(
  [
    {},
    { stride: 2 },
    { padding: 1 },
    { dilation: 2 },
    { stride: [2, 1] as const, padding: [0, 2] as const, dilation: [1, 2] as const },
  ].map((options) => [
    `conv2d with ${JSON.stringify(options)}`,
    {
      call: (x, weight, bias) => ops.conv2d(x, weight, bias, options),
      shapes: (n) => [n === 'small' ? [1, 1, 7, 7] : [3, 1, 8, 8], [2, 1, 3, 3], [2]],
    },
  ]),
);

/** Their results are constants, without any derivative. */
const constants = ['argmax', 'sign', 'step'];
/** Their documentation says that they have first derivatives only. */
const firstOrderOnly = ['cdist', 'multiMarginLoss', 'svmLoss'];

test('every op has a sample here', () => {
  expect([...Object.keys(samples), ...constants, 'var'].sort()).toEqual(Object.keys(ops).sort());
});

const inputsOf = ({ shapes, prepare = (x) => x }: Sample, n: 'small' | 'large', dtype: 'float32' | 'float64') =>
  shapes(n).map((shape, i) => {
    const { data } = prepare(sample(shape, i + 1));
    return new Tensor(dtype === 'float32' ? Float32Array.from(data) : data, shape, true);
  });

/** The sum of all squared first derivatives of Σ w y²: its own derivative consists of second derivatives. */
function squaredSlopes({ call }: Sample, inputs: Tensor[]): Tensor {
  const y = call(...inputs);
  const weights = new Tensor(
    y.dtype === 'float32' ? Float32Array.from(sample(y.shape, 7).data) : sample(y.shape, 7).data,
    y.shape,
  );
  const slopes = grad(ops.sum(ops.mul(ops.mul(y, y), weights)), inputs, { createGraph: true });
  return slopes.map((slope) => ops.sum(ops.mul(slope!, slope!))).reduce((a, b) => ops.add(a, b));
}

describe.each(Object.entries({ ...samples, ...convolutions }))('%s', (name, op) => {
  const second = (n: 'small' | 'large', dtype: 'float32' | 'float64') => {
    const inputs = inputsOf(op, n, dtype);
    return grad(squaredSlopes(op, inputs), inputs).map((slope, i) => slope?.values ?? inputs[i].values.map(() => 0));
  };

  if (firstOrderOnly.includes(name)) {
    test.each(['small', 'large'] as const)('has first derivatives only, and says so: %s', (n) => {
      for (const dtype of ['float32', 'float64'] as const)
        expect(() => second(n, dtype)).toThrow('has first derivatives only');
    });
    return;
  }

  test.each(['small', 'large'] as const)('has the second derivatives that central differences find: %s', (n) => {
    const inputs = inputsOf(op, n, 'float64');
    const slopes = second(n, 'float64');
    const directions = inputs.map(({ shape }, i) => sample(shape, 100 + i).data);
    const shifted = (h: number) => {
      const moved = inputs.map(({ data, shape }, i) => new Tensor(data.map((x, k) => x + h * directions[i][k]), shape, true)); // prettier-ignore
      return squaredSlopes(op, moved).item();
    };
    const h = 1e-6;
    const numeric = (shifted(h) - shifted(-h)) / (2 * h);
    let analytic = 0;
    slopes.forEach((slope, i) => slope.forEach((value, k) => (analytic += value * directions[i][k])));
    expect(Math.abs(analytic - numeric)).toBeLessThan(1e-5 * Math.max(1, Math.abs(numeric)));
  });

  test.each(['small', 'large'] as const)('has the same ones in float32, where kernels compute: %s', (n) => {
    const [got, want] = [second(n, 'float32'), second(n, 'float64')];
    got.forEach((slopes, i) => {
      const scale = Math.max(1, ...want[i].map(Math.abs));
      slopes.forEach((slope, k) => expect(Math.abs(slope - want[i][k]) / scale).toBeLessThan(1e-3));
    });
  });
});
