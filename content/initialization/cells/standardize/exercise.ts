import type { Exercise } from '@cells/grading/exercise';
import { drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [train: number[][], test: number[][]];

/** Small sets to be read; columns of other sizes; one that is the same in all of the training set. */
const corners: Args[] = [
  [[[1], [3]], [[2], [5]]],
  [[[0, 10], [4, 30]], [[2, 50]]],
  [[[1, 5], [3, 5], [8, 5]], [[2, 5], [4, 7]]],
  [[[2, -1, 0]], [[3, -1, 4], [1, 1, 1]]],
]; // prettier-ignore

const hasConstantColumn = (train: number[][]) => train[0].some((first, j) => train.every((row) => row[j] === first));

/** The graded exercise on standardizing. */
export const exercise: Exercise<Args> = {
  name: 'standardize',
  withheld: [],
  parameters: ['train', 'test'],
  results: ['train', 'test'],
  cases(random) {
    const draw = (train: number, test: number): Args => {
      const columns = 3;
      const shift = [4 * random(), -6, 20 * random()];
      const scale = [1, 5, 0.2];
      const drawn = (rows: number) => drawTable(random, rows, columns).map((row) => row.map((value, j) => shift[j] + scale[j] * value)); // prettier-ignore
      return [drawn(train), drawn(test)];
    };
    return drawUntil(
      () => [...corners, draw(5, 3), draw(4, 2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  parts: { 'constant-column': (_, train) => hasConstantColumn(train) },
  sizes: (train, test) => ({ N: train.length, M: test.length, D: train[0].length }),
};
