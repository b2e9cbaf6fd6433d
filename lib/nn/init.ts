import { formatShape, TensorError } from '../engine/errors';
import { sourceOr, type Random } from '../random';
import { checkChoice } from '../engine/options';
import { sizeOf } from '../engine/shapes';
import type { Shape, Tensor } from '../engine/tensor';

/** An activation function whose gain is known. */
export type Nonlinearity = 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'selu';

/**
 * The number of inputs that each output of a weight depends on, and of outputs that each input feeds. Shape (out, in,
 * …window). Error: fewer than two dimensions.
 */
export function fans(shape: Shape): { fanIn: number; fanOut: number } {
  return fansFor('fans', shape);
}

function fansFor(op: string, shape: Shape) {
  if (shape.length < 2) {
    throw new TensorError(op, 'shape', 'a weight needs at least two dimensions', { got: formatShape(shape) });
  }
  const window = sizeOf(shape.slice(2));
  return { fanIn: shape[1] * window, fanOut: shape[0] * window };
}

/**
 * The gain of a nonlinearity: the factor of 1/√fan. Relu and leakyRelu have the one that keeps the mean square from
 * layer to layer; 5/3 for tanh and ¾ for selu are PyTorch's choice. Selu keeps variance 1 with a gain of 1: for that
 * use `kaimingNormal` with nonlinearity 'linear', which Keras calls lecun_normal. Error: another nonlinearity.
 */
export function calculateGain(nonlinearity: Nonlinearity, negativeSlope = 0.01): number {
  return gainFor('calculateGain', nonlinearity, negativeSlope);
}

function gainFor(op: string, nonlinearity: Nonlinearity, negativeSlope: number): number {
  const gains: Record<Nonlinearity, number> = {
    linear: 1,
    sigmoid: 1,
    tanh: 5 / 3,
    relu: Math.SQRT2,
    leakyRelu: Math.sqrt(2 / (1 + negativeSlope ** 2)),
    selu: 3 / 4,
  };
  checkChoice<string>(op, 'nonlinearity', nonlinearity, Object.keys(gains));
  return gains[nonlinearity];
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

/**
 * Fills a tensor, in place, with numbers from a normal distribution truncated to `low` … `high`: values outside are
 * drawn again. Truncation at two standard deviations leaves 0.88 of the deviation. TensorFlow.js accepts that: its
 * glorotNormal and heNormal have 0.77 of their variance. Keras and JAX make up for it.
 */
export function truncNormal(x: Tensor, mean = 0, std = 1, low = -2, high = 2, { random }: Draw = {}): Tensor {
  if (!(low < high))
    throw new TensorError('truncNormal', 'option', 'low must lie below high', { got: `${low} and ${high}` });
  const given = [mean, std, low, high];
  if (!given.every(Number.isFinite))
    throw new TensorError('truncNormal', 'option', 'mean, std, low and high must be finite numbers', { got: given.join(', ') }); // prettier-ignore
  const source = sourceOr(random);
  const values = x.change();
  const density = (value: number) => Math.exp(-(((value - mean) / std) ** 2) / 2);
  const most = density(Math.min(high, Math.max(low, mean)));
  // normal numbers are drawn if many would lie inside; otherwise uniform ones, accepted in proportion to the density
  const isMostlyInside = low <= mean - std && high >= mean + std;
  const isKept = isMostlyInside
    ? (value: number) => value >= low && value <= high
    : (value: number) => source.uniform() * most <= density(value);
  const draw = () => (isMostlyInside ? mean + std * source.normal() : low + (high - low) * source.uniform());
  for (let i = 0; i < values.length; i++) {
    let value = draw();
    while (!isKept(value)) value = draw();
    values[i] = value;
  }
  return x;
}

/** The gain, 1 by default, and the generator. */
export interface XavierOptions extends Draw {
  gain?: number;
}

const xavierStd = (op: string, { shape }: Tensor, gain: number) => {
  const { fanIn, fanOut } = fansFor(op, shape);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
};

/**
 * Xavier: variance 2 / (fan in + fan out), so that neither values nor gradients grow. Source: Glorot and Bengio, 2010.
 * Keras and TensorFlow.js call it glorotUniform; it is the default of Keras' dense layers.
 */
export function xavierUniform(x: Tensor, { gain = 1, random }: XavierOptions = {}): Tensor {
  const bound = Math.sqrt(3) * xavierStd('xavierUniform', x, gain);
  return uniform(x, -bound, bound, { random });
}

/**
 * Xavier with normal numbers. TensorFlow.js' glorotNormal, the default of its dense layers, is truncated: see
 * truncNormal.
 */
export const xavierNormal = (x: Tensor, { gain = 1, random }: XavierOptions = {}): Tensor =>
  normal(x, 0, xavierStd('xavierNormal', x, gain), { random });

/** Which fan counts, for which nonlinearity, and the generator. */
export interface KaimingOptions extends Draw {
  mode?: 'fanIn' | 'fanOut';
  nonlinearity?: Nonlinearity;
  /** The negative slope of leakyRelu. */
  a?: number;
}

function kaimingStd(op: string, { shape }: Tensor, options: KaimingOptions) {
  const { mode = 'fanIn', nonlinearity = 'leakyRelu', a = 0 } = options;
  checkChoice(op, 'mode', mode, ['fanIn', 'fanOut']);
  return gainFor(op, nonlinearity, a) / Math.sqrt(fansFor(op, shape)[mode]);
}

/**
 * He: variance gain² / fan, to make up for the half that a relu sets to zero. Source: He et al., 2015. Keras and TensorFlow.js
 * call it heUniform. With a = √5 it is the start of PyTorch's Linear and Conv2d, and of ours: ±1/√fan, which is a third of
 * the variance 1 / fan.
 */
export function kaimingUniform(x: Tensor, options: KaimingOptions = {}): Tensor {
  const bound = Math.sqrt(3) * kaimingStd('kaimingUniform', x, options);
  return uniform(x, -bound, bound, options);
}

/** He with normal numbers. TensorFlow.js' heNormal is truncated: see truncNormal. */
export const kaimingNormal = (x: Tensor, options: KaimingOptions = {}): Tensor =>
  normal(x, 0, kaimingStd('kaimingNormal', x, options), options);
