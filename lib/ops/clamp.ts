import { mask } from './helpers/elementwise';
import { defineOp } from '../engine/op';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import { mul } from './mul';

/**
 * Brings every element between two bounds, either of which may be left out. Outside them the gradient is 0,
 * at a bound it passes.
 *
 * Shapes: (…) → (…). As in PyTorch, `max` wins where it lies below `min`.
 *
 * @category elementwise
 * @example
 * clamp(tensor([-1, 0.5, 2]), { min: 0, max: 1 }).tolist() // [0, 0.5, 1]
 * @pytorch torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), min=0, max=1)
 * @numpy np.clip(np.array([-1.0, 0.5, 2.0]), 0, 1)
 */
export const clamp = defineOp({
  name: 'clamp',
  args(x: Tensor, options: { min?: number; max?: number }) {
    checkOptions('clamp', options, 'min');
    const { min = -Infinity, max = Infinity } = options;
    return { inputs: [x], options: { min, max } };
  },
  shape: ([shape]) => shape,
  forward(out, [{ values }], { min, max }) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(Math.max(values[i], min), max);
  },
  backward: ({ grad, inputs: [x], options: { min, max } }) => [
    mul(
      grad,
      mask(x, (value) => value >= min && value <= max),
    ),
  ],
});
