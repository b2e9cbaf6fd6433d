import { backward } from '@lib/engine/autograd';
import { add, div, exp, mul, sin, sub, sum } from '@lib/ops';
import { tensor, type DType, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';

export interface State {
  f: 'sin' | 'exp' | 'cube';
  /** Where the slope is wanted. */
  // zh: 求哪里的斜率。
  x: number;
  /** The step, as its logarithm to base 10. */
  // zh: 步长，以 10 为底的对数。
  h: number;
  /** Whether the errors are drawn for every h, including those where the reader has not been. */
  // zh: 是否画出每个 h 的误差，包括读者没到过的地方。
  all: boolean;
}

export const steps = { min: -15, max: 0, step: 0.1 };
export const span = 3;
/** What is smaller is shown here, an exact hit among it. */
// zh: 比这更小的，包括完全相等的，都画在这里。
export const floor = 1e-16;

/** The least step, as its logarithm, at which the line through two points is still drawn by its own slope. */
// zh: 步长（取对数）不小于它时，过两点的直线仍按自己的斜率画。
export const leastTold = -6;

const functions: Record<State['f'], (x: Tensor) => Tensor> = {
  sin,
  exp,
  cube: (x) => mul(x, mul(x, x)),
};

const exponents = Array.from({ length: Math.round((steps.max - steps.min) / steps.step) + 1 }, (_, i) =>
  Number((steps.min + i * steps.step).toFixed(1)),
);

/** Both differences at x for steps of 10 to these powers, every operation in one precision. */
// zh: 步长为 10 的这些次方时 x 处的两种差分，每步运算都用同一精度。
function differences(f: (x: Tensor) => Tensor, x: number, powers: number[], dtype: DType) {
  const h = tensor(powers.map((power) => 10 ** power), { dtype }); // prettier-ignore
  const at = tensor(Array<number>(powers.length).fill(x), { dtype });
  const [before, after] = [f(sub(at, h)), f(add(at, h))];
  return {
    forward: [...div(sub(after, f(at)), h).data],
    central: [...div(sub(after, before), mul(h, 2)).data],
  };
}

/** What is the same for every step chosen: the slope, and how far differences of each step are from it. */
// zh: 无论选哪个步长都一样的：斜率，以及每个步长的差分离它多远。
const errorsAt = memo(
  (f: State['f'], x: number) => {
    const of = functions[f];
    const at = tensor([x], { dtype: 'float64', requiresGrad: true });
    backward(sum(of(at)));
    const slope = at.grad!.item();
    const errors = (values: number[]) => values.map((value) => Math.max(floor, Math.abs(value - slope)));
    const curves = (['float32', 'float64'] as const).map((dtype) => {
      const { forward, central } = differences(of, x, exponents, dtype);
      return { dtype, forward: errors(forward), central: errors(central) };
    });
    return {
      slope,
      curves,
      best: curves.map(({ forward, central }) => ({ forward: leastAt(forward), central: leastAt(central) })),
      losesDigits: Math.max(...curves[1].central.slice(0, 7)) > 10 * Math.min(...curves[1].central),
    };
  },
  { most: 3 },
);

/** The graph of a function. */
// zh: 函数的图像。
const graphOf = memo(
  (f: State['f']) => {
    const x = Array.from({ length: 121 }, (_, i) => -span + (2 * span * i) / 120);
    return { x, y: [...functions[f](tensor(x, { dtype: 'float64' })).data] };
  },
  { most: 3 },
);

/** How far finite differences are from the slope, in two precisions, for every step. */
// zh: 对每个步长，有限差分离斜率有多远，分两种精度。
export function compute({ f, x, h }: Omit<State, 'all'>) {
  const of = functions[f];
  const { slope, curves, best, losesDigits } = errorsAt(f, x);
  const here = (['float32', 'float64'] as const).map((dtype) => {
    const { forward, central } = differences(of, x, [h], dtype);
    return { forward: forward[0], central: central[0] };
  });
  const step = 10 ** h;
  const [value, after] = of(tensor([x, x + step], { dtype: 'float64' })).data;
  return {
    slope,
    exponents,
    /** |difference − slope| for every step: float32 first, then float64. */
    // zh: 每个步长的 |差分 − 斜率|：先是 float32，再是 float64。
    curves,
    /** What the two differences give at the chosen step, in float32 and in float64. */
    // zh: 所选步长下两种差分的结果，float32 和 float64。
    here,
    /** The step with the least error of each curve, as its logarithm. */
    // zh: 每条曲线误差最小的步长，取对数。
    best,
    /** Whether the smallest steps are worse than the best, as they are wherever digits are lost. */
    // zh: 最小的步长是否比最佳的差；只要会丢位数，就是这样。
    losesDigits,
    graph: graphOf(f),
    /** The point, and the line through it and the point one step ahead. */
    // zh: 那一点，以及过它和前方一步处那一点的直线。
    value,
    secant: h >= leastTold ? (after - value) / step : slope,
  };
}

/**
 * Where a curve is lowest, as an exponent: in the middle of a moving window of seven, since single values may be right
 * by luck.
 */
// zh: 曲线最低处的指数：取七个一组的滑动窗口的中间，因为单个值可能碰巧很准。
function leastAt(errors: number[]): number {
  const typical = errors.map((_, i) => {
    const around = errors.slice(Math.max(0, i - 3), i + 4).map(Math.log10);
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  });
  return exponents[typical.indexOf(Math.min(...typical))];
}

export type Model = ReturnType<typeof compute>;
