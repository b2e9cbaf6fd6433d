import type { Exercise } from '@cells/grading/exercise';
import { drawPictures } from '../../shared/drawPictures';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, votesOf, wrong, type Args } from './mistakes';

/** No vote is a tie, not even that of all, and no two training pictures are as far. */
function isClear([test, train, labels, k]: Args): boolean {
  return test.every((row) =>
    [k, train.length].every((voters) => {
      const { distances, votes } = votesOf(new Set(), row, train, labels, voters);
      const [first, second = 0] = [...votes.values()].sort((a, b) => b - a);
      return first > second && new Set(distances).size === distances.length;
    }),
  );
}

/** The graded exercise on the votes of neighbours. */
export const exercise: Exercise<Args> = {
  name: 'knnPredict',
  withheld: ['cdist', 'nearest', 'majority'],
  cases(random) {
    const draw = (m: number, n: number, d: number, k: number): Args => {
      for (;;) {
        const labels = Array.from({ length: n }, () => Math.floor(3 * random()));
        const args: Args = [drawPictures(random, m, d), drawPictures(random, n, d), labels, k];
        if (isClear(args)) return args;
      }
    };
    const sizes: [number, number, number, number][] = [[1, 3, 2, 1], [1, 5, 2, 3], [4, 9, 3, 3], [5, 12, 3, 5], [6, 12, 4, 4]]; // prettier-ignore
    return drawUntil(() => sizes.map((size) => draw(...size)), (made, args) => wrong(made, ...args), mistakes); // prettier-ignore
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (test, train) => ({ M: test.length, N: train.length, D: test[0].length }),
};
