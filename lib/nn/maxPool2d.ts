import { maxPool2d } from '../ops/maxPool2d';
import { checkOptions } from '../engine/options';
import type { Tensor } from '../engine/tensor';
import type { Pair, WindowOptions } from '../ops/helpers/window';
import { Module } from './module';

/**
 * Keeps the largest element of each window.
 *
 * Shapes: (N, C, H, W) → (N, C, H′, W′).
 */
export class MaxPool2d extends Module {
  constructor(
    private readonly kernelSize: Pair,
    private readonly options: Omit<WindowOptions, 'kernelSize'> = {},
  ) {
    super();
    checkOptions('MaxPool2d', options, 'stride');
  }

  forward(x: Tensor): Tensor {
    return maxPool2d(x, this.kernelSize, this.options);
  }
}
