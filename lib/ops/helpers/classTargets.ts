import { formatShape, TensorError } from '../../engine/errors';
import { checkedLabels, type Labels } from './labels';
import type { LossReduction } from './lossReduction';
import { allocate, Tensor, type Data } from '../../engine/tensor';

export interface ClassLossOptions {
  reduction?: LossReduction;
  /** The weight of each class; a mean is then a weighted one. */
  weight?: Tensor | readonly number[];
  /** Examples with this label are ignored. */
  ignoreIndex?: number;
}

/** The factors of −ln p in a class loss, and the divisor of a mean. */
export interface ClassTargets {
  classes: number;
  /** Writes the factors of an example's classes: zero for those that do not count. */
  fill(example: number, factors: Data): void;
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
  let total = 0;
  for (const y of list) if (y !== ignoreIndex) total += weights?.[y] ?? 1;
  const [other, own] = [smoothing / classes, smoothing / classes + (1 - smoothing)];
  const fill = (example: number, factors: Data) => {
    const y = list[example];
    if (y === ignoreIndex) return void factors.fill(0);
    for (let k = 0; k < classes; k++) factors[k] = (k === y ? own : other) * (weights?.[k] ?? 1);
  };
  return { classes, fill, total };
}

/** The factors as a tensor of the shape of the scores. */
export function targetTensor({ classes, fill }: ClassTargets, { shape, dtype, size }: Tensor): Tensor {
  const values = allocate(size, dtype);
  for (let i = 0; i * classes < size; i++) fill(i, values.subarray(i * classes, (i + 1) * classes));
  return new Tensor(values, shape);
}
