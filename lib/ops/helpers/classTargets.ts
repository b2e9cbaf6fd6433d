import { formatShape, TensorError } from '../../engine/errors';
import { checkedLabels, type Labels, type LossReduction } from './labels';
import { full, Tensor } from '../../engine/tensor';

export interface ClassLossOptions {
  reduction?: LossReduction;
  /** The weight of each class; a mean is then a weighted one. */
  weight?: Tensor | readonly number[];
  /** Examples with this label are ignored. */
  ignoreIndex?: number;
}

/** The factors of −ln p in a class loss, and the divisor of a mean. */
export interface ClassTargets {
  /** Shape (N, C) or (C,): zero for classes that do not count. */
  target: Tensor;
  /** The total weight of the examples. */
  total: number;
}

/** Turns labels into weights of classes; `smoothing` is spread evenly over all classes. */
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
