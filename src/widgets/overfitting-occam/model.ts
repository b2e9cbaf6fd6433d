import { matmul, mseLoss, sqrt } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';
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

/** 1, x, x², … up to the degree, a row for each x. */
// zh: 1、x、x²……直到最高次，每个 x 一行。
const powers = (xs: number[], degree: number) => xs.map((x) => Array.from({ length: degree + 1 }, (_, k) => x ** k));

/** The polynomial with the least mean squared error + λ Σ w². */
// zh: 均方误差 + λ Σ w² 最小的多项式。
export const fit = ({ x, y }: typeof training, degree: number, lambda: number) =>
  leastSquares(powers(x, degree), y, lambda * x.length);

const float64 = { dtype: 'float64' } as const;
const at = (xs: number[], w: number[]) => matmul(tensor(powers(xs, w.length - 1), float64), tensor(w, float64));

/** The typical distance from the points: the root of the mean squared error. */
// zh: 离各点的典型距离：均方误差的平方根。
export const error = ({ x, y }: typeof training, w: number[]) => sqrt(mseLoss(at(x, w), tensor(y, float64))).item();

const along = Array.from({ length: 161 }, (_, i) => -1 + i / 80);

/** A polynomial fitted to the twelve points, and how well it does there and on fresh ones. */
// zh: 拟合十二个点的多项式，以及它在这些点和新的点上表现如何。
export function compute({ degree, lambda, moved }: State) {
  const given = { x: training.x, y: training.y.map((y, i) => y + moved[i]) };
  const w = fit(given, degree, lambda);
  const byDegree = Array.from({ length: degrees.max + 1 }, (_, d) => fit(given, d, lambda));
  return {
    given,
    w,
    curve: { x: along, y: [...at(along, w).data] },
    train: error(given, w),
    fresh: error(fresh, w),
    /** Σ w², the penalty without λ; the constant is not penalized. */
    // zh: Σ w²，不含 λ 的惩罚；常数项不受惩罚。
    size: w.slice(1).reduce((total, value) => total + value * value, 0),
    errors: { train: byDegree.map((v) => error(given, v)), fresh: byDegree.map((v) => error(fresh, v)) },
  };
}

export type Model = ReturnType<typeof compute>;
