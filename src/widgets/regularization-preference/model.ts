import { abs, matmul, pow, sum } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';

export type Penalty = 'l2' | 'l1' | 'elastic';

export interface State {
  /** The first weight; the other three are equal and keep the score at 1. */
  // zh: 第一个权重；其余三个相等，使得分保持为 1。
  first: number;
  penalty: Penalty;
  /** How much the squares count in the elastic net. */
  // zh: 弹性网络里平方项占多少。
  beta: number;
  /** The first entry of x; the other three are 1. */
  // zh: x 的第一项；其余三项都是 1。
  x1: number;
  /** Whether the upright axis is the length of the other three weights, not their sum. */
  // zh: 竖轴是否取其余三个权重的长度，而不是它们的和。
  round: boolean;
}

export const domain = { min: -0.5, max: 1.5 };

const float64 = { dtype: 'float64' } as const;

/** Σ w². */
function squares(w: number[]): number {
  return sum(pow(tensor(w, float64), 2)).item();
}
/** Σ |w|. */
function sizes(w: number[]): number {
  return sum(abs(tensor(w, float64))).item();
}

/** R(w) under each penalty. */
// zh: 每种惩罚下的 R(w)。
const penalties: Record<Penalty, (w: number[], beta: number) => number> = {
  l2: squares,
  l1: sizes,
  elastic: (w, beta) => beta * squares(w) + sizes(w),
};

/** All weights with wᵀx = 1 whose last three are equal: one for each first weight. */
// zh: 满足 wᵀx = 1 且后三个相等的所有权重：每个第一权重对应一组。
const weightsFor = (first: number, x1: number) => {
  const rest = (1 - first * x1) / 3;
  return [first, rest, rest, rest];
};

/**
 * Where the penalty of the squares is flat: 2w₁ − 2x₁(1 − w₁x₁)/3 = 0; with the sizes beside them, for each pair of signs
 * of the first weight and of the rest.
 */
// zh: 平方惩罚在哪里是平的：2w₁ − 2x₁(1 − w₁x₁)/3 = 0；还有绝对值时，第一个权重和其余权重的每种正负号各有一处。
function flatFor(beta: number | null, x1: number): number[] {
  const steep = 2 * (1 + (x1 * x1) / 3);
  if (beta === null) return [(2 * x1) / 3 / steep];
  if (beta === 0) return [];
  const signs = [-1, 1].flatMap((first) => [-1, 1].map((rest) => [first, rest]));
  return signs
    .map(([first, rest]) => ((beta * 2 * x1) / 3 - first + rest * x1) / (beta * steep))
    .filter((w, i) => Math.sign(w) === signs[i][0] && Math.sign(1 - w * x1) === signs[i][1] && within(w));
}
const within = (w: number) => w >= domain.min && w <= domain.max;

/** What the penalties say of weights that all give the same score. */
// zh: 得分都相同的权重，各种惩罚怎样评价。
export function compute({ first, penalty, beta, x1 }: State) {
  const R = (w: number[], of: Penalty) => penalties[of](w, beta);
  const w = weightsFor(first, x1);
  const x = [x1, 1, 1, 1];
  const value = R(w, penalty);

  // the penalty bends only where a weight is 0; between such places its least is where its slope would be 0
  // zh: 惩罚只在某个权重为 0 处转折；在这些位置之间，最小值在斜率为 0 的地方
  const corners = [domain.min, 0, 1 / x1, domain.max].filter((at) => at <= domain.max);
  const flat = penalty === 'l1' ? [] : flatFor(penalty === 'l2' ? null : beta, x1);
  const candidates = [...corners, ...flat].sort((a, b) => a - b);
  const values = candidates.map((candidate) => R(weightsFor(candidate, x1), penalty));
  const least = Math.min(...values);
  const best = candidates.filter((_, i) => values[i] < least + 1e-12);

  return {
    w,
    x,
    score: matmul(tensor(w, float64), tensor(x, float64)).item(),
    values: { l2: R(w, 'l2'), l1: R(w, 'l1'), elastic: R(w, 'elastic') },
    /** The least penalty on the line, and between which first weights it is reached. */
    // zh: 这条线上最小的惩罚，以及在哪些第一权重之间取得。
    least,
    best: [best[0], best[best.length - 1]] as const,
    ball: ballThrough(value, penalty, beta),
  };
}

/** Whether weights cost the least, or hardly more: a handle moves in steps. */
// zh: 这组权重是否花费最少，或几乎最少：手柄是一步一步移动的。
export const isCheapest = (value: number, least: number) => value <= 1.01 * least;

/**
 * The outline of all weights with penalty `value`, in the plane of the first weight and the sum of the other three:
 * for each direction the length at which the penalty is reached.
 */
// zh: 惩罚等于 `value` 的所有权重的轮廓，画在第一个权重与其余三个之和的平面上：每个方向上达到该惩罚的长度。
function ballThrough(value: number, penalty: Penalty, beta: number): [number, number][] {
  return Array.from({ length: 121 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 120;
    const [u, v] = [Math.cos(angle), Math.sin(angle)];
    // along the direction R is a·r² + b·r
    // zh: 沿这个方向，R 是 a·r² + b·r
    const squares = u * u + (v * v) / 3;
    const sizes = Math.abs(u) + Math.abs(v);
    const a = penalty === 'l2' ? squares : penalty === 'l1' ? 0 : beta * squares;
    const b = penalty === 'l2' ? 0 : sizes;
    const r = a === 0 ? value / b : (-b + Math.sqrt(b * b + 4 * a * value)) / (2 * a);
    return [r * u, r * v];
  });
}

export type Model = ReturnType<typeof compute>;
