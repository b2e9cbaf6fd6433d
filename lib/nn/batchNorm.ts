import { batchNorm } from '../ops/batchNorm';
import { formatShape, TensorError } from '../engine/errors';
import { checkOptions } from '../engine/options';
import { ones, zeros, type DType, type Tensor } from '../engine/tensor';
import { Module } from './module';

export interface BatchNormLayerOptions {
  momentum?: number;
  eps?: number;
  dtype?: DType;
}

/** What both layers share: γ starts at 1, β at 0, the running mean at 0, the running variance at 1. */
abstract class BatchNorm extends Module {
  weight: Tensor;
  bias: Tensor;
  runningMean: Tensor;
  runningVar: Tensor;
  private readonly momentum: number;
  private readonly eps: number;

  constructor(
    private readonly name: string,
    private readonly rank: number,
    features: number,
    options: BatchNormLayerOptions = {},
  ) {
    super();
    checkOptions(name, options, 'eps');
    const { momentum = 0.1, eps = 1e-5, dtype } = options;
    this.momentum = momentum;
    this.eps = eps;
    this.weight = ones([features], { dtype, requiresGrad: true });
    this.bias = zeros([features], { dtype, requiresGrad: true });
    this.runningMean = zeros([features], { dtype });
    this.runningVar = ones([features], { dtype });
  }

  forward(x: Tensor): Tensor {
    if (x.shape.length !== this.rank) {
      throw new TensorError(this.name, 'shape', `needs shape ${this.rank === 2 ? '(N, C)' : '(N, C, H, W)'}`, {
        got: formatShape(x.shape),
      });
    }
    const { weight, bias, runningMean, runningVar, training, momentum, eps } = this;
    return batchNorm(x, { weight, bias, runningMean, runningVar, training, momentum, eps });
  }
}

/**
 * Brings every feature to mean 0 and variance 1, then scales and shifts it.
 *
 * Shapes: (N, C) → (N, C).
 */
export class BatchNorm1d extends BatchNorm {
  constructor(features: number, options?: BatchNormLayerOptions) {
    super('BatchNorm1d', 2, features, options);
  }
}

/**
 * Brings every channel to mean 0 and variance 1, then scales and shifts it.
 *
 * Shapes: (N, C, H, W) → (N, C, H, W).
 */
export class BatchNorm2d extends BatchNorm {
  constructor(features: number, options?: BatchNormLayerOptions) {
    super('BatchNorm2d', 4, features, options);
  }
}
