import { defineOp } from '../../engine/op';
import { sizeOf } from '../../engine/shapes';
import type { Shape, Tensor } from '../../engine/tensor';

/** For each element of a result, its index in the source's data; −1 for a fill value. */
export type Offsets = Int32Array;

/**
 * Makes the op `name`, which reads its elements from given places of a tensor; gradients are added up at those places.
 */
export const pickOp = (name: string) => pickAndFold(name).pick;

/** The same together with its gradient, the op that adds a tensor's elements up at given places of its result. */
export function pickAndFold(name: string) {
  const pick: (x: Tensor, offsets: Offsets, shape: Shape, fill?: number) => Tensor = defineOp({
    name,
    args: (x: Tensor, offsets: Offsets, shape: Shape, fill = 0) => ({ inputs: [x], options: { offsets, shape, fill } }),
    shape: (_, { shape }) => shape,
    forward(out, [{ values }], { offsets, fill }) {
      for (let i = 0; i < out.length; i++) out[i] = offsets[i] < 0 ? fill : values[offsets[i]];
    },
    backward: ({ grad, inputs: [x], options: { offsets } }) => [fold(grad, offsets, x.shape)],
  });

  const fold: (x: Tensor, offsets: Offsets, shape: Shape) => Tensor = defineOp({
    name,
    args: (x: Tensor, offsets: Offsets, shape: Shape) => ({ inputs: [x], options: { offsets, shape } }),
    shape: (_, { shape }) => shape,
    forward(out, [{ values }], { offsets }) {
      for (let i = 0; i < values.length; i++) if (offsets[i] >= 0) out[offsets[i]] += values[i];
    },
    backward: ({ grad, inputs: [x], options: { offsets } }) => [pick(grad, offsets, x.shape)],
  });

  return { pick, fold };
}

/** The offsets of every element of a shape. */
export const offsetsFor = (shape: Shape): Offsets => new Int32Array(sizeOf(shape));
