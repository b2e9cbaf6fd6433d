import { formatShape, TensorError } from '../../engine/errors';
import { Tensor, type Shape } from '../../engine/tensor';

/** One class for each example. */
export type Labels = Tensor | readonly number[] | number;

/** The labels as integers, checked against N×C scores (or C scores of one example). */
export function checkedLabels(op: string, scores: Shape, labels: Labels, ignoreIndex?: number): number[] {
  if (scores.length !== 1 && scores.length !== 2) {
    throw new TensorError(op, 'shape', 'scores must have shape (N, C), or (C,) for one example', {
      got: formatShape(scores),
    });
  }
  const list = typeof labels === 'number' ? [labels] : [...(labels instanceof Tensor ? labels.values : labels)];
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
