import { classTargets, type ClassLossOptions } from './helpers/classTargets';
import { TensorError } from '../engine/errors';
import { lossShape, type Labels } from './helpers/labels';
import { defineOp, isRecording } from '../engine/op';
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
 * another size. Unlike in PyTorch no label is ignored unless asked.
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
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new TensorError('crossEntropy', 'option', 'labelSmoothing must lie between 0 and 1', {
        got: String(labelSmoothing),
      });
    }
    const targets = classTargets('crossEntropy', scores, labels, options, labelSmoothing);
    // ln Σ e^s of each row, found in the forward pass for the backward pass
    const logTotals: number[] = [];
    return { inputs: [scores], options: { ...targets, reduction, logTotals } };
  },
  shape: ([scores], { reduction }) => lossShape(scores, reduction),
  forward(out, [{ values, shape }], { target, total, reduction, logTotals }) {
    const classes = shape[shape.length - 1];
    const targets = target.values;
    for (let from = 0, row = 0; from < values.length; from += classes, row++) {
      const logTotal = (logTotals[row] = logSumExp(values, from, classes));
      for (let k = from; k < from + classes; k++) {
        // a class outside the target costs nothing, however improbable it is
        if (targets[k] !== 0) out[reduction === 'none' ? row : 0] -= targets[k] * (values[k] - logTotal);
      }
    }
    if (reduction === 'mean') out[0] /= total;
  },
  backward({ grad, inputs: [scores], options: { target, total, reduction, logTotals } }) {
    // if nothing counts, the loss is NaN, but its gradient is zero
    const divisor = reduction === 'mean' ? total || 1 : 1;
    if (!isRecording()) return [gradient(grad, scores, target, logTotals, divisor)];
    const difference = sub(mul(softmax(scores, -1), sum(target, -1, { keepdim: true })), target);
    if (reduction === 'none' && scores.shape.length === 2) return [mul(difference, reshape(grad, [-1, 1]))];
    return [mul(difference, div(grad, divisor))];
  },
});

/** ln Σ e^s of one row, the largest score subtracted first. */
function logSumExp(values: Data, from: number, classes: number): number {
  let largest = -Infinity;
  for (let k = from; k < from + classes; k++) largest = Math.max(largest, values[k]);
  let sum = 0;
  for (let k = from; k < from + classes; k++) sum += Math.exp(values[k] - largest);
  return largest + Math.log(sum);
}

/** The gradient in plain numbers: for each row (p · Σ target − target) · upstream / total. */
function gradient(
  upstream: Tensor,
  { values, shape, dtype }: Tensor,
  target: Tensor,
  logTotals: number[],
  total: number,
): Tensor {
  const classes = shape[shape.length - 1];
  const [grads, targets] = [upstream.values, target.values];
  const result = allocate(values.length, dtype);
  for (let from = 0, row = 0; from < values.length; from += classes, row++) {
    const scale = grads[grads.length === 1 ? 0 : row] / total;
    let weight = 0;
    for (let k = from; k < from + classes; k++) weight += targets[k];
    for (let k = from; k < from + classes; k++) {
      result[k] = (Math.exp(values[k] - logTotals[row]) * weight - targets[k]) * scale;
    }
  }
  return new Tensor(result, shape);
}
