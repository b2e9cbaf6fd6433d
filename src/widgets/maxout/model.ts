import { tensor, type Tensor } from '@lib/engine/tensor';
import { abs, argmax, leakyRelu, maxout, mul, relu, reshape, sub } from '@lib/ops';

export interface State {
  /** What the pieces are to become. */
  // zh: 要让各段直线变成什么。
  task: Task;
  /** How many pieces there are: lines, of which the highest counts. */
  // zh: 有几段：几条直线，取最高的。
  k: number;
  /** Two heights of each piece, at its `anchors`. */
  // zh: 每段的两个高度，在它的 `anchors` 处。
  ends: number[];
  /** The size of a layer, whose parameters are counted. */
  // zh: 要数参数的那一层的大小。
  inputs: number;
  units: number;
}

export const tasks = ['relu', 'leaky', 'abs', 'bowl'] as const;
export type Task = (typeof tasks)[number];

/** What is judged reaches from −2 to 2. */
// zh: 从 −2 到 2 来评判。
export const reach = 2;
/** The two places at which each piece is held. */
// zh: 每段固定在这两个位置。
export const anchors = [[-2, -1], [1, 2], [-0.5, 0.5], [-1.5, 1.5]] as const; // prettier-ignore
/** How far a function may be off and pass. */
// zh: 函数差多少以内算通过。
export const tolerance: Record<Task, number> = { relu: 0.05, leaky: 0.05, abs: 0.05, bowl: 0.25 };

/** The same table with something else for each task. */
// zh: 同样的表，每个目标换成另一样东西。
function mapped<From, To>(table: Record<Task, From>, of: (one: From) => To) {
  return Object.fromEntries(tasks.map((task) => [task, of(table[task])])) as Record<Task, To>;
}

const float64 = { dtype: 'float64' } as const;
const places = Array.from({ length: 401 }, (_, i) => (i - 200) / 100);
const x = tensor(places, float64);
/** The same as a batch of one input each. */
// zh: 同样的数，作为每个样本只有一个输入的一批。
const batch = reshape(x, [-1, 1]);
const targets: Record<Task, Tensor> = {
  relu: relu(x),
  leaky: leakyRelu(x, { negativeSlope: 0.1 }),
  abs: abs(x),
  bowl: mul(x, x),
};
const heights = mapped(targets, (target) => [...target.data]);

/** Where two numbers of a list differ most. */
// zh: 一串数里相差最大的地方。
function worstOf(values: Tensor, target: Tensor) {
  const errors = abs(sub(values, target));
  const at = argmax(errors).item();
  return { x: places[at], error: errors.data[at] };
}

/** One Maxout unit of one input: the highest of k lines, and how far it is from what it might become. */
// zh: 只有一个输入的 Maxout 单元：取 k 条直线中最高的，以及它离目标有多远。
export function compute({ task, k: pieces, ends, inputs, units }: State) {
  const k = Math.round(pieces);
  const lines = anchors.slice(0, k).map(([left, right], i) => {
    const [from, to] = [ends[2 * i], ends[2 * i + 1]];
    const w = (to - from) / (right - left);
    return { w, b: from - w * left };
  });
  const weight = tensor(lines.map(({ w }) => [[w]]), float64); // prettier-ignore
  const bias = tensor(lines.map(({ b }) => [b]), float64); // prettier-ignore
  const y = reshape(maxout(batch, weight, bias), [-1]);
  const worst = mapped(targets, (target) => worstOf(y, target));
  const errors = mapped(worst, ({ error }) => error);
  const size = Math.round(inputs) * Math.round(units) + Math.round(units);
  return {
    lines,
    curve: { x: places, y: [...y.data] },
    target: { x: places, y: heights[task] },
    /** The largest difference from each task. */
    // zh: 与各个目标的最大差。
    errors,
    worst: worst[task],
    done: errors[task] <= tolerance[task],
    /** The least that the largest difference from the bowl can be with so many pieces. */
    // zh: 用这么多段时，与碗形的最大差最小能到多少。
    best: (2 * reach) ** 2 / (8 * k * k),
    /** The weights and biases of a layer of this size. */
    // zh: 这样大小的一层的权重和偏置。
    parameters: { relu: size, maxout: k * size },
  };
}

export type Model = ReturnType<typeof compute>;
