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
import { full, type DType, type Tensor } from '../engine/tensor';
import { Module } from './module';

/** Turns a function into a layer without parameters. */
const layerOf = (f: (x: Tensor) => Tensor): new () => Module =>
  class extends Module {
    forward(x: Tensor): Tensor {
      return f(x);
    }
  };

/** The activation `elu` as a layer. Shapes: any, unchanged. */
export const ELU = layerOf((x) => elu(x));
/** The activation `gelu` as a layer. Shapes: any, unchanged. */
export const GELU = layerOf((x) => gelu(x));
/** The activation `leakyRelu` as a layer. Shapes: any, unchanged. */
export const LeakyReLU = layerOf((x) => leakyRelu(x));
/** The activation `relu` as a layer. Shapes: any, unchanged. */
export const ReLU = layerOf(relu);
/** The activation `selu` as a layer. Shapes: any, unchanged. */
export const SELU = layerOf(selu);
/** The activation `sigmoid` as a layer. Shapes: any, unchanged. */
export const Sigmoid = layerOf(sigmoid);
/** The activation `silu` as a layer. Shapes: any, unchanged. */
export const SiLU = layerOf(silu);
/** The activation `softplus` as a layer. Shapes: any, unchanged. */
export const Softplus = layerOf((x) => softplus(x));
/** The activation `tanh` as a layer. Shapes: any, unchanged. */
export const Tanh = layerOf(tanh);

/** A leaky relu whose slope, 0.25 at first, is learned: one, or one per channel. Shapes: (N, C, …), unchanged. */
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
