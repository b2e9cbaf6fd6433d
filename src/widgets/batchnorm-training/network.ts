import * as data from '@lib/data/index';
import type { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { crossEntropy, relu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { depth, goal, lastLosses, points, steps, width, type Place } from './settings';

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Setting {
  /** Where the batch is normalized; null without batch normalization. */
  // zh: 在哪里做批归一化；null 表示不做。
  norm: Place | null;
  /** With batch normalization: whether the linear layers before it have biases. Without it, they always have. */
  // zh: 有批归一化时，它前面的线性层带不带偏置；没有批归一化时总是带的。
  bias: boolean;
  rate: number;
  /** How many times He’s standard deviation the first weights have. */
  // zh: 初始权重的标准差是 He 初始化的多少倍。
  scale: number;
  seed: number;
}

export interface Run {
  /** The loss at every step; it ends where the loss is not a number any more. */
  // zh: 每一步的损失；损失不再是数时到此为止。
  curve: number[];
  /** The mean of the last losses; NaN where there is none. */
  // zh: 最后几步的平均损失；没有则为 NaN。
  final: number;
  /** The largest gradient that a bias before a normalization had, and the largest that a weight there had. */
  // zh: 归一化之前的偏置和权重，梯度最大有多大。
  gradients: { bias: number; weight: number };
}

const moons = memo(() => data.moons({ n: points, noise: 0.1, seed: 1 }));

/** Trains a network of eight linear layers with SGD, all points at every step. */
// zh: 用 SGD 训练一个八个线性层的网络，每步用所有点。
export function train({ norm, bias, rate, scale, seed }: Setting): Run {
  const { x, y } = moons();
  const [random, forBiases] = [new Random(seed), new Random(seed + 1000)];
  const sizes = [2, ...Array<number>(depth - 1).fill(width), 2];
  const layers = sizes.slice(1).map((out, i) => {
    const isLast = i === depth - 1;
    const layer = new nn.Linear(sizes[i], out, { bias: norm === null || bias || isLast, random: forBiases });
    const std = (scale * Math.SQRT2) / Math.sqrt(sizes[i]); // He’s, times the scale // zh: He 的标准差乘以尺度
    nn.init.normal(layer.weight, 0, std, { random });
    // a bias before a normalization keeps PyTorch’s start
    // zh: 归一化之前的偏置保留 PyTorch 的初始值
    if (norm === null || isLast) layer.bias!.change().fill(0);
    return layer;
  });
  const norms = norm === null ? [] : layers.slice(1).map(() => new nn.BatchNorm1d(width));
  const hidden = (sums: Tensor, i: number) => {
    if (norm === 'before') return relu(norms[i].forward(sums));
    return norm === 'after' ? norms[i].forward(relu(sums)) : relu(sums);
  };
  const network = (input: Tensor) =>
    layers.reduce((below, layer, i) => {
      const sums = layer.forward(below);
      return i === depth - 1 ? sums : hidden(sums, i);
    }, input);

  const params = [...layers, ...norms].flatMap(({ weight, bias }) => (bias ? [weight, bias] : [weight]));
  const training = optim.sgd(params, { lr: rate });
  const normed = norm === null ? [] : layers.slice(0, -1);
  const gradients = { bias: 0, weight: 0 };
  const curve: number[] = [];
  while (curve.length < steps) {
    const loss = training.minimize(() => crossEntropy(network(x), y));
    if (!Number.isFinite(loss)) return { curve, final: NaN, gradients };
    curve.push(loss);
    for (const { weight, bias } of normed) {
      gradients.weight = Math.max(gradients.weight, largest(weight));
      if (bias) gradients.bias = Math.max(gradients.bias, largest(bias));
    }
  }
  const last = curve.slice(-lastLosses);
  return { curve, final: last.reduce((a, b) => a + b, 0) / last.length, gradients };
}

const largest = ({ grad }: Tensor) => Math.max(...Array.from(grad!.values, Math.abs));

/** Whether a run has trained. */
// zh: 一次训练是否成功。
export const trains = ({ final }: Run): boolean => final < goal;
