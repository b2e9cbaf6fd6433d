import { TensorError } from '../errors';
import { checkedLabels, lossShape, reduceLosses, type LossReduction } from '../labels';
import { defineOp } from '../op';
import { full, type Tensor } from '../tensor';
import { div } from './div';
import { logSoftmax } from './logSoftmax';
import { mul } from './mul';
import { reshape } from './reshape';
import { softmax } from './softmax';
import { sub } from './sub';

export interface CrossEntropyOptions {
  reduction?: LossReduction;
  /** The share of the target that is spread evenly over all classes. */
  labelSmoothing?: number;
}

/**
 * The cross-entropy of softmax probabilities against labels, L_i = −ln p_{y_i}, from scores, stably.
 * Its gradient is the probabilities less the target.
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → ().
 * Errors: labels that are no classes, smoothing outside 0 … 1.
 * PyTorch also takes class weights, an ignored label and more dimensions.
 *
 * @example
 * crossEntropy(tensor([[0, 0]], { dtype: 'float64' }), [1]).item() // Math.log(2)
 */
export const crossEntropy = defineOp({
  name: 'crossEntropy',
  args(
    scores: Tensor,
    labels: Tensor | readonly number[] | number,
    { reduction = 'mean', labelSmoothing = 0 }: CrossEntropyOptions = {},
  ) {
    const list = checkedLabels('crossEntropy', scores.shape, labels);
    return {
      inputs: [scores],
      options: { target: targetOf(scores, list, labelSmoothing), reduction, examples: list.length },
    };
  },
  shape: ([scores], { reduction }) => lossShape(scores, reduction),
  forward(out, [scores], { target, reduction, examples }) {
    const logP = logSoftmax(scores, -1).data;
    const classes = logP.length / examples;
    const losses = Array.from({ length: examples }, (_, i) => {
      let loss = 0;
      // a class outside the target costs nothing, however improbable it is
      for (let k = i * classes; k < (i + 1) * classes; k++) if (target.data[k] !== 0) loss -= target.data[k] * logP[k];
      return loss;
    });
    reduceLosses(out, losses, reduction);
  },
  backward({ grad, inputs: [scores], options: { target, reduction, examples } }) {
    const difference = sub(softmax(scores, -1), target);
    if (reduction === 'none' && scores.shape.length === 2) return [mul(difference, reshape(grad, [-1, 1]))];
    return [mul(difference, reduction === 'mean' ? div(grad, examples) : grad)];
  },
});

/** The target's probabilities: one for the label, less what smoothing spreads over all classes. */
function targetOf(scores: Tensor, labels: number[], smoothing: number): Tensor {
  if (!(smoothing >= 0 && smoothing <= 1)) {
    throw new TensorError('crossEntropy', 'option', 'labelSmoothing must lie between 0 and 1', {
      got: String(smoothing),
    });
  }
  const classes = scores.shape[scores.shape.length - 1];
  const target = full(scores.shape, smoothing / classes, { dtype: scores.dtype });
  labels.forEach((y, i) => (target.data[i * classes + y] += 1 - smoothing));
  return target;
}
