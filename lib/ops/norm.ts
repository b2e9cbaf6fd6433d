import { checkChoice } from '../engine/options';
import { reducedDims, type Dims, type ReductionOptions } from './helpers/reduction';
import { rootOp } from './helpers/root';
import type { Tensor } from '../engine/tensor';
import { abs } from './abs';
import { pow } from './pow';
import { sum } from './sum';

export interface NormOptions extends ReductionOptions {
  /** 2 for the Euclidean length, 1 for the sum of absolute values. */
  p?: 1 | 2;
}

const root = rootOp('norm');

/**
 * The length of a tensor, √Σx² or, under p = 1, Σ|x|, over `dim` or over everything. At zero the gradient is 0.
 *
 * Shapes: (…) → the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range or named twice, another p.
 *
 * @category reductions
 * @example
 * norm(tensor([3, 4])).item() // 5
 * @pytorch torch.linalg.norm(torch.tensor([3.0, 4.0]))
 * @numpy np.linalg.norm(np.array([3.0, 4.0]))
 */
export function norm(x: Tensor, dim?: Dims, { p = 2, keepdim = false }: NormOptions = {}): Tensor {
  checkChoice('norm', 'p', p, [1, 2]);
  const dims = reducedDims('norm', dim, x.shape.length);
  return p === 1 ? sum(abs(x), dims, { keepdim }) : root(sum(pow(x, 2), dims, { keepdim }));
}
