// What the chapter computes of networks at their start by the library, without training.
import { grad } from '@lib/engine/autograd';
import { Tensor, zeros } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { linear, mul, relu, selu, sum, tanh } from '@lib/ops';
import { randn, Random } from '@lib/random';
import { mean } from '@parts/statistics';

const functions = { tanh, relu, selu, none: (x: Tensor) => x };
type Name = keyof typeof functions;

const meanSquare = (list: ArrayLike<number>) => mean(Array.from(list, (value) => value * value));
export function deviation(list: ArrayLike<number>): number {
  const middle = mean(list);
  return Math.sqrt(meanSquare(Array.from(list, (value) => value - middle)));
}
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const products = Array.from(a, (value, i) => value * b[i]);
  return mean(products) / Math.sqrt(meanSquare(a) * meanSquare(b));
}

/** Normal numbers for the weights of a layer, of variance 1. */
const drawn = memo(
  (seed: number, layer: number, fanIn: number, fanOut: number) =>
    randn([fanOut, fanIn], { random: new Random(1000 * seed + layer) }),
  { most: 600 },
);

interface Net {
  f: Name;
  /** The variance of the weights, times their number of inputs. */
  gain: number;
  layers?: number;
  /** How wide all layers are. */
  units?: number;
  seed: number;
  /** What goes in; eight rows of normal numbers if not given. */
  input?: Tensor;
}

/** The values and the gradients of a network at its start, layer by layer; the inputs are the first. */
export function pass({ f, gain, layers = 10, units = 500, seed, input }: Net) {
  const random = new Random(seed);
  const x = input ?? randn([8, units], { random, requiresGrad: true });
  const upstream = randn(x.shape, { random: new Random(-seed) });
  const values = [x];
  for (let layer = 1; layer <= layers; layer++) {
    const weights = mul(drawn(seed, layer, units, units), Math.sqrt(gain / units));
    values.push(functions[f](linear(values.at(-1)!, weights)));
  }
  const gradients = grad(sum(mul(values.at(-1)!, upstream)), values);
  return { values: values.map(({ data }) => data), gradients: gradients.map((each) => each!.data) };
}

/** The deviations of a pass, and what is left of the gradient's at the first layer. */
export const deviations = memo(
  (net: Net) => {
    const { values, gradients } = pass(net);
    return { stds: values.map(deviation), gradient: deviation(gradients[1]) / deviation(gradients.at(-1)!) };
  },
  { most: 50 },
);

/** The smallest and the largest share of values beyond 0.99, over the layers. */
export function saturated(gain: number, seed: number): [least: number, most: number] {
  const { values } = pass({ f: 'tanh', gain, seed });
  const shares = values.slice(1).map((layer) => mean(Array.from(layer, (value) => Number(Math.abs(value) > 0.99))));
  return [Math.min(...shares), Math.max(...shares)];
}

/** How alike the gradients at the input are before and after it is moved by a hundredth. */
export function alikeAfterANudge(gain: number, seed: number): number {
  const random = new Random(seed);
  const [x, nudge] = [randn([8, 500], { random }), randn([8, 500], { random })];
  const moved = Float32Array.from(x.data, (value, i) => value + 0.01 * nudge.data[i]);
  const at = (values: Float32Array) => {
    const input = new Tensor(values, x.shape, true);
    return pass({ f: 'tanh', gain, seed, input }).gradients[0];
  };
  return cosine(at(Float32Array.from(x.data)), at(moved));
}

/** How alike two inputs are after some layers. */
export function alikeAfter(f: Name, gain: number, layers: number, seed: number): number {
  const units = 128;
  const input = randn([2, units], { random: new Random(seed), requiresGrad: true });
  const last = pass({ f, gain, layers, units, seed, input }).values.at(-1)!;
  return cosine(last.slice(0, units), last.slice(units));
}

/** The variance of sums of n products, as a multiple of n times the variances of weights and inputs. */
export function sumsAgainstFormula(meanOfWeights: number, seed: number): number {
  const [n, draws] = [100, 4000];
  const random = new Random(seed);
  const sums = Array.from({ length: draws }, () => {
    let z = 0;
    for (let i = 0; i < n; i++) z += (meanOfWeights + 0.3 * random.normal()) * random.normal();
    return z;
  });
  return deviation(sums) ** 2 / (n * 0.3 ** 2);
}

/** The deviation that 500 weights must have so that sums have the deviation of the inputs: found by trying it with 1. */
export function rightDeviation(meanOfWeights: number, seed: number): number {
  const random = new Random(seed);
  const sums = Array.from({ length: 1500 }, () => {
    let z = 0;
    for (let i = 0; i < 500; i++) z += (meanOfWeights + random.normal()) * random.normal();
    return z;
  });
  return 1 / deviation(sums);
}

/** What a layer from 500 to 100 units does to the mean squares of values, and of gradients on their way back. */
export function oblong(variance: number, seed: number) {
  const random = new Random(seed);
  const x = randn([20, 500], { random, requiresGrad: true });
  const z = linear(x, mul(randn([100, 500], { random }), Math.sqrt(variance)));
  const upstream = randn([20, 100], { random });
  const [back] = grad(sum(mul(z, upstream)), [x]);
  return {
    values: meanSquare(z.data) / meanSquare(x.data),
    gradients: meanSquare(back!.data) / meanSquare(upstream.data),
  };
}

/**
 * The deviations of one example's values after layers of ReLU with He's weights, in some networks. The sums of normal
 * weights times given values are themselves normal and independent: no matrix has to be drawn.
 */
export const walks = memo(
  ({ units, nets, layers, seed }: { units: number; nets: number; layers: number; seed: number }) => {
    const random = new Random(seed);
    return Array.from({ length: nets }, () => {
      let square = 1; // the mean square of the values
      for (let layer = 0; layer < layers; layer++) {
        let total = 0;
        for (let i = 0; i < units; i++) total += Math.max(0, random.normal()) ** 2;
        square *= (2 * total) / units;
      }
      return Math.sqrt(square);
    });
  },
  { most: 20 },
);

/** Ten layers of ReLU as PyTorch makes them, with biases or without: the size of the values, and how far two random inputs are still apart, as a share of it. */
export function byDefault(bias: boolean, seed: number) {
  const random = new Random(seed);
  let x = randn([2, 200], { random });
  for (let layer = 0; layer < 10; layer++) x = relu(new nn.Linear(200, 200, { bias, random }).forward(x));
  const [a, b] = [x.data.slice(0, 200), x.data.slice(200)];
  const size = Math.sqrt(meanSquare(a));
  return { size, apart: Math.sqrt(meanSquare(Array.from(a, (value, i) => value - b[i]))) / size };
}

const width = 500;
const bound = 2 * Math.sqrt(2 / width);
/** He's weights, He's cut at two deviations as in TensorFlow.js, and the default of PyTorch. */
const initializers = {
  he: (x: Tensor, random: Random) => nn.init.kaimingNormal(x, { random }),
  cut: (x: Tensor, random: Random) => nn.init.truncNormal(x, 0, bound / 2, -bound, bound, { random }),
  pytorch: (x: Tensor, random: Random) => nn.init.uniform(x, -1 / Math.sqrt(width), 1 / Math.sqrt(width), { random }),
};
/** The variance of an initializer's weights, times the number of inputs. */
export const gainOf = memo(
  (name: keyof typeof initializers, seed: number) =>
    width * deviation(initializers[name](zeros([width, width]), new Random(seed)).data) ** 2,
  { most: 15 },
);

/** The bell curve, in steps that are small enough. */
const bell = Array.from({ length: 641 }, (_, i) => {
  const z = (i - 320) / 40;
  return [z, Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 40] as const;
});
/** The deviations after layers of tanh that are infinitely wide; their sums are normal. */
export function wideTanh(gain: number, layers: number): number[] {
  let square = 1;
  return Array.from({ length: layers }, () => {
    const spread = Math.sqrt(gain * square);
    square = bell.reduce((total, [z, weight]) => total + weight * Math.tanh(spread * z) ** 2, 0);
    return Math.sqrt(square);
  });
}
