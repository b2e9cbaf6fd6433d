import { formatShape, TensorError } from '../../engine/errors';
import type { Shape, Tensor } from '../../engine/tensor';

/** How the losses of the examples are combined into one number, or kept apart. */
export type LossReduction = 'mean' | 'sum' | 'none';

/** One class for each example. */
export type Labels = Tensor | readonly number[] | number;

/** The labels as integers, checked against N×C scores (or C scores of one example). */
export function checkedLabels(op: string, scores: Shape, labels: Labels, ignoreIndex?: number): number[] {
  if (scores.length !== 1 && scores.length !== 2) {
    throw new TensorError(op, 'shape', 'scores must have shape (N, C), or (C,) for one example', {
      got: formatShape(scores),
    });
  }
  const list = typeof labels === 'number' ? [labels] : [...('data' in labels ? labels.values : labels)];
  const examples = scores.length === 2 ? scores[0] : 1;
  const classes = scores[scores.length - 1];
  if (list.length !== examples) {
    throw new TensorError(op, 'shape', 'each example needs one label', {
      got: `${examples} examples and ${list.length} labels`,
    });
  }
  const odd = list.findIndex(
    (label) => label !== ignoreIndex && (!Number.isInteger(label) || label < 0 || label >= classes),
  );
  if (odd >= 0) {
    throw new TensorError(op, 'label', `labels must be integers from 0 to ${classes - 1}`, {
      got: `${list[odd]} at position ${odd}`,
    });
  }
  return list;
}

/** The shape of a loss: a number, or one number per example when nothing is reduced. */
export const lossShape = (scores: Shape, reduction: LossReduction): Shape =>
  reduction === 'none' && scores.length === 2 ? [scores[0]] : [];

/** Reduces the losses of the examples into `out`. */
export function reduceLosses(out: { [index: number]: number }, losses: number[], reduction: LossReduction): void {
  if (reduction === 'none') losses.forEach((loss, i) => (out[i] = loss));
  else out[0] = losses.reduce((total, loss) => total + loss, 0) / (reduction === 'mean' ? losses.length : 1);
}

/** How much of the upstream gradient each example receives. */
export const exampleGrads = (grad: Tensor, examples: number, reduction: LossReduction): number[] =>
  Array.from({ length: examples }, (_, i) =>
    reduction === 'none' ? grad.values[i] : grad.values[0] / (reduction === 'mean' ? examples : 1),
  );
