import type { Exercise } from '@cells/grading/exercise';
import { drawPictures } from '../../shared/drawPictures';
import { drawUntil } from '@cells/grading/drawUntil';
import { habits, mistakes, votesOf, wrong, type Args } from './mistakes';

/** No vote is a tie, not even with all voting, and no two training pictures are equally far. */
export function isClear([test, train, labels, k]: Args): boolean {
  return test.every((row) =>
    [k, train.length].every((voters) => {
      const { distances, votes } = votesOf(new Set(), row, train, labels, voters);
      const [first, second = 0] = [...votes.values()].sort((a, b) => b - a);
      return first > second && new Set(distances).size === distances.length;
    }),
  );
}

/**
 * One training picture; distances of 9, 10 and 100, which sort differently as text; two far ones against one that
 * is near; a picture that has been seen; classes with large names; all vote.
 */
// prettier-ignore
export const corners: Args[] = [
  [[[1]], [[3]], [2], 1],
  [[[0]], [[10], [9], [100]], [1, 2, 1], 1],
  [[[0, 0]], [[9, 0], [0, 10], [2, 0], [100, 0], [0, 11]], [0, 1, 0, 1, 1], 3],
  [[[0]], [[1], [10], [11], [50], [60]], [1, 0, 0, 1, 1], 3],
  [[[5, 5], [0, 1]], [[5, 5], [0, 0], [9, 9], [8, 8]], [2, 0, 1, 1], 1],
  [[[0], [30]], [[3], [1], [33], [31], [28]], [12, 5, 12, 5, 12], 3],
  [[[7]], [[1], [2], [5], [8]], [2, 0, 2, 2], 4],
];

/** The graded exercise on the votes of neighbours. */
export const exercise: Exercise<Args> = {
  name: 'knnPredict',
  withheld: ['cdist', 'nearest', 'majority'],
  parameters: ['test', 'train', 'labels', 'k'],
  cases(random) {
    const draw = (m: number, n: number, d: number, k: number): Args => {
      for (;;) {
        const labels = Array.from({ length: n }, () => Math.floor(3 * random()));
        const args: Args = [drawPictures(random, m, d), drawPictures(random, n, d), labels, k];
        if (isClear(args)) return args;
      }
    };
    const sizes: [number, number, number, number][] = [[1, 3, 2, 1], [1, 5, 2, 3], [8, 9, 3, 3], [12, 12, 3, 5], [12, 12, 4, 4], [12, 15, 2, 7], [12, 11, 1, 3]]; // prettier-ignore
    return drawUntil(() => [...corners, ...sizes.map((size) => draw(...size))], (made, args) => wrong(made, ...args), mistakes); // prettier-ignore
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  habits,
  wrong,
  sizes: (test, train) => ({ M: test.length, N: train.length, D: test[0].length }),
};
