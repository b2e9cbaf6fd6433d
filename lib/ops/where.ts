import { defineOp, numberLike } from '../engine/op';
import { broadcastShape, broadcastStrides, eachOffset } from '../engine/shapes';
import { Tensor, tensorFor, type Nested } from '../engine/tensor';

/** The op itself; `where` takes lists for its condition as well. */
const choose: (condition: Tensor, x: Tensor | number, y: Tensor | number) => Tensor = defineOp({
  name: 'where',
  args: (condition: Tensor, x: Tensor | number, y: Tensor | number) => ({
    inputs: [numberLike('where', x, y), numberLike('where', y, x)],
    options: { condition },
  }),
  shape: ([x, y], { condition }) => broadcastShape('where', condition.shape, broadcastShape('where', x, y)),
  forward(out, [x, y], { condition }, shape) {
    const read = ({ values, shape: from }: Tensor) => {
      if (values.length === out.length) return values;
      const all = new Float64Array(out.length);
      if (values.length === 1) return all.fill(values[0]);
      eachOffset(shape, broadcastStrides(from, shape), 0, (i, offset) => (all[i] = values[offset]));
      return all;
    };
    const [chosen, yes, no] = [read(condition), read(x), read(y)];
    for (let i = 0; i < out.length; i++) out[i] = chosen[i] ? yes[i] : no[i];
  },
  backward: ({ grad, options: { condition } }) => [choose(condition, grad, 0), choose(condition, 0, grad)],
});

/**
 * Takes each element from `x` where the condition holds (is not zero) and from `y` elsewhere, with broadcasting.
 * Only the chosen element receives the gradient, even when the other is infinite or NaN.
 *
 * Shapes: (…), (…), (…) → their broadcast shape; `x` and `y` may be numbers, but not both; the condition may be
 * a list of zeros and ones. Error: shapes that do not broadcast.
 *
 * @category elementwise
 * @example
 * where([1, 0], tensor([1, 2]), -1).tolist() // [1, -1]
 * @pytorch torch.where(torch.tensor([True, False]), torch.tensor([1.0, 2.0]), -1.0)
 * @numpy np.where([True, False], np.array([1.0, 2.0]), -1)
 */
export const where = (condition: Tensor | Nested, x: Tensor | number, y: Tensor | number): Tensor =>
  choose(condition instanceof Tensor ? condition : tensorFor('where', condition), x, y);
