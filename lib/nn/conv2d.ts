import { conv2d, type Conv2dOptions } from '../ops/conv2d';
import { checkOptions } from '../engine/options';
import { zeros, type Tensor } from '../engine/tensor';
import { uniform } from './init';
import type { LayerOptions } from './linear';
import { Module } from './module';

/**
 * A convolutional layer. Weights and biases start between ±1/√(in · k²), as in PyTorch.
 *
 * Shapes: (N, in, H, W) → (N, out, H′, W′).
 */
export class Conv2d extends Module {
  weight: Tensor;
  bias?: Tensor;
  private readonly options: Conv2dOptions;

  constructor(inChannels: number, outChannels: number, kernelSize: number, options: LayerOptions & Conv2dOptions = {}) {
    super();
    checkOptions('Conv2d', options, 'stride');
    const { bias = true, dtype, random, ...placed } = options;
    const bound = 1 / Math.sqrt(inChannels * kernelSize * kernelSize);
    const make = (shape: number[]) => uniform(zeros(shape, { dtype, requiresGrad: true }), -bound, bound, { random });
    this.weight = make([outChannels, inChannels, kernelSize, kernelSize]);
    if (bias) this.bias = make([outChannels]);
    this.options = placed;
  }

  forward(x: Tensor): Tensor {
    return conv2d(x, this.weight, this.bias, this.options);
  }
}
