import { formatShape, TensorError } from '../../engine/errors';
import { checkedLabels, type Labels, type LossReduction } from './labels';
import { full, Tensor } from '../../engine/tensor';

export interface ClassLossOptions {
  reduction?: LossReduction;
  /** How much each class counts; a mean is then a weighted one. */
  weight?: Tensor | readonly number[];
  /** Examples with this label do not count. */
  ignoreIndex?: number;
}

/** What a class loss multiplies −ln p with, and what a mean divides by. */
export interface ClassTargets {
  /** Shape (N, C) or (C,): zero wherever a class does not count. */
  target: Tensor;
  /** How much the examples count, all together. */
  total: number;
}

/** The weights of labels as a target, of which `smoothing` is spread evenly over all classes. */
export function classTargets(
  op: string,
  scores: Tensor,
  labels: Labels,
  { weight, ignoreIndex }: ClassLossOptions,
  smoothing = 0,
): ClassTargets {
  const list = checkedLabels(op, scores.shape, labels, ignoreIndex);
  const classes = scores.shape[scores.shape.length - 1];
  const weights = weight && (weight instanceof Tensor ? weight.values : weight);
  if (weights && weights.length !== classes) {
    throw new TensorError(op, 'shape', `the weight must have shape (${classes},)`, {
      got: formatShape([weights.length]),
    });
  }
  const target = full(scores.shape, 0, { dtype: scores.dtype });
  const values = target.change();
  let total = 0;
  list.forEach((y, i) => {
    if (y === ignoreIndex) return;
    for (let k = 0; k < classes; k++) {
      values[i * classes + k] = (weights?.[k] ?? 1) * (smoothing / classes + (k === y ? 1 - smoothing : 0));
    }
    total += weights?.[y] ?? 1;
  });
  return { target, total };
}
