import { matmul, mean, mul, reshape, sqrt, sub } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { leastSquares } from './leastSquares';

export interface State {
  degree: number;
  /** λ: the squares of the weights cost λ Σ w² beside the mean squared error. */
  // zh: λ：权重的平方在均方误差之外再加 λ Σ w²。
  lambda: number;
  /** How far each of the twelve points has been moved upwards. */
  // zh: 十二个点各自被往上移了多少。
  moved: number[];
}

export const degrees = { min: 0, max: 11 };
export const truth = (x: number): number => Math.sin(Math.PI * x);
const noise = 0.25;
const seed = 7;

/** Points of the sine with noise, evenly over −1 … 1. */
// zh: 正弦曲线上带噪声的点，在 −1 … 1 上均匀分布。
export function observe(count: number, random: Random) {
  const x = Array.from({ length: count }, (_, i) => -1 + (2 * (i + 0.5)) / count);
  return { x, y: x.map((at) => truth(at) + noise * random.normal()) };
}
const random = new Random(seed);
export const training = observe(12, random);
export const fresh = observe(200, random);

const float64 = { dtype: 'float64' } as const;
const made = new WeakMap<number[], { rows: number[][]; X: Tensor }[]>();

/** 1, x, x², … up to the degree, a row for each x; made once for each degree, as the points move only upwards. */
// zh: 1、x、x²……直到最高次，每个 x 一行；点只上下移动，所以每个次数只算一次。
function powers(xs: number[], degree: number) {
  if (!made.has(xs)) made.set(xs, []);
  const known = made.get(xs)!;
  if (!known[degree]) {
    const rows = xs.map((x) => Array.from({ length: degree + 1 }, (_, k) => x ** k));
    known[degree] = { rows, X: tensor(rows, float64) };
  }
  return known[degree];
}

/** The polynomial with the least mean squared error + λ Σ w². */
// zh: 均方误差 + λ Σ w² 最小的多项式。
export const fit = ({ x, y }: typeof training, degree: number, lambda: number) =>
  leastSquares(powers(x, degree).rows, y, lambda * x.length);

const at = (xs: number[], w: number[]) => matmul(powers(xs, w.length - 1).X, tensor(w, float64));

/** How far each of some polynomials typically is from the points: the root of its mean squared error. */
// zh: 若干多项式各自离各点的典型距离：均方误差的平方根。
function errorsOf({ x, y }: typeof training, weights: number[][]): number[] {
  const most = Math.max(...weights.map((w) => w.length));
  // a column for each polynomial; where it is of a lower degree, its further weights are zero
  // zh: 每个多项式一列；次数较低的，后面的权重为零
  const W = Array.from({ length: most }, (_, k) => weights.map((w) => w[k] ?? 0));
  const off = sub(matmul(powers(x, most - 1).X, tensor(W, float64)), reshape(tensor(y, float64), [-1, 1]));
  return [...sqrt(mean(mul(off, off), 0)).data];
}

/** The same for one. */
// zh: 单独一个的。
export const error = (points: typeof training, w: number[]) => errorsOf(points, [w])[0];

const along = Array.from({ length: 161 }, (_, i) => -1 + i / 80);

/** Points that have been moved, and the polynomials of all degrees that are fitted to them. */
// zh: 被移动的点，以及拟合它们的各个次数的多项式。
const fitted = memo((lambda: number, moved: number[]) => {
  const given = { x: training.x, y: training.y.map((y, i) => y + moved[i]) };
  const weights = Array.from({ length: degrees.max + 1 }, (_, degree) => fit(given, degree, lambda));
  const errors = { train: errorsOf(given, weights), fresh: errorsOf(fresh, weights) };
  return { given, weights, errors };
});

/** A polynomial fitted to the twelve points, and how well it does there and on fresh ones. */
// zh: 拟合十二个点的多项式，以及它在这些点和新的点上表现如何。
export function compute({ degree, lambda, moved }: State) {
  const { given, weights, errors } = fitted(lambda, moved);
  const w = weights[degree];
  return {
    given,
    w,
    curve: { x: along, y: [...at(along, w).data] },
    train: errors.train[degree],
    fresh: errors.fresh[degree],
    /** Σ w², the penalty without λ; the constant is not penalized. */
    // zh: Σ w²，不含 λ 的惩罚；常数项不受惩罚。
    size: w.slice(1).reduce((total, value) => total + value * value, 0),
    errors,
  };
}

export type Model = ReturnType<typeof compute>;
