import { maxPool2d, mul, sum } from '@lib/ops';
import { backward } from '@lib/engine/autograd';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVolume, placesAlong, type Volume } from '../../shared/volumes';
import { mistakes, wrong } from './mistakes';

type Args = [x: Volume, upstream: Volume, size: number, stride: number];

/** The map of the text; some that are equal; nothing but negative numbers; one that wins in several windows. */
const corners: Args[] = [
  [[[[1, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]], [[[1, 2], [3, 4]]], 2, 2],
  [[[[2, 2], [2, 2]]], [[[5]]], 2, 2],
  [[[[-3, -1], [-1, -2]]], [[[5]]], 2, 2],
  [[[[9, 0, 1, 2], [0, 8, 3, 4], [1, 2, 5, 6], [3, 4, 7, 0]]], [[[1, 2], [3, 4]]], 2, 2],
  [[[[0, 7], [7, 7]]], [[[3]]], 2, 2],
  [[[[-5, -2, -4], [-3, -1, -6]]], [[[2, 30]]], 2, 1],
  [[[[1, 2, 3], [4, 9, 5], [6, 7, 8]]], [[[1, 10], [100, 1000]]], 2, 1],
]; // prettier-ignore

/** The graded exercise on the backward pass of max pooling. */
export const exercise: Exercise<Args> = {
  name: 'maxPoolBackward',
  withheld: ['backward', 'grad', 'maxPool2d', 'nn'],
  parameters: ['x', 'upstream', 'size', 'stride'],
  cases(random) {
    const draw = (C: number, [H, W]: number[], size: number, stride: number): Args => [
      drawVolume(random, C, H, W),
      drawVolume(random, C, placesAlong(H, size, stride), placesAlong(W, size, stride)),
      size,
      stride,
    ];
    return drawUntil(
      () => [...corners, draw(2, [4, 6], 2, 2), draw(2, [4, 4], 3, 1), draw(1, [5, 7], 3, 2), draw(2, [5, 5], 2, 3)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(x, upstream, size, stride) {
    const maps = tensor([x], { dtype: 'float64', requiresGrad: true });
    backward(sum(mul(maxPool2d(maps, size, { stride }), tensor([upstream], { dtype: 'float64' }))));
    return (maps.grad!.tolist() as Volume[])[0];
  },
  mistakes,
  wrong,
  sizes: (x) => ({ C: x.length }),
};
