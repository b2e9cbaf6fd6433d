import { backward } from '@lib/autograd';
import { add, crossEntropy, div, linear, mul, relu, sub, sum, svmLoss } from '@lib/ops';
import { Random } from '@lib/random';
import { tensor, type Tensor } from '@lib/tensor';

export type Loss = 'westonWatkins' | 'oneVsAll' | 'softmax';
export const classes = [0, 1, 2];

/** What a run depends on; from the same settings every step is the same. */
export interface Settings {
  points: number[];
  loss: Loss;
  /** λ of the penalty λ Σ W². */
  lambda: number;
  rate: number;
  seed: number;
  /** True: the penalty’s gradient is taken to be ½ λW, as in the demo that this figure follows; it should be 2λW. */
  halved: boolean;
}

const float64 = { dtype: 'float64' } as const;

/** Points as rows of two coordinates, and their classes. */
export function examplesOf(points: number[]) {
  const places = Array.from({ length: points.length / 3 }, (_, i) => [points[3 * i], points[3 * i + 1]]);
  const labels = places.map((_, i) => Math.max(0, Math.min(2, Math.round(points[3 * i + 2]))));
  return { places, labels };
}

/** The mean loss of scores (N, 3), without the penalty. */
function dataLoss(scores: Tensor, labels: number[], loss: Loss): Tensor {
  if (loss === 'softmax') return crossEntropy(scores, labels);
  if (loss === 'westonWatkins') return svmLoss(scores, labels);
  // a machine for each class: +1 for its own examples, −1 for all others
  const signs = tensor(labels.map((y) => classes.map((c) => (c === y ? 1 : -1))), float64); // prettier-ignore
  return div(sum(relu(sub(tensor(1, float64), mul(signs, scores)))), labels.length);
}

/** Three rows of two weights and a bias, as one list of nine. */
export interface Step {
  rows: number[];
  /** The gradient that the step goes down, entry by entry as `rows`. */
  gradient: number[];
  scores: number[];
  /** ∂L_i/∂s_c: how each example pushes each of its scores; times its coordinates it is its part in the gradient. */
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
export function lossAt(rows: number[], { points, loss, lambda }: Settings): number {
  const { places, labels } = examplesOf(points);
  const W = matrixOf(rows);
  const scores = linear(tensor(places, float64), W, biasOf(rows));
  return add(dataLoss(scores, labels, loss), mul(sum(mul(W, W)), lambda)).item();
}

/** Everything about one step at some weights. */
function stepAt(rows: number[], { points, loss, lambda, halved }: Settings): Step {
  const { places, labels } = examplesOf(points);
  const [W, b] = [matrixOf(rows, true), biasOf(rows, true)];
  const scores = linear(tensor(places, float64), W, b);
  const data = dataLoss(scores, labels, loss);
  backward(data);
  const values = [...scores.data];
  const seen = tensor(labels.map((_, i) => values.slice(3 * i, 3 * i + 3)), { ...float64, requiresGrad: true }); // prettier-ignore
  backward(dataLoss(seen, labels, loss));
  const factor = halved ? 0.5 : 2;
  const [gradW, gradB] = [W.grad!.data, b.grad!.data];
  return {
    rows,
    gradient: classes.flatMap((c) => [
      gradW[2 * c] + factor * lambda * rows[3 * c],
      gradW[2 * c + 1] + factor * lambda * rows[3 * c + 1],
      gradB[c],
    ]),
    scores: values,
    pushes: Array.from(seen.grad!.data, (value) => value * labels.length),
    losses: labels.map((y, i) => dataLoss(tensor([values.slice(3 * i, 3 * i + 3)], float64), [y], loss).item()),
    data: data.item(),
    penalty: lambda * classes.reduce((total, c) => total + rows[3 * c] ** 2 + rows[3 * c + 1] ** 2, 0),
  };
}

/** A run from weights drawn by chance; steps are made when they are asked for, and kept. */
export class Run {
  #steps: Step[];

  constructor(readonly settings: Settings) {
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
