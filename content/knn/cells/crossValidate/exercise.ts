import type { Exercise } from '@cells/grading/exercise';
import { drawPictures } from '../../shared/drawPictures';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong, type Args } from './mistakes';

/** The graded exercise on folds. */
export const exercise: Exercise<Args> = {
  name: 'crossValidate',
  withheld: [],
  parameters: ['x', 'y', 'F', 'ks'],
  cases(random) {
    const draw = (n: number, folds: number, ks: number[]): Args => {
      const y = Array.from({ length: n }, () => Math.floor(2 * random()));
      // pictures of the second class are brighter, so that there is something to learn
      const x = drawPictures(random, n, 2).map((row, i) => row.map((value) => value + 120 * y[i]));
      return [x, y, folds, ks];
    };
    return drawUntil(
      () => [
        ...[draw(4, 2, [1]), draw(6, 3, [1, 3]), draw(12, 3, [1, 3, 5]), draw(20, 5, [1, 3, 5, 7])],
        // each picture a fold; the largest k first; one k twice
        ...[draw(6, 6, [1, 3]), draw(12, 2, [5, 3, 1]), draw(16, 4, [3, 3, 1])],
      ],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (x, _, folds) => ({ N: x.length, F: folds }),
};
