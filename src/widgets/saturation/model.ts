import { grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { elu, gelu, leakyRelu, mul, relu, sigmoid, sum, tanh } from '@lib/ops';

export const names = ['sigmoid', 'tanh', 'relu', 'leakyRelu', 'elu', 'gelu'] as const;
type Name = (typeof names)[number];

export interface State {
  f: Name;
  /** How many units there are, one behind the other. */
  // zh: 一个接一个，共有几个单元。
  n: number;
  /** What goes into the first. */
  // zh: 第一个单元的输入。
  x: number;
  /** What each unit multiplies its input by, before the function. */
  // zh: 每个单元在用函数之前，把输入乘以多少。
  weight: number;
}

/** The most units, and the inputs that the figure covers. */
// zh: 单元最多几个，以及图所覆盖的输入。
export const most = 20;
export const reach = 10;

const functions: Record<Name, (x: Tensor) => Tensor> = { sigmoid, tanh, relu, leakyRelu: (x) => leakyRelu(x), elu: (x) => elu(x), gelu: (x) => gelu(x) }; // prettier-ignore
const learning = { dtype: 'float64', requiresGrad: true } as const;

/** The chain h₀ = x, hᵢ = f(weight · hᵢ₋₁), for many x at once. */
// zh: 链 h₀ = x，hᵢ = f(weight · hᵢ₋₁)，同时对许多个 x 计算。
function chainOf(f: Name, n: number, weight: number, x: number[]): Tensor[] {
  const values = [tensor(x, learning)];
  for (let i = 0; i < n; i++) values.push(functions[f](mul(values[i], weight)));
  return values;
}

/** The slope of a function at each of some places. */
// zh: 函数在若干位置的斜率。
function slopesOf(f: Name, places: number[]): number[] {
  const x = tensor(places, learning);
  return [...grad(sum(functions[f](x)), [x])[0]!.data];
}

const inputs = Array.from({ length: 20 * reach + 1 }, (_, i) => (i - 10 * reach) / 10);
const fine = Array.from({ length: 200 * reach + 1 }, (_, i) => (i - 100 * reach) / 100);
const steepestOf = memo((f: Name) => Math.max(...slopesOf(f, fine)), { most: names.length });

/** The gradient that reaches the input, for each input that the figure covers. */
// zh: 对图所覆盖的每个输入，到达输入处的梯度。
const curveOf = memo((f: Name, n: number, weight: number) => {
  const values = chainOf(f, n, weight, inputs);
  return { x: inputs, y: [...grad(sum(values[n]), [values[0]])[0]!.data] };
});

/** A gradient of 1 on its way back through a chain of units, from the last result to the input. */
// zh: 大小为 1 的梯度沿一串单元往回走，从最后的结果到输入。
export function compute({ f, n: units, x, weight }: State) {
  const n = Math.round(units);
  const chain = chainOf(f, n, weight, [x]);
  const values = chain.map(({ data }) => data[0]);
  const slopes = slopesOf(f, values.slice(0, n).map((value) => weight * value)); // prettier-ignore
  const gradients = grad(sum(chain[n]), chain).map((each) => each!.data[0]);
  const steepest = steepestOf(f);
  return {
    /** h₀ … hₙ. */
    values,
    /** The slope of the function in each unit. */
    // zh: 函数在每个单元处的斜率。
    slopes,
    /** What each unit multiplies the gradient by. */
    // zh: 每个单元把梯度乘以多少。
    factors: slopes.map((slope) => weight * slope),
    /** ∂hₙ/∂hᵢ, for i = 0 … n. */
    gradients,
    /** What is left of it at the input. */
    // zh: 到输入处还剩多少。
    reaches: gradients[0],
    /** The largest slope that the function has anywhere, and the most that could be left if it were met in each unit. */
    // zh: 函数在任何地方的最大斜率；如果每个单元都取到它，最多还能剩多少。
    steepest,
    bound: (steepest * Math.abs(weight)) ** n,
    curve: curveOf(f, n, weight),
  };
}

export type Model = ReturnType<typeof compute>;
