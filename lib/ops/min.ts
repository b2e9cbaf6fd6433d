import { mask } from './helpers/elementwise';
import { checkNotEmpty, extremePlaces } from './helpers/extremes';
import { defineOp } from '../engine/op';
import { pickOp } from './helpers/pick';
import { reducedShape, type ReductionOptions } from './helpers/reduction';
import { checkedDim } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { mul } from './mul';
import { sum } from './sum';

/**
 * The smallest element, over everything or along `dim`. Over everything, equals share the gradient; along a dimension
 * the first of them takes it.
 *
 * Shapes: (…) → () or the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range, no elements.
 * Unlike PyTorch's, it returns no indices: `argmax` has them of the largest.
 *
 * @category reductions
 * @example
 * min(tensor([[1, 4], [3, 2]]), 1).tolist() // [1, 2]
 * @pytorch torch.min(torch.tensor([[1.0, 4.0], [3.0, 2.0]]), dim=1).values
 * @numpy np.min(np.array([[1.0, 4.0], [3.0, 2.0]]), axis=1)
 */
export function min(x: Tensor, dim?: number | null, { keepdim = false }: ReductionOptions = {}): Tensor {
  if (dim === undefined || dim === null) return ofAll(x);
  const places = extremePlaces('min', x, dim, (a, b) => a < b);
  return pick(x, places, reducedShape(x.shape, [checkedDim('min', dim, x.shape.length)], keepdim));
}

const pick = pickOp('min');

const ofAll = defineOp({
  name: 'min',
  args: (x: Tensor) => ({ inputs: [x], options: {} }),
  shape: () => [],
  forward(out, [x]) {
    checkNotEmpty('min', x);
    out[0] = x.values[0];
    for (const value of x.values) out[0] = Math.min(out[0], value);
  },
  backward({ grad, inputs: [x], output }) {
    const best = output.item();
    const equal = mask(x, (value) => value === best || (Number.isNaN(value) && Number.isNaN(best)));
    return [mul(div(grad, sum(equal)), equal)];
  },
});
