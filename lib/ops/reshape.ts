import { formatShape, TensorError } from '../engine/errors';
import { copyWithin } from '../engine/memory';
import { defineOp } from '../engine/op';
import { sizeOf } from '../engine/shapes';
import type { Shape, Tensor } from '../engine/tensor';

/**
 * The same elements in another shape; one size may be −1 and is then inferred.
 *
 * Shapes: (…) → shape, with as many elements. Error: another number of elements.
 * Unlike PyTorch's, the result never shares its memory with the input.
 *
 * @category shape
 * @example
 * reshape(tensor([1, 2, 3, 4]), [2, -1]).tolist() // [[1, 2], [3, 4]]
 * @pytorch torch.tensor([1.0, 2.0, 3.0, 4.0]).reshape(2, -1)
 * @numpy np.array([1.0, 2.0, 3.0, 4.0]).reshape(2, -1)
 */
export const reshape: (x: Tensor, shape: Shape) => Tensor = defineOp({
  name: 'reshape',
  args: (x: Tensor, shape: Shape) => ({ inputs: [x], options: { shape } }),
  shape([from], { shape: to }) {
    const size = sizeOf(from);
    const known = to.filter((n) => n !== -1);
    if (known.some((n) => !Number.isInteger(n) || n < 0)) {
      throw new TensorError('reshape', 'shape', 'sizes must be whole numbers from 0 on, or −1', {
        got: formatShape(to),
      });
    }
    const open = to.length - known.length;
    const rest = size / sizeOf(known);
    if (open === 1 && Number.isNaN(rest)) {
      throw new TensorError('reshape', 'shape', 'without elements −1 could be any size', {
        got: `${formatShape(from)} and ${formatShape(to)}`,
        advice: 'Write the size out.',
      });
    }
    if (open > 1 || (open === 1 ? !Number.isInteger(rest) : rest !== 1 && size !== sizeOf(known))) {
      throw new TensorError('reshape', 'shape', 'the number of elements must stay the same', {
        got: `${formatShape(from)} and ${formatShape(to)}`,
      });
    }
    return to.map((n) => (n === -1 ? rest : n));
  },
  forward: (out, [x]) => out.set(x.values),
  kernel:
    ([{ size }]) =>
    (_, out, x) =>
      copyWithin(x, out, size),
  backward: ({ grad, inputs: [x] }) => [reshape(grad, x.shape)],
});
