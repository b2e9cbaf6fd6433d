// What the chapter computes of activation functions by the library, without training.
import { backward, grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { add, elu, gelu, leakyRelu, matmul, maxout, mul, prelu, relu, selu, sigmoid, silu, sum, tanh } from '@lib/ops';
import { randn, Random } from '@lib/random';

const float64 = { dtype: 'float64', requiresGrad: true } as const;

export const functions = {
  sigmoid,
  tanh,
  relu,
  leakyRelu: (x: Tensor) => leakyRelu(x),
  elu: (x: Tensor) => elu(x),
  selu,
  gelu: (x: Tensor) => gelu(x),
  silu,
};
export type Name = keyof typeof functions;

/** From −8 to 8. */
const grid = Array.from({ length: 16_001 }, (_, i) => (i - 8000) / 1000);

/** A function along the grid. */
export const along = memo((name: Name) => [...functions[name](tensor(grid, float64)).data], { most: 8 });

/** Mean and mean square of what a function makes of normal numbers with a deviation. */
export function moments(name: Name, deviation = 1) {
  const weights = grid.map((x) => Math.exp(-((x / deviation) ** 2) / 2));
  const total = weights.reduce((a, b) => a + b, 0);
  const expected = (of: (y: number) => number) => along(name).reduce((a, y, i) => a + of(y) * weights[i], 0) / total;
  return { mean: expected((y) => y), square: expected((y) => y * y) };
}

/** The lowest point of a function. */
export function lowest(name: Name) {
  const y = Math.min(...along(name));
  return { x: grid[along(name).indexOf(y)], y };
}

/** How far two functions are apart at most. */
export const apart = (a: (x: number, i: number) => number, b: (x: number, i: number) => number) =>
  Math.max(...grid.map((x, i) => Math.abs(a(x, i) - b(x, i))));

export const valueAt = (name: Name, x: number): number => functions[name](tensor([x], float64)).data[0];

export const slopeAt = (name: Name, x: number): number => {
  const at = tensor([x], float64);
  return grad(sum(functions[name](at)), [at])[0]!.data[0];
};

/** Whether a function never falls from one place of the grid to the next. */
export const onlyRises = (name: Name) => along(name).every((y, i, all) => i === 0 || y >= all[i - 1] - 1e-15);

const units = 256;

/** Mean and variance of 50 rows of normal numbers of a variance after some layers with random weights and a function. */
export function through({
  name,
  variance,
  gain = 1,
  layers = 20,
  seed,
}: {
  name: Name;
  variance: number;
  gain?: number;
  layers?: number;
  seed: number;
}) {
  const random = new Random(seed);
  let x = mul(randn([50, units], { random }), Math.sqrt(variance));
  for (let layer = 0; layer < layers; layer++) {
    const weights = mul(randn([units, units], { random }), Math.sqrt(gain / units));
    x = functions[name](matmul(x, weights));
  }
  const values = [...x.data];
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length };
}

/** The gradients of the weights of a unit w · x for inputs of one sign or of both: in how many of 50 draws all have the same. */
export function sameSigns(inputs: 'positive' | 'centred', seed: number): number {
  const random = new Random(seed);
  const draws = Array.from({ length: 50 }, () => {
    const w = randn([1, 5], { random, requiresGrad: true });
    const x = tensor(Array.from({ length: 5 }, () => [inputs === 'positive' ? random.uniform() : random.normal()]));
    backward(mul(sum(matmul(w, x)), random.normal()));
    return new Set([...w.grad!.data].map(Math.sign)).size === 1;
  });
  return draws.filter(Boolean).length;
}

/** Two linear layers against one with the product of their matrices, with or without a ReLU between: how far apart. */
export function stacked(bend: boolean, seed: number): number {
  const random = new Random(seed);
  const draw = (rows: number, columns: number) => randn([rows, columns], { random, dtype: 'float64' });
  const [first, second, x] = [draw(6, 4), draw(3, 6), draw(4, 10)];
  const inner = matmul(first, x);
  const deep = matmul(second, bend ? relu(inner) : inner);
  const flat = matmul(matmul(second, first), x);
  return Math.max(...deep.data.map((value, i) => Math.abs(value - flat.data[i])));
}

/** The least possible error of f against |x| on [−1, 1]: of any line, or of two ReLUs added up. */
export function errorOfAbsolute(by: 'lines' | 'relus'): number {
  const x = Array.from({ length: 201 }, (_, i) => (i - 100) / 100);
  const worst = (f: (value: number) => number) => Math.max(...x.map((value) => Math.abs(f(value) - Math.abs(value))));
  if (by === 'lines') {
    const slopes = Array.from({ length: 201 }, (_, i) => (i - 100) / 50);
    return Math.min(...slopes.flatMap((a) => [0, 0.25, 0.5, 0.75, 1].map((b) => worst((value) => a * value + b))));
  }
  const both = (value: number) => add(relu(tensor([value], float64)), relu(tensor([-value], float64))).data[0];
  return worst(both);
}

/** The gradient of PReLU's slope for random inputs on one side of 0. */
export function slopeGradient(side: 1 | -1, seed: number): number {
  const random = new Random(seed);
  const a = tensor([0.25], float64);
  const x = tensor(
    Array.from({ length: 20 }, () => side * (0.01 + random.uniform())),
    float64,
  );
  backward(sum(mul(prelu(x, a), randn([20], { random, dtype: 'float64' }))));
  return a.grad!.data[0];
}

/** How many of 200 × 256 inputs of a layer with random weights are exactly 0: of random pictures, or of black ones. */
export function exactZeros(black: boolean, seed: number): number {
  const random = new Random(seed);
  const x = black ? tensor(Array.from({ length: 200 }, () => Array.from({ length: 64 }, () => 0))) : randn([200, 64], { random }); // prettier-ignore
  return matmul(x, randn([64, 256], { random })).data.filter((value) => value === 0).length;
}

/** A Maxout unit with random pieces along a line of 41 places, and the share of places at which some piece is given a gradient. */
export function maxoutUnit(pieces: [w: number, b: number][]) {
  const weight = tensor(pieces.map(([w]) => [[w]]), float64); // prettier-ignore
  const bias = tensor(pieces.map(([, b]) => [b]), float64); // prettier-ignore
  const x = Array.from({ length: 41 }, (_, i) => (i - 20) / 4);
  const y = maxout(tensor(x.map((value) => [value]), float64), weight, bias); // prettier-ignore
  return { x, y: [...y.data], learning: x.map((value) => gradientsAt(value, weight, bias)) };
}
/** How many pieces get a gradient at a place. */
function gradientsAt(x: number, weight: Tensor, bias: Tensor): number {
  const gradient = grad(sum(maxout(tensor([[x]], float64), weight, bias)), [bias])[0]!;
  return [...gradient.data].filter((value) => value !== 0).length;
}
export const randomPieces = (count: number, seed: number): [number, number][] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => [random.normal(), random.normal()]);
};
/** Whether a curve at equal distances never bends down. */
export const isBowl = (y: number[]) => y.every((value, i) => i < 2 || value - 2 * y[i - 1] + y[i - 2] >= -1e-9);
