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
import { checkOptions } from '../engine/options';
import { full, type DType, type Tensor } from '../engine/tensor';
import { Module } from './module';

/** Turns a function into a layer without parameters. */
const layerOf = (f: (x: Tensor) => Tensor): new () => Module =>
  class extends Module {
    forward(x: Tensor): Tensor {
      return f(x);
    }
  };

/** The same for a function with options, one of which is called `option`; the layer takes them too. */
const layerWith = <Options extends object>(
  name: string,
  option: keyof Options & string,
  f: (x: Tensor, options?: Options) => Tensor,
): new (options?: Options) => Module =>
  class extends Module {
    constructor(private readonly options?: Options) {
      super();
      checkOptions(name, options, option);
    }

    forward(x: Tensor): Tensor {
      return f(x, this.options);
    }
  };

/** The activation `elu` as a layer, with its options: `new ELU({ alpha: 2 })`. Shapes: any, unchanged. */
export const ELU = layerWith('ELU', 'alpha', elu);
/** The activation `gelu` as a layer, with its options: `new GELU({ approximate: 'tanh' })`. Shapes: any, unchanged. */
export const GELU = layerWith('GELU', 'approximate', gelu);
/** The activation `leakyRelu` as a layer, with its options: `new LeakyReLU({ negativeSlope: 0.2 })`. Shapes: any, unchanged. */
export const LeakyReLU = layerWith('LeakyReLU', 'negativeSlope', leakyRelu);
/** The activation `relu` as a layer. Shapes: any, unchanged. */
export const ReLU = layerOf(relu);
/** The activation `selu` as a layer. Shapes: any, unchanged. */
export const SELU = layerOf(selu);
/** The activation `sigmoid` as a layer. Shapes: any, unchanged. */
export const Sigmoid = layerOf(sigmoid);
/** The activation `silu` as a layer. Shapes: any, unchanged. */
export const SiLU = layerOf(silu);
/** The activation `softplus` as a layer, with its options: `new Softplus({ beta: 2 })`. Shapes: any, unchanged. */
export const Softplus = layerWith('Softplus', 'beta', softplus);
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
