import { classTargets, type ClassLossOptions } from '../classTargets';
import { TensorError } from '../errors';
import { lossShape, type Labels } from '../labels';
import { defineOp } from '../op';
import type { Tensor } from '../tensor';
import { div } from './div';
import { logSoftmax } from './logSoftmax';
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
 * The cross-entropy of softmax probabilities against labels, L_i = −ln p_{y_i}, from scores, stably.
 * Its gradient is the probabilities less the target.
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → (), and (N, C, d, …)
 * with labels (N, d, …) → () or (N, d, …).
 * Errors: labels that are no classes, smoothing outside 0 … 1, a weight of another size.
 * Unlike in PyTorch no label is ignored unless asked.
 *
 * @example
 * crossEntropy(tensor([[0, 0]], { dtype: 'float64' }), [1]).item() // Math.log(2)
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
    return { inputs: [scores], options: { ...targets, reduction } };
  },
  shape: ([scores], { reduction }) => lossShape(scores, reduction),
  forward(out, [scores], { target, total, reduction }) {
    const logP = logSoftmax(scores, -1).values;
    const targets = target.values;
    const classes = scores.shape[scores.shape.length - 1];
    for (let k = 0; k < logP.length; k++) {
      // a class outside the target costs nothing, however improbable it is
      if (targets[k] !== 0) out[reduction === 'none' ? Math.floor(k / classes) : 0] -= targets[k] * logP[k];
    }
    if (reduction === 'mean') out[0] /= total;
  },
  backward({ grad, inputs: [scores], options: { target, total, reduction } }) {
    const difference = sub(mul(softmax(scores, -1), sum(target, -1, { keepdim: true })), target);
    if (reduction === 'none' && scores.shape.length === 2) return [mul(difference, reshape(grad, [-1, 1]))];
    return [mul(difference, reduction === 'mean' ? div(grad, total) : grad)];
  },
});
