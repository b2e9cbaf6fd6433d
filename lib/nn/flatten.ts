import { reshape } from '../ops/reshape';
import { sizeOf } from '../engine/shapes';
import type { Tensor } from '../engine/tensor';
import { Module } from './module';

/**
 * Makes one row of each example.
 *
 * Shapes: (N, …) → (N, product of the rest).
 */
export class Flatten extends Module {
  forward(x: Tensor): Tensor {
    return reshape(x, [x.shape[0], sizeOf(x.shape.slice(1))]);
  }
}
