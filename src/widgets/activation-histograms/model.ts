import { Tensor, zeros } from '@lib/engine/tensor';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { leakyRelu, linear, matmul, relu, selu, sigmoid, tanh } from '@lib/ops';
import { Random } from '@lib/random';
import {
  bins,
  covered,
  coveredGradient,
  examples,
  few,
  most,
  saturatedAt,
  units,
  type Name,
  type Start,
} from './settings';

export interface State {
  f: Name;
  /** Where the weights come from: the reader’s deviation, or a rule. */
  // zh: 权重从哪里来：读者定的标准差，或某种规则。
  start: Start;
  /** The deviation, where it is the reader’s. */
  // zh: 读者自己定时的标准差。
  std: number[];
  /** What the rules multiply by. */
  // zh: 规则要乘上的倍数。
  gain: number;
  depth: '10' | '30' | '100';
  /** How many networks are drawn: the first whole, of the others the deviations. */
  // zh: 画几个网络：第一个完整地画，其余只画标准差。
  nets: '1' | '5';
  seed: number;
}

const functions: Record<Name, (x: Tensor) => Tensor> = { tanh, relu, leaky: (x) => leakyRelu(x), sigmoid, selu };
const scaleSelu = 1.0507009873554805;
const lowestSelu = -1.6732632423543772 * scaleSelu;

/** The slope of a function where it has this value. */
// zh: 函数值为 h 处的斜率。
export const slopes: Record<Name, (h: number) => number> = {
  tanh: (h) => 1 - h * h,
  relu: (h) => (h > 0 ? 1 : 0),
  leaky: (h) => (h > 0 ? 1 : 0.01),
  sigmoid: (h) => h * (1 - h),
  selu: (h) => (h > 0 ? scaleSelu : h - lowestSelu),
};

/** Whether a unit with this value is saturated, or a ReLU at 0: hardly any gradient comes through. */
// zh: 取这个值的单元是否饱和（ReLU 则是否为 0）：梯度几乎过不去。
const closed: Record<Name, (h: number) => boolean> = {
  tanh: (h) => Math.abs(h) > saturatedAt,
  sigmoid: (h) => Math.abs(2 * h - 1) > saturatedAt,
  relu: (h) => h === 0,
  leaky: () => false,
  selu: (h) => h < saturatedAt * lowestSelu,
};

/** He’s weights: a row for each of the outputs, one after another. */
// zh: He 初始化的权重：每个输出一行，一行接一行。
export function heWeights(fanIn: number, fanOut: number, normal: () => number): ArrayLike<number> {
  const weights = new Float32Array(fanIn * fanOut);
  for (let i = 0; i < weights.length; i++) weights[i] = Math.sqrt(2 / fanIn) * normal();
  return weights;
}

/** How large a network is computed: in the figure all layers have 500 units. */
// zh: 计算多大的网络：图里每层都是 500 个单元。
export interface Size {
  units: number;
  examples: number;
}

type Kind = 'normal' | 'cut' | 'uniform';

/** Random numbers for the weights of one layer: normal, the same cut at two deviations, or uniform from −1 to 1. */
// zh: 一层的权重所用的随机数：正态的、在两个标准差处截断的正态的，或从 −1 到 1 均匀的。
function draw(kind: Kind, seed: number, layer: number, count: number): ArrayLike<number> {
  const random = new Random(1000 * seed + layer);
  const x = zeros([count]);
  if (kind === 'normal') nn.init.normal(x, 0, 1, { random });
  else if (kind === 'cut') nn.init.truncNormal(x, 0, 1, -2, 2, { random });
  else nn.init.uniform(x, -1, 1, { random });
  return x.values;
}
/** Those of the latest layers, for the next deviation. */
// zh: 保留最近几层的随机数，换标准差时再用。
const drawn = memo(draw, { most: 12 });

/** What the random numbers are, and what they are multiplied by. */
// zh: 随机数是哪一种，再乘以多少。
function ruleOf({ start, std, gain }: State, fanIn = units, fanOut = units): { kind: Kind; times: number } {
  switch (start) {
    case 'own':
      return { kind: 'normal', times: std[0] };
    case 'xavier':
      return { kind: 'normal', times: gain * Math.sqrt(2 / (fanIn + fanOut)) };
    case 'he':
      return { kind: 'normal', times: gain * Math.sqrt(2 / fanIn) };
    case 'cut': // TensorFlow.js’ heNormal // zh: TensorFlow.js 的 heNormal
      return { kind: 'cut', times: gain * Math.sqrt(2 / fanIn) };
    case 'pytorch':
      return { kind: 'uniform', times: gain / Math.sqrt(fanIn) };
  }
}

/** The deviation of the random numbers of each kind. */
// zh: 各种随机数的标准差。
const deviations: Record<Kind, number> = { normal: 1, cut: 0.87963, uniform: 1 / Math.sqrt(3) };

/** The deviation that the weights have. */
// zh: 权重的标准差。
export function stdOf(state: State): number {
  const { kind, times } = ruleOf(state);
  return times * deviations[kind];
}

function weightsOf(state: State, layer: number, width = units, of = drawn): Tensor {
  const { kind, times } = ruleOf(state, width, width);
  const numbers = of(kind, state.seed, layer, width * width);
  let next = 0;
  const isHe = state.start === 'he';
  const given = isHe ? heWeights(width, width, () => numbers[next++]) : numbers;
  const factor = isHe ? state.gain : times;
  const weights = new Float32Array(width * width);
  for (let i = 0; i < weights.length; i++) weights[i] = factor * given[i];
  return new Tensor(weights, [width, width]);
}

/** What is counted of a layer’s values. */
// zh: 一层的值的统计量。
interface Counts {
  mean: number;
  std: number;
  /** The mean square. */
  // zh: 均方。
  square: number;
  /** The share of them in each bin. */
  // zh: 每个区间里的值所占的比例。
  shares: number[];
}

function count(values: ArrayLike<number>, [from, to]: readonly [number, number]): Counts {
  const n = values.length;
  const counts = new Uint32Array(bins);
  const perBin = bins / (to - from);
  let [total, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = values[i];
    total += value;
    squares += value * value;
    counts[Math.max(0, Math.min(bins - 1, Math.floor(perBin * (value - from))))]++;
  }
  const mean = total / n;
  const std = Math.sqrt(Math.max(0, squares / n - mean * mean));
  return { mean, std, square: squares / n, shares: Array.from(counts, (each) => each / n) };
}

/** The share of a layer’s values that let no gradient through, and that of its units that let none through for any example. */
// zh: 一层里不让梯度通过的值所占的比例，以及对任何样本都不让梯度通过的单元所占的比例。
function closedIn(f: Name, values: ArrayLike<number>, width: number) {
  const isClosed = closed[f];
  const opens = new Uint32Array(width);
  for (let from = 0; from < values.length; from += width)
    for (let j = 0; j < width; j++) if (!isClosed(values[from + j])) opens[j]++;
  const open = opens.reduce((sum, each) => sum + each, 0);
  return { closed: 1 - open / values.length, dead: opens.filter((each) => each === 0).length / width };
}

/** The sizes between which numbers are kept: float32 ends a little farther out, and is slow there. */
// zh: 数的大小保持在这两者之间：float32 的范围只比这大一点，在那里也算得慢。
const [smallest, largest] = [1e-30, 1e30];

/** Keeps numbers within what float32 can do, as soon as many are near its ends. */
// zh: 一旦有许多数接近 float32 的极限，就把它们限制在范围之内。
function tame(values: Float32Array | Float64Array, { std }: Counts) {
  if (std > 1e-25 && std < 1e25) return;
  for (let i = 0; i < values.length; i++) {
    const absolute = Math.abs(values[i]);
    if (absolute < smallest) values[i] = 0;
    else if (absolute > largest) values[i] = Math.sign(values[i]) * largest;
  }
}

/** Normal numbers, a row for each example. */
// zh: 正态随机数，每个样本一行。
const rows = ({ examples, units }: Size, seed: number) =>
  nn.init.normal(zeros([examples, units]), 0, 1, { random: new Random(1000 * seed) });

/** A network on some examples: layer after layer forward, then the gradients from the last one back. */
// zh: 一个网络处理一些样本：先逐层向前，再把梯度从最后一层逐层传回。
class Pass {
  readonly forward: (Counts & { closed: number; dead: number })[] = [];
  /** Of the last layers so far, in their order. */
  // zh: 目前传到的后几层，按层的顺序。
  readonly backward: Counts[] = [];
  readonly #outputs: Tensor[];
  #gradient: Tensor;

  constructor(
    readonly state: State,
    readonly size: Size,
    readonly weights: (layer: number) => Tensor,
  ) {
    this.#outputs = [rows(size, state.seed)];
    this.#gradient = rows(size, -state.seed);
  }

  ahead() {
    const { f } = this.state;
    const output = functions[f](linear(this.#outputs.at(-1)!, this.weights(this.#outputs.length)));
    const { values } = output;
    const counts = count(values, covered[f]);
    tame(output.change(), counts);
    this.#outputs.push(output);
    this.forward.push({ ...counts, ...closedIn(f, values, this.size.units) });
  }

  /** The gradient at the last layer is drawn; each layer below gets it through the function and the weights of the one above. */
  // zh: 最后一层的梯度是随机抽取的；下面每一层的梯度，由上一层经过函数和权重传来。
  back() {
    const above = this.#outputs.length - this.backward.length;
    if (this.backward.length > 0) {
      const slope = slopes[this.state.f];
      const through = this.#gradient.change();
      const { values } = this.#outputs[above];
      for (let i = 0; i < through.length; i++) through[i] *= slope(values[i]);
      this.#gradient = matmul(this.#gradient, this.weights(above));
    }
    const counts = count(this.#gradient.values, coveredGradient);
    tame(this.#gradient.change(), counts);
    this.backward.unshift(counts);
  }
}

/** Functions as plain numbers, for the mean over all z. */
// zh: 写成普通数的函数，用来对所有 z 求平均。
const plain: Record<Name, (a: number) => number> = {
  tanh: Math.tanh,
  relu: (a) => Math.max(0, a),
  leaky: (a) => Math.max(a, 0.01 * a),
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  selu: (a) => (a > 0 ? scaleSelu * a : lowestSelu * -Math.expm1(a)),
};

/** The bell curve, in steps that are small enough. */
// zh: 钟形曲线，步长足够小。
const bell = Array.from({ length: 321 }, (_, i) => {
  const z = (i - 160) / 20;
  return [z, Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 20] as const;
});

/** What the deviations would be in layers that are infinitely wide: sums are then normal, and their variance decides. */
// zh: 无限宽的层里标准差会是多少：那时的和服从正态分布，由它的方差决定。
export const inWideLayers = memo((f: Name, std: number, depth: number): number[] => {
  let square = 1;
  return Array.from({ length: depth }, () => {
    const spread = std * Math.sqrt(units * square);
    const values = bell.map(([z, weight]) => [plain[f](spread * z), weight]);
    const mean = values.reduce((total, [value, weight]) => total + value * weight, 0);
    square = values.reduce((total, [value, weight]) => total + value * value * weight, 0);
    return Math.sqrt(Math.max(0, square - mean * mean));
  });
});

/** What is counted of each layer, forward only, in a network of any size. */
// zh: 任意大小的网络里每一层的统计量，只做前向传播。
export function layersOf(state: State, size: Size) {
  const pass = new Pass(state, size, (layer) => weightsOf(state, layer, size.units, draw));
  for (let layer = 0; layer < Number(state.depth); layer++) pass.ahead();
  return pass.forward;
}

interface Work {
  progress?(share: number): void;
}

/**
 * A network at its start, layer by layer: first with a few examples, so that there is something to see while a hand moves,
 * then with all. Where there is no Worker, a deep one is left at that, and others are not drawn.
 */
// zh: 刚初始化的网络，逐层计算：先用少量样本，这样手在拖动时就有东西可看，然后用全部。没有 Worker 时，深的网络到此为止，也不再画其他网络。
export function* frames(state: State, _given: unknown = undefined, { progress }: Work = {}, isInWorker = true) {
  const depth = Number(state.depth);
  const weights: Tensor[] = [];
  const first = new Pass(state, { units, examples: few }, (layer) => (weights[layer] ??= weightsOf(state, layer)));
  for (let layer = 1; layer <= depth; layer++) {
    first.ahead();
    progress?.((0.4 * layer) / depth);
    if (layer < depth && layer % 10 === 0) yield modelOf(first);
  }
  for (let layer = depth; layer > 0; layer--) first.back();
  const coarse = modelOf(first);
  if (!isInWorker && depth > 10) return coarse;
  yield coarse;

  const whole = new Pass(state, { units, examples }, first.weights);
  for (let step = 0; step < 2 * depth; step++) {
    if (step < depth) whole.ahead();
    else whole.back();
    progress?.(0.4 + (0.3 * step) / depth);
    if (step % 2) yield coarse; // so that it can be given up // zh: 这样可以中途放弃
  }

  if (!isInWorker) return modelOf(whole);
  const others: number[][] = [];
  for (let net = 1; net < Number(state.nets); net++) {
    const other = { ...state, seed: state.seed + 100 * net };
    const pass = new Pass(other, { units, examples: few }, (layer) => weightsOf(other, layer, units, draw));
    for (let layer = 1; layer <= depth; layer++) {
      pass.ahead();
      if (layer % 10 === 0) yield modelOf(whole, others);
    }
    others.push(pass.forward.map(({ std }) => std));
  }
  return modelOf(whole, others);
}

function modelOf({ state, size, forward, backward }: Pass, others: number[][] = []) {
  const depth = Number(state.depth);
  const std = stdOf(state);
  const shown = Array.from({ length: most }, (_, i) => ((i + 1) * depth) / most);
  const from = depth - backward.length;
  const gradients = Array.from({ length: depth }, (_, i) => (i < from ? null : backward[i - from]));
  return {
    /** The deviation of the weights. */
    // zh: 权重的标准差。
    weightStd: std,
    examples: size.examples,
    depth,
    /** Of each layer so far. */
    // zh: 到目前为止每一层的。
    means: forward.map(({ mean }) => mean),
    stds: forward.map((layer) => layer.std),
    squares: forward.map(({ square }) => square),
    closed: forward.map((layer) => layer.closed),
    dead: forward.map(({ dead }) => dead),
    /** Of the gradient at each layer’s output, as far as it has come back. */
    // zh: 各层输出处梯度的标准差，只到已经传到的层。
    gradientStds: gradients.map((layer) => layer && layer.std),
    /** The layers that have histograms, and the share of the values in each bin. */
    // zh: 画直方图的层，以及每个区间里的值所占的比例。
    shown,
    activations: shown.map((layer) => forward[layer - 1]?.shares ?? null),
    gradients: shown.map((layer) => gradients[layer - 1]?.shares ?? null),
    /** The deviations in other networks. */
    // zh: 其他网络里的标准差。
    others: [...others],
    /** What they would be in layers that are infinitely wide. */
    // zh: 假如每层无限宽，标准差会是多少。
    wide: inWideLayers(state.f, std, depth),
  };
}

export type Model = ReturnType<typeof modelOf>;

export const compute = (state: State): Model => finish(frames(state, undefined, {}, false));
