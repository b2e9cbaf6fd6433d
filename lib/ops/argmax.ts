import { extremePlaces } from './helpers/extremes';
import { reducedShape, type ReductionOptions } from './helpers/reduction';
import { checkedDim, stridesOf } from '../engine/shapes';
import { allocate, Tensor } from '../engine/tensor';

/**
 * The index of the largest element, of the flattened tensor or along `dim`; the first of equals. No gradient.
 *
 * Shapes: (…) → () or the shape without `dim`, or with 1 there under `keepdim`. Errors: a dim out of range, no elements.
 * PyTorch's indices are integers; here they are numbers of the tensor's own dtype.
 *
 * @category reductions
 * @example
 * argmax(tensor([[1, 4], [3, 2]]), 1).tolist() // [1, 0]
 * @pytorch torch.argmax(torch.tensor([[1.0, 4.0], [3.0, 2.0]]), dim=1)
 * @numpy np.argmax(np.array([[1.0, 4.0], [3.0, 2.0]]), axis=1)
 */
export function argmax(x: Tensor, dim?: number | null, { keepdim = false }: ReductionOptions = {}): Tensor {
  const flat = dim === undefined || dim === null;
  const from = flat ? new Tensor(x.storage, [x.size]) : x;
  const along = flat ? 0 : checkedDim('argmax', dim, x.shape.length);
  const places = extremePlaces('argmax', from, along, (a, b) => a > b);
  const stride = stridesOf(from.shape)[along] ?? 1;
  const out = allocate(places.length, x.dtype);
  places.forEach((place, i) => (out[i] = Math.floor(place / stride) % (from.shape[along] ?? 1)));
  return new Tensor(out, flat ? (keepdim ? x.shape.map(() => 1) : []) : reducedShape(x.shape, [along], keepdim));
}
