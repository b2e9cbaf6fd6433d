import * as data from '@lib/data/index';
import { zeros, Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { binaryCrossEntropyWithLogits, linear, relu, reshape, sigmoid, tanh } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { beforeFork, type Ways } from '@parts/fork/before';

export const starts = ['zeros', 'equal', 'incoming', 'outgoing', 'biases', 'random'] as const;
export const sizes = ['1e-9', '1e-6', '0.001', '0.1'] as const;
const functions = { tanh, relu, sigmoid };
export const names = ['tanh', 'relu', 'sigmoid'] as const;

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Settings {
  /**
   * The first weights: all 0; all one half; one half into the hidden units or out of them, the others random; all 0 but
   * random biases; or all random. Biases are 0 in all others.
   */
  // zh: 初始权重：全是 0；全是二分之一；进入隐藏单元的或从隐藏单元出来的是二分之一，其余随机；全是 0 但偏置随机；或全部随机。其他情形下偏置都是 0。
  start: (typeof starts)[number];
  /** How many units are moved a little before training, and about how far. */
  // zh: 训练前把几个单元稍稍挪动，大约挪动多少。
  broken: number;
  size: number;
  f: (typeof names)[number];
  seed: number;
}

export interface State extends Omit<Settings, 'size'> {
  /** After how many steps the network is shown. */
  // zh: 显示多少步之后的网络。
  step: number;
  size: (typeof sizes)[number];
  /** Where the run was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const units = 6;
export const steps = 400;
const rate = 3;
const half = 0.5;
/** The numbers of a unit: two weights and a bias in front, one weight behind. */
// zh: 一个单元有几个数：前面两个权重和一个偏置，后面一个权重。
export const numbers = 4;
/** Units that differ by more are seen as two. */
// zh: 相差超过这个数的单元，看成两个。
const visible = 0.1;

/** A disc in a ring, with twice as many points in the ring. */
// zh: 圆环里套着圆盘，环上的点是盘里的两倍。
const cloud = memo(
  (seed: number) => {
    const { x, y } = data.rings({ n: 108, gap: 0.4, seed });
    const kept = y.flatMap((label, i) => (label === 1 || i % 4 === 0 ? [i] : []));
    return { points: kept.map((i) => [x.values[2 * i], x.values[2 * i + 1]]), labels: kept.map((i) => y[i]) };
  },
  { most: 10 },
);

/** What a fork may change: more units are moved there. */
// zh: 分叉可以改什么：在那里再挪动几个单元。
export const ways: Ways<State> = { broken: { min: 0, max: units }, size: sizes };

const none = () => 0;
const same = () => half;

/** The first numbers of the units, in the order in which they are drawn, and the bias of the output. */
// zh: 各单元最初的数（按抽取的顺序），以及输出的偏置。
function begin({ start, broken, size, seed }: Settings) {
  const random = new Random(seed);
  const draw = () => random.normal();
  const made = (shape: number[], value: () => number) => {
    const tensor = zeros(shape, { dtype: 'float64', requiresGrad: true });
    const values = tensor.change();
    for (let i = 0; i < values.length; i++) values[i] = value();
    return tensor;
  };
  const [into, bias, out] = {
    zeros: [none, none, none],
    equal: [same, none, same],
    incoming: [same, none, draw],
    outgoing: [draw, none, same],
    biases: [none, draw, none],
    random: [draw, none, draw],
  }[start];
  const hidden = { into: made([units, 2], into), bias: made([units], bias), out: made([1, units], out) };
  move(hidden, { from: 0, to: broken, size, draw });
  return { ...hidden, last: made([1], none) };
}

interface Moved {
  from: number;
  to: number;
  size: number;
  draw(): number;
}

/** Moves some units, each of their numbers by about so much. */
// zh: 挪动几个单元，每个数大约挪动这么多。
function move({ into, bias, out }: { into: Tensor; bias: Tensor; out: Tensor }, { from, to, size, draw }: Moved) {
  const nudge = (tensor: Tensor, at: number) => (tensor.change()[at] += size * draw());
  for (let j = from; j < to; j++) {
    nudge(into, 2 * j);
    nudge(into, 2 * j + 1);
    nudge(bias, j);
    nudge(out, j);
  }
}

/** After how many steps so many units, with those that were moved at the start, have been moved, and by about how much. */
// zh: 走多少步之后再挪动，连同一开始挪动的一共几个单元，以及大约挪动多少。
interface Fork extends Pick<Settings, 'broken' | 'size'> {
  at: number;
}

/** Trains a network 2-6-1 on all points at each step, and keeps the numbers of its units after each. */
// zh: 训练一个 2-6-1 的网络，每步用所有点，并记下每步之后各单元的数。
export function training(settings: Settings, most = steps, fork?: Fork) {
  const { points, labels } = cloud(settings.seed);
  const { into, bias, out, last } = begin(settings);
  const x = new Tensor(Float64Array.from(points.flat()), [points.length, 2]);
  const y = new Tensor(Float64Array.from(labels), [labels.length]);
  const optimizer = optim.sgd([into, bias, out, last], { lr: rate });
  const all: number[][] = [];
  const accuracy: number[] = [];
  const output: number[] = [];
  for (let step = 0; step <= most; step++) {
    all.push(unitsOf(into, bias, out));
    output.push(last.values[0]);
    optimizer.minimize(() => {
      const hidden = functions[settings.f](linear(x, into, bias));
      const score = reshape(linear(hidden, out, last), [labels.length]);
      accuracy.push(labels.filter((label, i) => score.values[i] > 0 === (label === 1)).length / labels.length);
      return binaryCrossEntropyWithLogits(score, y);
    });
    if (step === fork?.at) {
      const random = new Random(1000 + settings.seed);
      move({ into, bias, out }, { ...fork, from: settings.broken, to: fork.broken, draw: () => random.normal() });
    }
  }
  return {
    /** a, b, c, v of each unit, after each step: its input is a x + b y + c, and v is its weight in the sum. */
    // zh: 每一步之后各单元的 a、b、c、v：它的输入是 a x + b y + c，v 是它在总和里的权重。
    units: all,
    /** The bias of the output. */
    // zh: 输出的偏置。
    output,
    /** By how much the two units that differ most differ, in the number in which they differ most. */
    // zh: 差别最大的两个单元，在差别最大的那个数上相差多少。
    apart: all.map(apart),
    /** How many units one would see, those counted once that are as good as the same. */
    // zh: 看上去有几个单元：几乎一样的只算一个。
    kinds: all.map((numbers) => groupsOf(numbers).length),
    accuracy,
  };
}

const unitsOf = ({ values: into }: Tensor, { values: bias }: Tensor, { values: out }: Tensor) =>
  Array.from({ length: units }, (_, j) => [into[2 * j], into[2 * j + 1], bias[j], out[j]]).flat();

/** The numbers of each unit. */
// zh: 每个单元的数。
export const rowsOf = (all: number[]) =>
  Array.from({ length: units }, (_, j) => all.slice(numbers * j, numbers * (j + 1)));

const distance = (a: number[], b: number[]) => Math.max(...a.map((value, k) => Math.abs(value - b[k])));

function apart(all: number[]): number {
  const rows = rowsOf(all);
  return Math.max(...rows.flatMap((a, i) => rows.slice(i + 1).map((b) => distance(a, b))));
}

/** Units that cannot be told apart, as lists of their indices. */
// zh: 分辨不出的单元归为一组，每组列出它们的序号。
export function groupsOf(all: number[]): number[][] {
  const rows = rowsOf(all);
  const groups: number[][] = [];
  rows.forEach((row, j) => {
    const group = groups.find(([first]) => distance(rows[first], row) <= visible);
    if (group) group.push(j);
    else groups.push([j]);
  });
  return groups;
}

const runOf = memo((settings: Settings, fork?: Fork) => training(settings, steps, fork), { most: 20 });

/** A network on the way through its training, and which of its units are copies of one another. */
// zh: 训练途中的网络，以及哪些单元互为副本。
export function compute(state: State) {
  const { start, f, seed } = state;
  const settingsOf = ({ broken, size }: State): Settings => ({ start, broken, size: Number(size), f, seed });
  const forked = beforeFork(state, ways);
  const now = settingsOf(state);
  if (!forked) return { ...cloud(seed), ...runOf(now), branch: null };
  const before = settingsOf(forked.before);
  const { apart, kinds, accuracy } = runOf(before);
  const fork = { at: forked.at, broken: now.broken, size: now.size };
  return {
    ...cloud(seed),
    ...runOf(before, fork),
    /** The branch in which no more units are moved. */
    // zh: 不再挪动单元的那一支。
    branch: { at: forked.at, apart, kinds, accuracy },
  };
}

export type Model = ReturnType<typeof compute>;
