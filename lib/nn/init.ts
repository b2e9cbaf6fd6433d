import { formatShape, TensorError } from '../engine/errors';
import { sourceOr, type Random } from '../random';
import type { Shape, Tensor } from '../engine/tensor';

export type Nonlinearity = 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'selu';

/**
 * How many inputs each output of a weight depends on, and how many outputs each input feeds. Shape (out, in, …window).
 */
export function fans(shape: Shape): { fanIn: number; fanOut: number } {
  if (shape.length < 2) {
    throw new TensorError('init', 'shape', 'a weight needs at least two dimensions', { got: formatShape(shape) });
  }
  const window = shape.slice(2).reduce((product, n) => product * n, 1);
  return { fanIn: shape[1] * window, fanOut: shape[0] * window };
}

/** By how much weights must grow so that a nonlinearity neither dampens nor amplifies. Source: PyTorch's recommendations. */
export function calculateGain(nonlinearity: Nonlinearity, negativeSlope = 0.01): number {
  switch (nonlinearity) {
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.SQRT2;
    case 'leakyRelu':
      return Math.sqrt(2 / (1 + negativeSlope ** 2));
    case 'selu':
      return 3 / 4;
    default:
      return 1;
  }
}

interface Draw {
  random?: Random;
}

/** Fills a tensor, in place, with numbers between two bounds. */
export function uniform(x: Tensor, low: number, high: number, { random }: Draw = {}): Tensor {
  const source = sourceOr(random);
  const values = x.change();
  for (let i = 0; i < values.length; i++) values[i] = low + (high - low) * source.uniform();
  return x;
}

/** Fills a tensor, in place, with numbers from a normal distribution. */
export function normal(x: Tensor, mean: number, std: number, { random }: Draw = {}): Tensor {
  const source = sourceOr(random);
  const values = x.change();
  for (let i = 0; i < values.length; i++) values[i] = mean + std * source.normal();
  return x;
}

export interface XavierOptions extends Draw {
  gain?: number;
}

const xavierStd = ({ shape }: Tensor, gain: number) => {
  const { fanIn, fanOut } = fans(shape);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
};

/** Xavier: variance 2 / (fan in + fan out), so that neither values nor gradients grow. Source: Glorot and Bengio, 2010. */
export function xavierUniform(x: Tensor, { gain = 1, random }: XavierOptions = {}): Tensor {
  const bound = Math.sqrt(3) * xavierStd(x, gain);
  return uniform(x, -bound, bound, { random });
}

/** Xavier with normal numbers. */
export const xavierNormal = (x: Tensor, { gain = 1, random }: XavierOptions = {}): Tensor =>
  normal(x, 0, xavierStd(x, gain), { random });

export interface KaimingOptions extends Draw {
  mode?: 'fanIn' | 'fanOut';
  nonlinearity?: Nonlinearity;
  /** The negative slope of leakyRelu. */
  a?: number;
}

const kaimingStd = ({ shape }: Tensor, { mode = 'fanIn', nonlinearity = 'leakyRelu', a = 0 }: KaimingOptions) =>
  calculateGain(nonlinearity, a) / Math.sqrt(fans(shape)[mode]);

/** He: variance gain² / fan, to make up for the half that a relu sets to zero. Source: He et al., 2015. */
export function kaimingUniform(x: Tensor, options: KaimingOptions = {}): Tensor {
  const bound = Math.sqrt(3) * kaimingStd(x, options);
  return uniform(x, -bound, bound, options);
}

/** He with normal numbers. */
export const kaimingNormal = (x: Tensor, options: KaimingOptions = {}): Tensor =>
  normal(x, 0, kaimingStd(x, options), options);
