import * as data from '@lib/data/index';
import { noGrad } from '@lib/engine/op';
import { Tensor } from '@lib/engine/tensor';
import { memo } from '@lib/memo';
import * as nn from '@lib/nn/index';
import { crossEntropy, leakyRelu } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { shareRight } from '@parts/classAnswers';
import { beforeFork, type Ways } from '@parts/fork/before';

export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const rates = ['0.1', '0.3', '1', '3', '10', '30'] as const;
export const slopes = ['0', '0.01', '0.1'] as const;

export interface State {
  /** After how many steps the network is shown. */
  // zh: 显示多少步之后的网络。
  step: number;
  rate: (typeof rates)[number];
  optimizer: (typeof optimizers)[number];
  /** The slope left of 0: 0 is ReLU. */
  // zh: 0 左边的斜率：0 就是 ReLU。
  slope: (typeof slopes)[number];
  seed: number;
  /** Where the run was forked, and with what it had come there. */
  // zh: 在哪一步分叉，以及在那之前的设置。
  fork?: number[];
}

/** What a fork may change: the units that have died by then stay as they are. */
// zh: 分叉可以改什么：那时已经死了的单元保持原样。
export const ways: Ways<State> = { rate: rates, optimizer: optimizers, slope: slopes };

/** What a run depends on. */
// zh: 一次训练由什么决定。
export interface Settings {
  rate: number;
  optimizer: State['optimizer'];
  slope: number;
  seed: number;
}

export const units = 12;
export const steps = 100;
const count = 80;
const classes = 2;

/** Both moons, in float64. */
// zh: 两弯月牙，用 float64。
const cloud = memo(() => {
  const { x, y } = data.moons({ n: count, noise: 0.1, seed: 3 });
  return { x: new Tensor(Float64Array.from(x.values), x.shape), labels: y };
});

const makers = {
  sgd: (params: Tensor[], lr: number) => optim.sgd(params, { lr }),
  momentum: (params: Tensor[], lr: number) => optim.sgd(params, { lr, momentum: 0.9 }),
  adam: (params: Tensor[], lr: number) => optim.adam(params, { lr }),
};

/** A layer with He’s start and biases of 0: at first every unit’s line passes through the middle of the cloud. */
// zh: 用 He 初始化、偏置为 0 的一层：开始时每个单元的分界线都穿过点云中央。
function layer(from: number, to: number, random: Random): nn.Linear {
  const made = new nn.Linear(from, to, { dtype: 'float64', random });
  nn.init.kaimingNormal(made.weight, { random });
  made.bias!.change().fill(0);
  return made;
}

/** Trains a network 2-12-2 on all points at each step, and looks after each which units fire for none of them. */
// zh: 训练一个 2-12-2 的网络，每步用所有点，每步之后查看哪些单元对所有点都没有反应。
export function dying({ rate, optimizer, slope, seed }: Settings, fork?: { at: number; to: Settings }) {
  const { x, labels } = cloud();
  const random = new Random(seed);
  const [hidden, last] = [layer(2, units, random), layer(units, classes, random)];
  const params = [hidden, last].flatMap(({ weight, bias }) => [weight, bias!]);
  let training = makers[optimizer](params, rate);
  let leak = slope;
  const lines: number[][] = [];
  const dead: boolean[][] = [];
  const accuracy: number[] = [];
  let lost: number | null = null;
  for (let step = 0; step <= steps && lost === null; step++) {
    if (step === fork?.at) {
      // an optimizer of the same kind keeps what it remembers
      // zh: 同一种优化器保留它记住的东西
      if (fork.to.optimizer === optimizer) training.lr = fork.to.rate;
      else training = makers[fork.to.optimizer](params, fork.to.rate);
      leak = fork.to.slope;
    }
    const loss = training.minimize(() => {
      const inputs = hidden.forward(x);
      const scores = last.forward(leakyRelu(inputs, { negativeSlope: leak }));
      lines.push(linesOf(hidden));
      dead.push(Array.from({ length: units }, (_, j) => !firesIn(inputs.values, j)));
      accuracy.push(noGrad(() => shareRight(scores, labels)));
      return crossEntropy(scores, labels);
    });
    if (!Number.isFinite(loss)) lost = step;
  }
  return { lines, dead, never: dead.map((row) => row.filter(Boolean).length), accuracy, lost };
}

/** For each unit a, b, c: its input is a x + b y + c, and 0 on its line. */
// zh: 每个单元的 a、b、c：它的输入是 a x + b y + c，在分界线上为 0。
const linesOf = ({ weight, bias }: nn.Linear) =>
  Array.from({ length: units }, (_, j) => [weight.values[2 * j], weight.values[2 * j + 1], bias!.values[j]]).flat();

/** Whether a unit’s input is above 0 for any point. */
// zh: 单元的输入是否对某个点大于 0。
const firesIn = (inputs: ArrayLike<number>, unit: number) =>
  Array.from({ length: count }, (_, i) => inputs[i * units + unit]).some((value) => value > 0);

const runOf = memo(dying, { most: 20 });

const settingsOf = ({ rate, optimizer, slope, seed }: State): Settings => ({
  rate: Number(rate),
  optimizer,
  slope: Number(slope),
  seed,
});

/** A network on the way through its training, and which of its units have died. */
// zh: 训练途中的网络，以及哪些单元已经死了。
export function compute(state: State) {
  const { x, labels } = cloud();
  const forked = beforeFork(state, ways);
  const [now, before] = [state, forked?.before ?? state].map(settingsOf);
  return {
    points: Array.from({ length: count }, (_, i) => [x.values[2 * i], x.values[2 * i + 1]]),
    labels,
    ...(forked ? runOf(before, { at: forked.at, to: now }) : runOf(now)),
    /** Where it was forked: the run that keeps its settings. */
    // zh: 若有分叉：保持原来设置的训练。
    branch: forked && runOf(before),
  };
}

export type Model = ReturnType<typeof compute>;
