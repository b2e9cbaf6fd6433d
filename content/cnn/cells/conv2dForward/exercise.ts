import { conv2d } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVolume, type Volume } from '../../shared/volumes';
import { habits, mistakes, wrong } from './mistakes';

type Args = [x: Volume, w: Volume[], b: number[], stride: number, padding: number];

/** One number under one weight; a vertical edge; nothing but the bias, all around a filter larger than its input. */
const corners: Args[] = [
  [[[[2]]], [[[[3]]]], [1], 1, 0],
  [[[[0, 0, 5, 5], [0, 0, 5, 5]]], [[[[-1, 1], [-1, 1]]]], [0], 1, 0],
  [[[[4]]], [[[[1, 2, 3], [4, 5, 6], [7, 8, 9]]]], [0.5], 1, 1],
]; // prettier-ignore

/** The graded exercise on the forward pass of a layer of filters. */
export const exercise: Exercise<Args> = {
  name: 'conv2dForward',
  withheld: ['conv2d', 'nn'],
  parameters: ['x', 'w', 'b', 'stride', 'padding'],
  cases(random) {
    const draw = (C: number, [H, W]: number[], [K, F]: number[], stride: number, padding: number): Args => [
      drawVolume(random, C, H, W),
      Array.from({ length: K }, () => drawVolume(random, C, F, F)),
      drawVector(random, K),
      stride,
      padding,
    ];
    return drawUntil(
      () => [
        ...corners,
        draw(1, [3, 4], [1, 2], 1, 0),
        draw(2, [3, 2], [3, 2], 1, 1),
        draw(3, [4, 5], [2, 2], 2, 0),
        draw(2, [3, 4], [2, 3], 2, 1),
      ],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(x, w, b, stride, padding) {
    const [maps, filters, biases] = [[x], w, b].map((values) => tensor(values as number[], { dtype: 'float64' }));
    return (conv2d(maps, filters, biases, { stride, padding }).tolist() as Volume[])[0];
  },
  mistakes,
  habits,
  wrong,
  sizes: (x, w) => ({ C: x.length, K: w.length, F: w[0][0].length }),
};
