import { defineOp } from '../op';
import { allocate, Tensor } from '../tensor';
import { mul } from './mul';

/**
 * Brings every element between two bounds, either of which may be left out. Outside them the gradient is 0,
 * at a bound it passes.
 *
 * Shapes: (…) → (…). As in PyTorch, `max` wins where it lies below `min`.
 *
 * @example
 * clamp(tensor([-1, 0.5, 2]), { min: 0, max: 1 }).tolist() // [0, 0.5, 1]
 */
export const clamp = defineOp({
  name: 'clamp',
  args: (x: Tensor, { min = -Infinity, max = Infinity }: { min?: number; max?: number }) => ({
    inputs: [x],
    options: { min, max },
  }),
  shape: ([shape]) => shape,
  forward(out, [{ data }], { min, max }) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(Math.max(data[i], min), max);
  },
  backward({ grad, inputs: [x], options: { min, max } }) {
    const passes = allocate(x.data.length, x.dtype);
    for (let i = 0; i < passes.length; i++) passes[i] = x.data[i] >= min && x.data[i] <= max ? 1 : 0;
    return [mul(grad, new Tensor(passes, x.shape))];
  },
});
