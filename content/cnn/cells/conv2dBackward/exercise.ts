import { conv2d, mul, sum } from '@lib/ops';
import { backward } from '@lib/engine/autograd';
import { tensor, type Tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVolume, placesAlong, type Volume } from '../../shared/volumes';
import { mistakes, wrong } from './mistakes';

type Args = [x: Volume, w: Volume[], upstream: Volume, stride: number, padding: number];

/** One of each; an entry in which two places overlap; a filter that hangs over on all sides. */
const corners: Args[] = [
  [[[[2]]], [[[[3]]]], [[[4]]], 1, 0],
  [[[[1, 2, 3]]], [[[[5]]], [[[-2]]]], [[[1, 0, -1]], [[2, 2, 2]]], 1, 0],
  [[[[4]]], [[[[1, 2, 3], [4, 5, 6], [7, 8, 9]]]], [[[2]]], 1, 1],
]; // prettier-ignore

/** The graded exercise on the backward pass of a layer of filters. */
export const exercise: Exercise<Args> = {
  name: 'conv2dBackward',
  withheld: ['backward', 'grad', 'conv2d', 'nn'],
  parameters: ['x', 'w', 'upstream', 'stride', 'padding'],
  results: ['dx', 'dw', 'db'],
  cases(random) {
    const draw = (C: number, [H, W]: number[], [K, F]: number[], stride: number, padding: number): Args => [
      drawVolume(random, C, H, W),
      Array.from({ length: K }, () => drawVolume(random, C, F, F)),
      drawVolume(random, K, placesAlong(H, F, stride, padding), placesAlong(W, F, stride, padding)),
      stride,
      padding,
    ];
    return drawUntil(
      () => [
        ...corners,
        draw(1, [3, 4], [2, 2], 1, 0),
        draw(2, [3, 2], [2, 2], 1, 1),
        draw(3, [4, 5], [2, 2], 2, 0),
        draw(2, [3, 4], [3, 3], 2, 1),
      ],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(x, w, upstream, stride, padding) {
    const of = (values: unknown) => tensor(values as number[], { dtype: 'float64', requiresGrad: true });
    const variables: [Tensor, Tensor, Tensor] = [of([x]), of(w), of(w.map(() => 0))];
    backward(sum(mul(conv2d(...variables, { stride, padding }), of([upstream]))));
    const [dx, dw, db] = variables.map(({ grad }) => grad!.tolist());
    return [(dx as Volume[])[0], dw as Volume[], db as number[]];
  },
  mistakes,
  wrong,
  sizes: (x, w) => ({ C: x.length, K: w.length, F: w[0][0].length }),
};
