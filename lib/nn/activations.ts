import { elu } from '../ops/elu';
import { gelu } from '../ops/gelu';
import { leakyRelu } from '../ops/leakyRelu';
import { prelu } from '../ops/prelu';
import { relu } from '../ops/relu';
import { selu } from '../ops/selu';
import { sigmoid } from '../ops/sigmoid';
import { silu } from '../ops/silu';
import { softplus } from '../ops/softplus';
import { tanh } from '../ops/tanh';
import { full, type DType, type Tensor } from '../tensor';
import { Module } from './module';

/** Makes a layer without parameters of a function. */
const layerOf = (f: (x: Tensor) => Tensor) =>
  class extends Module {
    forward(x: Tensor): Tensor {
      return f(x);
    }
  };

export const ELU = layerOf((x) => elu(x));
export const GELU = layerOf((x) => gelu(x));
export const LeakyReLU = layerOf((x) => leakyRelu(x));
export const ReLU = layerOf(relu);
export const SELU = layerOf(selu);
export const Sigmoid = layerOf(sigmoid);
export const SiLU = layerOf(silu);
export const Softplus = layerOf((x) => softplus(x));
export const Tanh = layerOf(tanh);

/** A leaky relu whose slope, 0.25 at first, is learned. */
export class PReLU extends Module {
  weight: Tensor;

  constructor(channels = 1, { dtype }: { dtype?: DType } = {}) {
    super();
    this.weight = full([channels], 0.25, { dtype, requiresGrad: true });
  }

  forward(x: Tensor): Tensor {
    return prelu(x, this.weight);
  }
}
