import { grad } from '@lib/engine/autograd';
import { add, crossEntropy, linear, mean, mul, relu, sub, sum, svmLoss } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/engine/tensor';

export type Loss = 'westonWatkins' | 'oneVsAll' | 'softmax';
export const lossNames: readonly Loss[] = ['westonWatkins', 'oneVsAll', 'softmax'];
export const classes = [0, 1, 2];

/** What a run depends on; from the same settings every step is the same. */
// zh: 一次训练由什么决定；设置相同，每一步都相同。
export interface Settings {
  points: number[];
  loss: Loss;
  /** λ of the penalty λ Σ W². */
  // zh: 惩罚 λ Σ W² 的 λ。
  lambda: number;
  rate: number;
  seed: number;
  /** True: the penalty’s gradient is taken to be ½ λW, as in the demo that this figure follows; it should be 2λW. */
  // zh: true：把惩罚的梯度取作 ½ λW，和这张图所参照的演示一样；正确的是 2λW。
  halved: boolean;
}

const float64 = { dtype: 'float64' } as const;

/** Points as rows of two coordinates, and their classes. */
// zh: 把点变成一行行的两个坐标，以及它们的类别。
export function examplesOf(points: number[]) {
  const places = Array.from({ length: points.length / 3 }, (_, i) => [points[3 * i], points[3 * i + 1]]);
  const labels = places.map((_, i) => Math.max(0, Math.min(2, Math.round(points[3 * i + 2]))));
  return { places, labels };
}

/** The loss of each example, without the penalty: scores (N, 3) → (N,). */
// zh: 每个样本的损失，不含惩罚：得分 (N, 3) → (N,)。
function lossesOf(scores: Tensor, labels: number[], loss: Loss): Tensor {
  if (loss === 'softmax') return crossEntropy(scores, labels, { reduction: 'none' });
  if (loss === 'westonWatkins') return svmLoss(scores, labels, { reduction: 'none' });
  // a machine for each class: +1 for its own examples, −1 for all others
  // zh: 每一类一个分类器：自己的样本是 +1，其余都是 −1
  const signs = tensor(labels.map((y) => classes.map((c) => (c === y ? 1 : -1))), float64); // prettier-ignore
  return sum(relu(sub(tensor(1, float64), mul(signs, scores))), 1);
}

/** Three rows of two weights and a bias, as one list of nine. */
// zh: 三行，各有两个权重和一个偏置，写成一串九个数。
export interface Step {
  rows: number[];
  /** The gradient that the step goes down, entry by entry as `rows`. */
  // zh: 下降所沿的梯度，各项的顺序同 `rows`。
  gradient: number[];
  scores: number[];
  /** ∂L_i/∂s_c: how each example pushes each of its scores; times its coordinates, its share of the gradient. */
  // zh: ∂L_i/∂s_c：每个样本怎样推各个得分；乘上它的坐标，就是它在梯度里的一份。
  pushes: number[];
  losses: number[];
  data: number;
  penalty: number;
}

const matrixOf = (rows: number[], requiresGrad = false) =>
  tensor(classes.map((c) => rows.slice(3 * c, 3 * c + 2)), { ...float64, requiresGrad }); // prettier-ignore
const biasOf = (rows: number[], requiresGrad = false) =>
  tensor(classes.map((c) => rows[3 * c + 2]), { ...float64, requiresGrad }); // prettier-ignore

/** The whole loss at some weights: what the gradient check differentiates. */
// zh: 某组权重的整个损失：梯度检验求导的就是它。
export function lossAt(rows: number[], { points, loss, lambda }: Settings): number {
  const { places, labels } = examplesOf(points);
  const W = matrixOf(rows);
  const scores = linear(tensor(places, float64), W, biasOf(rows));
  return add(mean(lossesOf(scores, labels, loss)), mul(sum(mul(W, W)), lambda)).item();
}

/** Everything about one step at some weights. */
// zh: 某组权重下一步的全部细节。
function stepAt(rows: number[], { points, loss, lambda, halved }: Settings): Step {
  const { places, labels } = examplesOf(points);
  const [W, b] = [matrixOf(rows, true), biasOf(rows, true)];
  const scores = linear(tensor(places, float64), W, b);
  const losses = lossesOf(scores, labels, loss);
  const data = mean(losses);
  const [ofW, ofB, ofScores] = grad(data, [W, b, scores]).map((slopes) => [...slopes!.data]);
  const factor = halved ? 0.5 : 2;
  const weight = (c: number, k: number) => ofW[2 * c + k] + factor * lambda * rows[3 * c + k];
  return {
    rows,
    gradient: classes.flatMap((c) => [weight(c, 0), weight(c, 1), ofB[c]]),
    scores: [...scores.data],
    pushes: ofScores.map((slope) => slope * labels.length),
    losses: [...losses.data],
    data: data.item(),
    penalty: lambda * classes.reduce((total, c) => total + rows[3 * c] ** 2 + rows[3 * c + 1] ** 2, 0),
  };
}

/** A run from random weights; steps are made when they are asked for, and kept. */
// zh: 从随机权重出发的一次训练；要用到哪步才走哪步，走过的都保留。
export class Run {
  #steps: Step[];
  readonly settings: Settings;

  /** With the steps of the run that it leaves, up to the fork: it continues from the last of them. */
  // zh: 从别的训练分叉时给出它到分叉处为止的各步：从最后一步接着走。
  constructor(settings: Settings, left?: Step[]) {
    this.settings = settings;
    if (left) {
      this.#steps = [...left.slice(0, -1), stepAt(left[left.length - 1].rows, settings)];
      return;
    }
    const random = new Random(settings.seed);
    const rows = classes.flatMap(() => [random.normal(), random.normal(), 0.3 * random.normal()]);
    this.#steps = [stepAt(rows, settings)];
  }

  upTo(count: number): Step[] {
    while (this.#steps.length <= count) {
      const { rows, gradient } = this.#steps[this.#steps.length - 1];
      const next = rows.map((value, k) => value - this.settings.rate * gradient[k]);
      this.#steps.push(stepAt(next, this.settings));
    }
    return this.#steps.slice(0, count + 1);
  }
}
