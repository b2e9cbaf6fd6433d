import { linear } from '@lib/ops';
import { tensor } from '@lib/engine/tensor';
import type { Exercise } from '@cells/grading/exercise';
import { chapterClassifier, drawClassifier, type Classified } from '../../shared/classifiers';
import { mistakes, wrong } from './mistakes';

const float64 = { dtype: 'float64' } as const;

/** One of each; nothing but zeros; scores below zero; as many pictures as classes as pixels. */
const corners: Classified[] = [
  [[[3]], [[2]], [1]],
  [[[0, 0]], [[1, -1], [2, 3]], [0, -4]],
  [[[1, 2], [2, 1]], [[-1, -2], [-3, 0.5]], [-0.5, 0]],
  [[[1], [2], [3]], [[2], [-1]], [10, 20]],
]; // prettier-ignore

/** The graded exercise on the scores of a linear classifier. */
export const exercise: Exercise<Classified> = {
  name: 'linearScores',
  withheld: ['linear'],
  parameters: ['X', 'W', 'b'],
  cases(random) {
    const sizes: [number, number, number][] = [[1, 2, 2], [1, 3, 4], [2, 3, 4], [4, 2, 5], [3, 5, 6]]; // prettier-ignore
    return [...corners, chapterClassifier(), ...sizes.map((size) => drawClassifier(random, ...size))];
  },
  expected: (X, W, b) => linear(tensor(X, float64), tensor(W, float64), tensor(b, float64)).tolist() as number[][],
  mistakes,
  wrong,
  sizes: (X, W) => ({ N: X.length, C: W.length, D: X[0].length }),
};
