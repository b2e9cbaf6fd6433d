import { linear } from '../ops/linear';
import type { Random } from '../random';
import { checkOptions } from '../engine/options';
import { zeros, type DType, type Tensor } from '../engine/tensor';
import { uniform } from './init';
import { Module } from './module';

export interface LayerOptions {
  bias?: boolean;
  dtype?: DType;
  /** The source of the initial weights. */
  random?: Random;
}

/**
 * A linear layer, x Wᵀ + b. Weights and biases start between ±1/√in, as PyTorch's do.
 *
 * Shapes: (…, in) → (…, out).
 */
export class Linear extends Module {
  weight: Tensor;
  bias?: Tensor;

  constructor(inFeatures: number, outFeatures: number, options: LayerOptions = {}) {
    super();
    checkOptions('Linear', options, 'bias');
    const { bias = true, dtype, random } = options;
    const bound = 1 / Math.sqrt(inFeatures);
    const make = (shape: number[]) => uniform(zeros(shape, { dtype, requiresGrad: true }), -bound, bound, { random });
    this.weight = make([outFeatures, inFeatures]);
    if (bias) this.bias = make([outFeatures]);
  }

  forward(x: Tensor): Tensor {
    return linear(x, this.weight, this.bias);
  }
}
