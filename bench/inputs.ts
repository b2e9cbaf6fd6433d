// The inputs of every contestant: the same numbers.
import { Random } from '../lib/random';

/** Normal numbers with standard deviation `scale`, always the same for a seed. */
export function normal(size: number, seed: number, scale = 1): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: size }, () => scale * random.normal());
}

/** Whole numbers from 0 to 255. */
function pixels(size: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: size }, () => Math.floor(256 * random.uniform()));
}

const labels = (count: number, classes: number) => Int32Array.from({ length: count }, (_, i) => (i * 7) % classes);

export const momentum = 0.9;

/** A layer of filters: `from` channels of `size` × `size` to `to` channels, 5 × 5, padding 2. */
export interface ConvLayer {
  from: number;
  to: number;
  size: number;
}
export const conv: ConvLayer = { from: 3, to: 16, size: 32 };
export const convBatch = 32;
export const convInputs = () => ({
  x: normal(convBatch * conv.from * conv.size ** 2, 1),
  w: normal(conv.to * conv.from * 25, 2, 0.1),
  b: normal(conv.to, 3, 0.1),
  dy: normal(convBatch * conv.to * conv.size ** 2, 4),
});

export interface Mlp {
  sizes: number[];
  activation: 'tanh' | 'relu';
  batch: number;
  lr: number;
}
export const mlps = {
  'MLP 2-32-32-2, batch 64': { sizes: [2, 32, 32, 2], activation: 'tanh', batch: 64, lr: 0.05 },
  'MLP 784-128-10, batch 64': { sizes: [784, 128, 10], activation: 'relu', batch: 64, lr: 0.01 },
} satisfies Record<string, Mlp>;

/** Weights (in × out), biases, pictures and labels of a network. */
export function mlpInputs({ sizes, batch }: Mlp) {
  const layers = sizes.slice(1).map((out, i) => ({
    in: sizes[i],
    out,
    w: normal(sizes[i] * out, 10 + i, 1 / Math.sqrt(sizes[i])),
    b: normal(out, 20 + i, 0.1),
  }));
  return { layers, x: normal(batch * sizes[0], 5), y: labels(batch, sizes[sizes.length - 1]) };
}

/** ConvNetJS’s network for CIFAR-10: three times convolution, ReLU, 2 × 2 pooling; then one linear layer. */
export const convnet = {
  batch: 32,
  lr: 0.01,
  layers: [conv, { from: 16, to: 20, size: 16 }, { from: 20, to: 20, size: 8 }] as ConvLayer[],
  features: 320,
  classes: 10,
};
export function convnetInputs() {
  return {
    filters: convnet.layers.map(({ from, to }, i) => ({
      w: normal(to * from * 25, 30 + i, 1 / Math.sqrt(from * 25)),
      b: normal(to, 40 + i, 0.1),
    })),
    w: normal(convnet.features * convnet.classes, 50, 0.05), // in × out
    b: normal(convnet.classes, 51, 0.1),
    x: normal(convnet.batch * 3 * 1024, 5),
    y: labels(convnet.batch, convnet.classes),
  };
}

export const knn = { queries: 500, pictures: 5000, pixels: 3072 };
/** What rows hold: bytes, as pictures do, or any numbers. */
export type Rows = 'bytes' | 'any numbers';
export const knnInputs = (rows: Rows) => {
  const numbers = rows === 'bytes' ? pixels : normal;
  return { q: numbers(knn.queries * knn.pixels, 7), x: numbers(knn.pictures * knn.pixels, 8) };
};
export const matrices = (n: number) => ({ a: normal(n * n, 1), b: normal(n * n, 2) });

/** (rows × columns) to (columns × rows). */
export function transposed(a: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(a.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) result[j * rows + i] = a[i * columns + j];
  return result;
}
