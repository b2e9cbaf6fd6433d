import { dropout } from '../ops/dropout';
import type { Random } from '../random';
import type { Tensor } from '../engine/tensor';
import { Module } from './module';

/** Drops a share p of the elements during training. Shapes: any, unchanged. Error: a p that is not from 0 to 1. */
export class Dropout extends Module {
  constructor(
    private readonly p = 0.5,
    private readonly options: { random?: Random } = {},
  ) {
    super();
  }

  forward(x: Tensor): Tensor {
    return dropout(x, { p: this.p, training: this.training, ...this.options });
  }
}
