import { grad } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { elu, gelu, leakyRelu, maxout, mul, prelu, relu, reshape, selu, sigmoid, silu, sum, tanh } from '@lib/ops';

export const names = [
  'sigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'prelu',
  'elu',
  'selu',
  'gelu',
  'silu',
  'maxout',
] as const;
export type Name = (typeof names)[number];

/** The numbers that some of the functions have beside x. */
// zh: 有些函数除了 x 还要用到的数。
interface Shape {
  /** The slope of Leaky ReLU for negative x. */
  // zh: Leaky ReLU 在 x 为负时的斜率。
  leak: number;
  /** The same of PReLU, which learns it. */
  // zh: PReLU 的同一个数，由它自己学出来。
  a: number;
  /** Where ELU levels off: at −α. */
  // zh: ELU 在 −α 处变平。
  alpha: number;
  /** The two slopes of Maxout, which learns them. */
  // zh: Maxout 的两个斜率，由它自己学出来。
  w1: number;
  w2: number;
}

export interface State extends Shape {
  f: Name;
  x: number;
  /** The gradient that arrives at the function's result. */
  // zh: 到达函数结果处的梯度。
  upstream: number;
}

/** How far the figure looks. */
// zh: 图画到多远。
export const reach = 6;

const float64 = { dtype: 'float64' } as const;
const learning = { ...float64, requiresGrad: true };

/** The numbers that each function depends on. */
// zh: 各个函数要用到的数。
const parametersOf: Record<Name, (shape: Shape) => number[]> = {
  sigmoid: () => [],
  tanh: () => [],
  relu: () => [],
  leakyRelu: ({ leak }) => [leak],
  prelu: ({ a }) => [a],
  elu: ({ alpha }) => [alpha],
  selu: () => [],
  gelu: () => [],
  silu: () => [],
  maxout: ({ w1, w2 }) => [w1, w2],
};

/** What each of them makes of x; `p` are its numbers. */
// zh: 各个函数由 x 算出什么；`p` 是它们的参数。
const functions: Record<Name, (x: Tensor, p: Tensor) => Tensor> = {
  sigmoid,
  tanh,
  relu,
  leakyRelu: (x, p) => leakyRelu(x, { negativeSlope: p.item() }),
  prelu,
  elu: (x, p) => elu(x, { alpha: p.item() }),
  selu,
  gelu: (x) => gelu(x),
  silu,
  // of one input, max(w₁ x, w₂ x)
  // zh: 只有一个输入：max(w₁ x, w₂ x)
  maxout: (x, p) => reshape(maxout(reshape(x, [-1, 1]), reshape(p, [2, 1, 1]), tensor([[0], [0]], float64)), [-1]),
};

/** Those whose numbers are learned, and what these are called. */
// zh: 参数由学习得到的函数，以及这些参数的名字。
const learned: Partial<Record<Name, string[]>> = { prelu: ['a'], maxout: ['w₁', 'w₂'] };

/** Those that need an exponential. */
// zh: 要算指数的函数。
const exponential: readonly Name[] = ['sigmoid', 'tanh', 'elu', 'selu', 'gelu', 'silu'];

/** A function at many places, and its slope there. */
// zh: 一个函数在许多地方的值，以及那里的斜率。
function along(f: Name, parameters: number[], places: number[]) {
  const x = tensor(places, learning);
  const y = functions[f](x, tensor(parameters, float64));
  return { y: [...y.data], slope: [...grad(sum(y), [x])[0]!.data] };
}

const tenths = Array.from({ length: 10 * reach }, (_, i) => (i + 1) / 10);
/** As close to 0 as matters, from either side. */
// zh: 从两侧靠近 0，近到足够为止。
const close = 1e-9;
const places = [...tenths.map((x) => -x).reverse(), -close, close, ...tenths];

/** A function's curve and that of its slope, each from the left up to 0 and on from there; and what its slope is at 0. */
// zh: 函数的曲线和斜率的曲线，都从左边画到 0，再从 0 往右画；还有 0 处的斜率。
const curveOf = memo(
  (f: Name, parameters: number[]) => {
    const { y, slope } = along(f, parameters, [...places, 0]);
    const [before, after] = [slope[tenths.length], slope[tenths.length + 1]];
    return {
      curve: { x: places, y: y.slice(0, -1), slope: slope.slice(0, -1) },
      /** Where the slope jumps at 0: what it is on either side, and what the library says. */
      // zh: 斜率在 0 处跳变时：两侧各是多少，库又取多少。
      corner: Math.abs(after - before) > 1e-6 ? { before, after, at: slope[slope.length - 1] } : null,
    };
  },
  { most: names.length },
);

const far = 1e9;
const grid = Array.from({ length: 2001 }, (_, i) => (i - 1000) / 100);
/** How likely each is among inputs of mean 0 and deviation 1. */
// zh: 输入的均值为 0、标准差为 1 时，各自有多大可能。
const likely = grid.map((x) => (0.01 * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI));
const expected = (values: number[]) => values.reduce((total, value, i) => total + value * likely[i], 0);

/** The facts about a function, each found by evaluating it. */
// zh: 关于一个函数说的各项性质，都是实际计算得来的。
const factsOf = memo(
  (f: Name, parameters: number[]) => {
    const { y, slope } = along(f, parameters, [...grid, -far, far]);
    const inside = y.filter((_, i) => Math.abs(grid[i]) <= reach);
    const bounded = (value: number) => (Math.abs(value) > 1000 ? Math.sign(value) * Infinity : value + 0);
    const range = [bounded(Math.min(...y)), bounded(Math.max(...y))];
    const mean = expected(y.slice(0, -2));
    const [left, right] = slope.slice(-2).map((end) => Math.abs(end) < 1e-6);
    return {
      range,
      /** Whether it takes these values, or only comes close to them. */
      // zh: 真的取到这些值，还是只是接近。
      closed: [Math.min(...inside) <= range[0] + 1e-12, Math.max(...inside) >= range[1] - 1e-12],
      /** Of its results, for inputs of mean 0 and deviation 1. */
      // zh: 输入的均值为 0、标准差为 1 时，结果的均值和标准差。
      mean,
      deviation: Math.sqrt(expected(y.slice(0, -2).map((value) => (value - mean) ** 2))),
      /** Where it goes flat: its slope fades. */
      // zh: 在哪里变平，也就是斜率消失。
      saturates:
        left && right ? ('both' as const) : left ? ('left' as const) : right ? ('right' as const) : ('none' as const),
      /** The largest slope, up or down. */
      // zh: 最大的斜率，不论升降。
      steepest: Math.max(...slope.map(Math.abs)),
      exp: exponential.includes(f),
    };
  },
  { most: 2 * names.length },
);

/** The facts about all functions. */
// zh: 所有函数的性质。
const allFacts = memo((shape: Shape) => names.map((f) => ({ f, facts: factsOf(f, parametersOf[f](shape)) })));

/** Whether the results of a function are centred on zero, according to its facts. */
// zh: 按上面的性质看，函数的结果是否零中心。
export const isCentred = ({ mean }: { mean: number }) => Math.abs(mean) < 0.005;

/** An activation function at a point: its value, its slope, and what becomes of a gradient on its way back. */
// zh: 激活函数在一点上：它的值、斜率，以及梯度往回走时变成多少。
export function compute({ f, x, upstream, ...shape }: State) {
  const parameters = parametersOf[f](shape);
  const [at, p] = [tensor([x], learning), tensor(parameters, learning)];
  const y = functions[f](at, p);
  const all = allFacts(shape);
  const into = learned[f] ? [at, p] : [at];
  const grads = grad(sum(mul(y, upstream)), into).map((each) => [...each!.data]);
  return {
    value: y.data[0],
    slope: along(f, parameters, [x]).slope[0],
    downstream: grads[0][0],
    /** The gradient of what the function learns itself. */
    // zh: 函数自己要学的参数的梯度。
    learned: (learned[f] ?? []).map((name, i) => ({ name, grad: grads[1][i] })),
    ...curveOf(f, parameters),
    facts: all.find((one) => one.f === f)!.facts,
    all,
  };
}

export type Model = ReturnType<typeof compute>;
export type Facts = Model['facts'];
