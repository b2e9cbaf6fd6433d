import { TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { checkOptions } from '../engine/options';
import { sourceOr, type Random } from '../random';
import { allocate, Tensor } from '../engine/tensor';
import { mul } from './mul';

export interface DropoutOptions {
  /** The share of elements that is dropped. */
  p?: number;
  /** False leaves everything as it is. */
  training?: boolean;
  /** The source of random numbers. */
  random?: Random;
}

/**
 * In training, sets each element to zero with probability p and scales the others by 1 / (1 − p), so that the mean stays.
 *
 * Shapes: (…) → (…). Error: p outside 0 … 1.
 *
 * @category normalization
 * @example
 * dropout(tensor([1, 2]), { p: 1 }).tolist() // [0, 0]
 * @pytorch F.dropout(torch.tensor([1.0, 2.0]), p=1)
 */
export function dropout(x: Tensor, options: DropoutOptions = {}): Tensor {
  checkTensors('dropout', [x]);
  checkOptions('dropout', options, 'p');
  const { p = 0.5, training = true, random } = options;
  if (!(p >= 0 && p <= 1)) {
    throw new TensorError('dropout', 'option', 'p must lie between 0 and 1', { got: String(p) });
  }
  if (!training || p === 0) return x;
  const source = sourceOr(random);
  const kept = allocate(x.size, x.dtype);
  for (let i = 0; i < kept.length; i++) kept[i] = source.uniform() < p ? 0 : 1 / (1 - p);
  return mul(x, new Tensor(kept, x.shape));
}
