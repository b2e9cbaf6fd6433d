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
 * The largest element, over everything or along `dim`. Over everything, equals share the gradient; along a dimension
 * the first of them takes it.
 *
 * Shapes: (…) → () or the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range, no elements.
 * Unlike PyTorch's, it returns no indices: `argmax` has them.
 *
 * @category reductions
 * @example
 * max(tensor([[1, 4], [3, 2]]), 1).tolist() // [4, 3]
 * @pytorch torch.max(torch.tensor([[1.0, 4.0], [3.0, 2.0]]), dim=1).values
 * @numpy np.max(np.array([[1.0, 4.0], [3.0, 2.0]]), axis=1)
 */
export function max(x: Tensor, dim?: number | null, { keepdim = false }: ReductionOptions = {}): Tensor {
  if (dim === undefined || dim === null) return ofAll(x);
  const places = extremePlaces('max', x, dim, (a, b) => a > b);
  return pick(x, places, reducedShape(x.shape, [checkedDim('max', dim, x.shape.length)], keepdim));
}

const pick = pickOp('max');

const ofAll = defineOp({
  name: 'max',
  args: (x: Tensor) => ({ inputs: [x], options: {} }),
  shape: () => [],
  forward(out, [x]) {
    checkNotEmpty('max', x);
    out[0] = x.values[0];
    for (const value of x.values) out[0] = Math.max(out[0], value);
  },
  backward({ grad, inputs: [x], output }) {
    const best = output.item();
    const equal = mask(x, (value) => value === best || (Number.isNaN(value) && Number.isNaN(best)));
    return [mul(div(grad, sum(equal)), equal)];
  },
});
