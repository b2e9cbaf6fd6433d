import { maxPool2d } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVolume, type Volume } from '../../shared/volumes';
import { mistakes, wrong } from './mistakes';

type Args = [x: Volume, size: number, stride: number];

/** The map of the text; nothing but negative numbers; windows of one number; a window as large as the map. */
const corners: Args[] = [
  [[[[1, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]], 2, 2],
  [[[[-1, -2], [-4, -3]]], 2, 2],
  [[[[-1, -2, -3], [-6, -5, -4]]], 2, 1],
  [[[[1, -2, 3]]], 1, 2],
  [[[[1, 2, 3], [4, 5, 6], [9, 8, 7]], [[0, 0, 0], [0, -1, 0], [0, 0, 0]]], 3, 1],
]; // prettier-ignore

/** The graded exercise on the forward pass of max pooling. */
export const exercise: Exercise<Args> = {
  name: 'maxPoolForward',
  withheld: ['maxPool2d', 'avgPool2d', 'nn'],
  parameters: ['x', 'size', 'stride'],
  cases(random) {
    const draw = (C: number, [H, W]: number[], size: number, stride: number): Args => [
      drawVolume(random, C, H, W),
      size,
      stride,
    ];
    return drawUntil(
      () => [...corners, draw(2, [4, 6], 2, 2), draw(3, [5, 4], 3, 1), draw(2, [5, 7], 3, 2), draw(1, [7, 5], 2, 3)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (x, size, stride) => (maxPool2d(tensor([x], { dtype: 'float64' }), size, { stride }).tolist() as Volume[])[0], // prettier-ignore
  mistakes,
  wrong,
  sizes: (x) => ({ C: x.length }),
};
