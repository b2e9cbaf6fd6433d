import { conv2d } from '@lib/ops';
import { zeros } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [N: number, F: number, S: number, P: number];

/** The cases of the text; a filter as large as its input; larger ones; a stride beyond the end. */
const corners: Args[] = [
  [7, 3, 1, 0],
  [7, 3, 2, 0],
  [7, 3, 3, 0],
  [7, 3, 1, 1],
  [32, 5, 1, 2],
  [224, 11, 4, 0],
  [227, 11, 4, 0],
  [4, 4, 1, 0],
  [3, 5, 2, 1],
  [2, 5, 1, 1],
  [2, 7, 2, 0],
  [1, 9, 2, 1],
  [6, 3, 2, 0],
  [10, 3, 4, 0],
  [5, 3, 4, 0],
];

/** The graded exercise on the size of a layer's output. */
export const exercise: Exercise<Args> = {
  name: 'convOutputSize',
  withheld: ['conv2d', 'maxPool2d', 'avgPool2d'],
  parameters: ['N', 'F', 'S', 'P'],
  cases(random) {
    const up = (from: number, count: number) => from + Math.floor(count * random());
    const draw = (): Args => [up(6, 20), up(1, 6), up(1, 4), up(0, 3)];
    return drawUntil(
      () => [...corners, draw(), draw(), draw(), draw()],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected(N, F, S, P) {
    if (F > N + 2 * P) return 0;
    return conv2d(zeros([1, 1, 1, N]), zeros([1, 1, 1, F]), undefined, { stride: [1, S], padding: [0, P] }).shape[3];
  },
  mistakes,
  wrong,
  sizes: () => ({}),
};
