import { tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import { matmul, mseLoss, mul } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { beforeFork, type Ways } from '@parts/fork/before';
import { bounds } from './bounds';

export interface State {
  /** After how many steps the paths are shown. */
  // zh: 显示多少步之后的路径。
  step: number;
  /** The weights that give every example its answer: where the descent is to go. */
  // zh: 让每个样本得到它的答案的权重：下降的目标。
  target: number[];
  /** How many examples make a step. */
  // zh: 一步用几个样本。
  batch: (typeof batches)[number];
  /** How far the inputs are moved off 0: from 0.9 on, all are positive. */
  // zh: 输入偏离 0 多远：到 0.9 以后，全部为正。
  shift: number;
  rate: number;
  seed: number;
  /** Where the descent was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

export const batches = ['1', '4', '16', '256'] as const;
/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<State> = { batch: batches, rate: bounds.rate };

export const span = 2.2;
export const steps = 400;
/** It has arrived where this share of the first distance is left. */
// zh: 距离只剩最初的这个比例，就算到达。
export const near = 0.05;
const count = 256;
/** Inputs are evenly spread, so far to either side of their mean. */
// zh: 输入均匀分布，在均值两侧一样远。
const spread = 0.9;
const float64 = { dtype: 'float64' } as const;

/** Examples of two inputs, moved off 0; whatever their mean, their mean square is that of those moved by 1. */
// zh: 有两个输入的样本，偏离 0；不论均值多少，均方都和偏离 1 时一样。
const inputsOf = memo(
  (shift: number): number[][] => {
    const random = new Random(7);
    const even = Array.from({ length: count }, () => [0, 1].map(() => spread * (2 * random.uniform() - 1)));
    const means = [0, 1].map((k) => even.reduce((total, x) => total + x[k], 0) / count);
    const moved = (by: number) => even.map((x) => x.map((value, k) => value - means[k] + by));
    const size = (list: number[][]) => Math.sqrt(list.reduce((total, [a, b]) => total + a * a + b * b, 0) / count);
    const scale = size(moved(1)) / size(moved(shift));
    return moved(shift).map((x) => x.map((value) => scale * value));
  },
  { most: 24 },
);

interface Settings extends Omit<State, 'step' | 'fork'> {
  /** How many steps are made at most. */
  // zh: 最多走多少步。
  most?: number;
  /** The step at which it takes another batch and rate. */
  // zh: 走这么多步之后换批量和学习率。
  turn?: Pick<State, 'batch' | 'rate'> & { at: number };
}

/** Minibatch descent from 0 to the target: half the mean squared error of w·x, whose least is 0, at the target. */
// zh: 从 0 到目标的小批量下降：w·x 的均方误差之半，在目标处取最小值 0。
export function descend({ target, batch, shift, rate, seed, most = steps, turn }: Settings) {
  const inputs = inputsOf(shift);
  let size = Number(batch);
  const random = new Random(seed);
  const w = tensor([0, 0], { ...float64, requiresGrad: true });
  const training = optim.sgd([w], { lr: rate });
  const goal = tensor(target, float64);
  const far = Math.hypot(target[0], target[1]);
  const path: number[][] = [[0, 0]];
  const chosen: number[] = [];
  const starts = [0];
  let [order, length, forbidden]: [number[], number, number] = [[], 0, 0];
  const left = () => Math.hypot(w.values[0] - target[0], w.values[1] - target[1]);
  const isThere = () => left() <= near * far;
  while (!isThere() && path.length <= most && left() < 100 * span) {
    if (turn && path.length - 1 === turn.at) {
      size = Number(turn.batch);
      training.lr = turn.rate;
    }
    if (order.length < size) order = random.permutation(count);
    const examples = order.splice(0, size);
    const x = tensor(examples.map((i) => inputs[i]), float64); // prettier-ignore
    training.minimize(() => mul(mseLoss(matmul(x, w), matmul(x, goal)), 0.5));
    chosen.push(...examples);
    starts.push(chosen.length);
    const [from, to] = [path[path.length - 1], [...w.values]];
    const move = to.map((value, k) => value - from[k]);
    length += Math.hypot(move[0], move[1]);
    if (move[0] * move[1] < 0) forbidden++;
    path.push(to);
  }
  const made = path.length - 1;
  return {
    x: path.map(([a]) => a),
    y: path.map(([, b]) => b),
    length,
    /** Steps until it has arrived; Infinity where it has not. */
    // zh: 到达要多少步；到不了则为 Infinity。
    steps: isThere() ? made : Infinity,
    /** The share of its steps that change one weight up and the other down. */
    // zh: 一个权重增、另一个权重减的步所占的比例。
    forbidden: made ? forbidden / made : 0,
    /** The examples of each step, one batch after the other. */
    // zh: 每一步用的样本，一批接一批。
    chosen: Uint16Array.from(chosen),
    /** Where the examples of each step begin among them, and at last where they end. */
    // zh: 每一步的样本在其中从哪里开始，最后是在哪里结束。
    starts,
    inputs,
  };
}

/** The way to the target with inputs off 0, and with the same inputs centred. */
// zh: 输入偏离 0 时到目标的路，以及同样的输入零中心后的路。
export function compute(state: State) {
  const { target } = state;
  const forked = beforeFork(state, ways);
  const both = (settings: Settings) => ({ positive: descend(settings), centred: descend({ ...settings, shift: 0 }) });
  const { positive, centred } = both(forked ? { ...forked.before, turn: { ...state, at: forked.at } } : state);
  const [dx, dy] = target;
  const straight = Math.hypot(dx, dy);
  return {
    positive,
    centred,
    straight,
    /** Where the descent was forked: the paths that keep their settings. */
    // zh: 若有分叉：保持原来设置的两条路。
    branch: forked && both(forked.before),
    /** The shortest way whose every step moves both weights up or both down. */
    // zh: 每一步里两个权重都增或都减的路中，最短的一条。
    least: dx * dy < 0 ? Math.abs(dx) + Math.abs(dy) : straight,
    isPositive: positive.inputs.every(([a, b]) => a > 0 && b > 0),
  };
}

export type Model = ReturnType<typeof compute>;
