import { backward } from '@lib/engine/autograd';
import { noGrad } from '@lib/engine/op';
import { tidy } from '@lib/engine/tidy';
import * as data from '@lib/data/index';
import { finish } from '@lib/finish';
import * as nn from '@lib/nn/index';
import { add, crossEntropy, indexSelect, mul, relu, sum } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import type { Tensor } from '@lib/engine/tensor';
import { shareRight } from '@parts/classAnswers';
import { batchSize, classes, epochs, type lambdas, type Order, type Start, type Verdict } from './settings';

export interface State {
  /** The learning rate, as a logarithm to base 10. */
  // zh: 学习率，以 10 为底的对数。
  rate: number;
  lambda: (typeof lambdas)[number];
  start: Start;
  order: Order;
  /** How many of the labels are replaced by random ones, in percent. */
  // zh: 多少标签换成随机的，百分比。
  noise: number;
  seed: number;
}

const hidden = 48;
const [trained, held] = [150, 300];

/** Points of three classes, class after class, some with a random label; in training and in validation alike. */
// zh: 三类点，按类别排列，其中一些换了随机标签；训练集和验证集都是这样。
function points(n: number, noise: number, seed: number) {
  const random = new Random(seed);
  const { x, y } = data.spirals({ classes, turns: 0.5, noise: 0.12, n, seed });
  const rows = [...y.keys()].sort((a, b) => y[a] - y[b]);
  const wrong = new Set(random.permutation(n).slice(0, Math.round((noise / 100) * n)));
  return { x: indexSelect(x, 0, rows), y: rows.map((i) => (wrong.has(i) ? random.integer(classes) : y[i])) };
}

/** The deviation of the first weights. He’s is for layers before a ReLU; the last starts small, so that all classes are equally likely. */
// zh: 权重初始值的标准差。He 的用于 ReLU 之前的层；最后一层从很小开始，使各类的概率相等。
const deviations: Record<Start, (fanIn: number, isLast: boolean) => number> = {
  he: (fanIn, isLast) => (isLast ? 0.01 : Math.sqrt(2 / fanIn)),
  small: () => 0.01,
  large: () => 2,
  equal: () => 0,
};

/** Trains a network of two hidden layers by minibatches; yields the curves so far after every epoch. */
// zh: 用小批量训练一个有两个隐藏层的网络；每一轮之后给出到此为止的曲线。
export function* frames(state: State) {
  const { rate, lambda, start, order, noise, seed } = state;
  const random = new Random(seed);
  const train = points(trained, noise, 2 * seed);
  const val = points(held, noise, 2 * seed + 1);
  const sizes = [2, hidden, hidden, classes];
  const layers = sizes.slice(1).map((out, i) => new nn.Linear(sizes[i], out));
  layers.forEach(({ weight, bias }, i) => {
    const deviation = deviations[start](sizes[i], i === layers.length - 1);
    nn.init.normal(weight, start === 'equal' ? 0.1 : 0, deviation, { random });
    bias!.change().fill(0);
  });
  const scores = (x: Tensor) => layers.reduce((below, layer, i) => layer.forward(i === 0 ? below : relu(below)), x);
  const squares = () => layers.map(({ weight }) => sum(mul(weight, weight))).reduce((a, b) => add(a, b));
  const lossOf = (x: Tensor, y: readonly number[]) => add(crossEntropy(scores(x), y), mul(Number(lambda), squares()));
  const optimizer = optim.sgd(
    layers.flatMap((layer) => layer.parameters()),
    { lr: 10 ** rate },
  );

  const penalty = tidy(() => noGrad(() => Number(lambda) * squares().item()));
  const curves = { penalty, training: [] as number[], validation: [] as number[], right: [] as [number, number][] };
  const note = () =>
    tidy(() =>
      noGrad(() => {
        curves.training.push(lossOf(train.x, train.y).item());
        curves.validation.push(lossOf(val.x, val.y).item());
        const share = ({ x, y }: { x: Tensor; y: readonly number[] }) => shareRight(scores(x), y);
        curves.right.push([share(train), share(val)]);
      }),
    );
  note();
  for (let epoch = 1; epoch <= epochs; epoch++) {
    yield modelOf(curves);
    const rows = order === 'shuffled' ? random.permutation(trained) : [...train.y.keys()];
    for (let from = 0; from < trained; from += batchSize) {
      const batch = rows.slice(from, from + batchSize);
      tidy(() => {
        optimizer.zeroGrad();
        backward(lossOf(indexSelect(train.x, 0, batch), batch.map((i) => train.y[i]))); // prettier-ignore
        optimizer.step();
      });
    }
    note();
  }
  return modelOf(curves);
}

interface Curves {
  /** How much of the first loss is the penalty of the first weights. */
  // zh: 初始损失中，初始权重的惩罚占多少。
  penalty: number;
  training: number[];
  validation: number[];
  right: [number, number][];
}

/** The curves as they are now: they go on growing. */
// zh: 曲线现在的样子：它们还会继续长。
const modelOf = ({ penalty, training, validation, right }: Curves) => ({
  ...{ penalty, training: [...training], validation: [...validation], right: [...right] },
});

export const compute = (state: State) => finish(frames(state));

/** What the curves of a whole run show, the plainest sign first; null if there is nothing plain to say. */
// zh: 一次完整训练的曲线说明了什么，最明显的迹象在先；没有明显可说的，就是 null。
export function verdict({ penalty, training, validation, right }: Curves): Verdict | null {
  if (right.length <= epochs) return null;
  const even = Math.log(classes);
  const [first, last, lastOthers] = [training[0], training.at(-1)!, validation.at(-1)!];
  const [learned, others] = right.at(-1)!;
  if (Number.isNaN(last)) return 'lost';
  if (first - penalty > even + 0.3) return 'scores';
  if (penalty > even) return 'penalty';
  if (last > first) return 'higher';
  if (leap(training) > 2) return 'leaps';
  if (last > 0.95 * even) return learned > 1.5 / classes ? 'hardly' : 'nothing';
  if (lastOthers > even) return 'useless';
  if (learned <= 0.9) return 'unlearned';
  if (lastOthers > last + 0.3 || others <= 0.8) return 'gap';
  return lastOthers < even / 2 ? 'well' : null;
}

/** How many times as high as its lowest so far a curve comes to be. */
// zh: 曲线最高反弹到先前最低值的多少倍。
function leap(curve: readonly number[]): number {
  let [lowest, most] = [Infinity, 1];
  for (const value of curve) {
    lowest = Math.min(lowest, value);
    most = Math.max(most, value / lowest);
  }
  return most;
}

export type Model = Curves;
