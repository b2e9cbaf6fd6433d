import { classTargets, targetTensor, type ClassLossOptions, type ClassTargets } from './helpers/classTargets';
import { TensorError } from '../engine/errors';
import type { Labels } from './helpers/labels';
import { checkReduction, lossShape, type LossReduction } from './helpers/lossReduction';
import { heapView } from '../engine/memory';
import { defineOp, isRecording } from '../engine/op';
import { kernelsFor, runKernel, withScratch } from '../engine/run';
import { allocate, Tensor, type Data } from '../engine/tensor';
import { div } from './div';
import { mul } from './mul';
import { permute } from './permute';
import { reshape } from './reshape';
import { softmax } from './softmax';
import { sub } from './sub';
import { sum } from './sum';

export interface CrossEntropyOptions extends ClassLossOptions {
  /** The share of the target that is spread evenly over all classes. */
  labelSmoothing?: number;
}

/**
 * The cross-entropy of softmax probabilities against labels, L_i = −ln p_{y_i}, from scores, stably. Its gradient is
 * the probabilities minus the target.
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → (), and (N, C, d, …)
 * with labels (N, d, …) → () or (N, d, …). Errors: labels that are not classes, smoothing outside 0 … 1, a weight of
 * another size, an unknown reduction. Unlike in PyTorch no label is ignored unless asked.
 *
 * @category losses
 * @example
 * crossEntropy(tensor([[0, 0]], { dtype: 'float64' }), [1]).item() // Math.log(2)
 * @pytorch F.cross_entropy(torch.tensor([[0.0, 0.0]]), torch.tensor([1]))
 * @numpy
 * s = np.array([[0.0, 0.0]])
 * np.mean(np.logaddexp.reduce(s, axis=1) - s[[0], [1]])
 */
export function crossEntropy(scores: Tensor, labels: Labels, options: CrossEntropyOptions = {}): Tensor {
  if (scores.shape.length < 3) return ofRows(scores, labels, options);
  const [n, classes, ...places] = scores.shape;
  const last = permute(scores, [0, ...places.map((_, d) => d + 2), 1]);
  const losses = ofRows(reshape(last, [-1, classes]), labels, options);
  return options.reduction === 'none' ? reshape(losses, [n, ...places]) : losses;
}

const ofRows = defineOp({
  name: 'crossEntropy',
  args(scores: Tensor, labels: Labels, { reduction = 'mean', labelSmoothing = 0, ...options }: CrossEntropyOptions) {
    checkReduction('crossEntropy', reduction);
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new TensorError('crossEntropy', 'option', 'labelSmoothing must lie between 0 and 1', {
        got: String(labelSmoothing),
      });
    }
    const targets = classTargets('crossEntropy', scores, labels, options, labelSmoothing);
    return { inputs: [scores], options: { targets, reduction, largest: [], totals: [] } as Options };
  },
  shape: ([scores], { reduction }) => lossShape(scores, reduction),
  forward(out, [{ values, size }], options) {
    losses(values, out, options, new Float64Array(size), plainExp);
  },
  kernel:
    ([{ size }], options) =>
    (k, out, scores) =>
      withScratch(size, (room) => {
        const result = heapView(out, options.reduction === 'none' ? size : 1);
        losses(heapView(scores, size), result, options, heapView(room, size), () => k.exp(room, room, size));
      }),
  backward({ grad, inputs: [scores], options }) {
    if (!isRecording()) return [gradient(grad, scores, options)];
    const { targets, reduction } = options;
    const target = targetTensor(targets, scores);
    const difference = sub(mul(softmax(scores, -1), sum(target, -1, { keepdim: true })), target);
    if (reduction === 'none' && scores.shape.length === 2) return [mul(difference, reshape(grad, [-1, 1]))];
    return [mul(difference, div(grad, divisorOf(options)))];
  },
});

interface Options {
  targets: ClassTargets;
  reduction: LossReduction;
  /** The largest score s₀ of each row and Σ e^(s − s₀), found in the forward pass for the backward pass. */
  largest: number[];
  totals: number[];
}

/** Raises e to each of the numbers; by a kernel, where they are in its memory. */
type Exp = (numbers: Data) => void;
const plainExp: Exp = (numbers) => {
  for (let i = 0; i < numbers.length; i++) numbers[i] = Math.exp(numbers[i]);
};

/** If nothing counts, the loss is NaN, but its gradient is zero. */
const divisorOf = ({ targets, reduction }: Options) => (reduction === 'mean' ? targets.total || 1 : 1);

/** The losses, reduced or not; `room` has the size of the scores. */
function losses(scores: Data, out: Data, { targets, reduction, largest, totals }: Options, room: Data, exp: Exp): void {
  const { classes, total: divisor } = targets;
  for (let from = 0, row = 0; from < scores.length; from += classes, row++) {
    let most = -Infinity;
    for (let k = from; k < from + classes; k++) if (scores[k] > most) most = scores[k];
    for (let k = from; k < from + classes; k++) room[k] = scores[k] - most;
    largest[row] = most;
  }
  exp(room);
  const factors = new Float64Array(classes);
  let all = 0;
  for (let from = 0, row = 0; from < scores.length; from += classes, row++) {
    targets.fill(row, factors);
    let [total, loss] = [0, 0];
    for (let k = from; k < from + classes; k++) total += room[k];
    const logTotal = largest[row] + Math.log(total);
    // a class outside the target costs nothing, however improbable it is
    for (let k = 0; k < classes; k++) if (factors[k] !== 0) loss -= factors[k] * (scores[from + k] - logTotal);
    totals[row] = total;
    all += loss;
    if (reduction === 'none') out[row] = loss;
  }
  if (reduction !== 'none') out[0] = reduction === 'mean' ? all / divisor : all;
}

/** The gradient, for each row (p · Σ target − target) · upstream / divisor. */
function gradient(upstream: Tensor, scores: Tensor, options: Options): Tensor {
  const { size, shape, dtype } = scores;
  const { targets, largest, totals } = options;
  const { classes } = targets;
  const grads = upstream.values;
  const divisor = divisorOf(options);
  const fill = (out: Data, values: Data, exp: Exp) => {
    for (let from = 0, row = 0; from < size; from += classes, row++) {
      for (let k = from; k < from + classes; k++) out[k] = values[k] - largest[row];
    }
    exp(out);
    const factors = new Float64Array(classes);
    for (let from = 0, row = 0; from < size; from += classes, row++) {
      targets.fill(row, factors);
      const scale = grads[grads.length === 1 ? 0 : row] / divisor;
      let weight = 0;
      for (let k = 0; k < classes; k++) weight += factors[k];
      weight /= totals[row];
      for (let k = 0; k < classes; k++) out[from + k] = (out[from + k] * weight - factors[k]) * scale;
    }
  };
  const k = kernelsFor([scores]);
  if (k) {
    return runKernel(
      k,
      (k, out, x) => fill(heapView(out, size), heapView(x, size), () => k.exp(out, out, size)),
      [scores],
      shape,
    );
  }
  const result = allocate(size, dtype);
  fill(result, scores.values, plainExp);
  return new Tensor(result, shape);
}
