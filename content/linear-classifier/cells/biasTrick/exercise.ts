import { cat, reshape } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { chapterClassifier, drawClassifier } from '../../shared/classifiers';
import { mistakes, wrong } from './mistakes';

type Args = [W: number[][], b: number[]];
const float64 = { dtype: 'float64' } as const;

/** One class, a bias of 0, as many classes as pixels, biases that are equal. */
const corners: Args[] = [
  [[[2]], [3]],
  [[[1, 2], [3, 4]], [0, -5]],
  [[[1, 2, 3], [4, 5, 6], [7, 8, 9]], [-1, -2, -3]],
  [[[0.5], [0.25], [2]], [4, 4, 4]],
]; // prettier-ignore

/** The graded exercise on the bias as one more weight. */
export const exercise: Exercise<Args> = {
  name: 'biasTrick',
  withheld: [],
  parameters: ['W', 'b'],
  cases(random) {
    const sizes: [number, number][] = [[2, 1], [2, 3], [3, 2], [4, 5]]; // prettier-ignore
    const drawn = [chapterClassifier(), ...sizes.map(([c, d]) => drawClassifier(random, 1, c, d))];
    return [...corners, ...drawn.map(([, W, b]): Args => [W, b])];
  },
  expected: (W, b) => cat([tensor(W, float64), reshape(tensor(b, float64), [b.length, 1])], 1).tolist() as number[][],
  mistakes,
  wrong,
  sizes: (W) => ({ C: W.length, D: W[0].length }),
};
