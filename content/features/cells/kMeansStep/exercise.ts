import { tensor } from '@lib/engine/tensor';
import { movedCentres, nearestCentres } from '@lib/features/kMeans';
import type { Exercise } from '@cells/grading/exercise';
import { drawTable } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [points: number[][], centres: number[][]];

/**
 * One point, one centre; a point between two centres; a centre without points; two centres in one place; points in one
 * place, and more centres than points; points that are nearer along the axes to one centre, and across them to another.
 */
const corners: Args[] = [
  [[[3]], [[1]]],
  [[[0], [4]], [[-1], [1]]],
  [[[0, 0], [2, 0], [0, 2]], [[1, 1], [9, 9]]],
  [[[1, 2], [3, 4], [8, 8]], [[2, 2], [2, 2], [8, 7]]],
  [[[5, 1], [5, 1]], [[4, 1], [5, 5], [6, 1]]],
  [[[0, 0], [5, 5]], [[2, 2], [3, 0]]],
  [[[1, 1], [-4, 0], [5, 2]], [[-1, -1], [4, 1]]],
  [[[0, 0], [0, 1]], [[3, 3], [0, 4]]],
]; // prettier-ignore

/** The graded exercise on a step of k-means. */
export const exercise: Exercise<Args> = {
  name: 'kMeansStep',
  withheld: ['nearestCentres', 'movedCentres'],
  parameters: ['points', 'centres'],
  results: ['labels', 'moved'],
  cases(random) {
    const draw = (N: number, K: number, D: number): Args => [drawTable(random, N, D), drawTable(random, K, D)];
    return drawUntil(
      () => [...corners, draw(6, 2, 1), draw(8, 3, 2), draw(12, 4, 3), draw(5, 6, 2)],
      (made, args) => wrong(made, ...args).flat(2),
      mistakes,
    );
  },
  expected(...args) {
    const [points, centres] = args.map((rows) => tensor(rows, { dtype: 'float64' }));
    const { labels } = nearestCentres(points, centres);
    return [[...labels], movedCentres(points, labels, centres).centres.tolist() as number[][]];
  },
  mistakes,
  wrong,
  sizes: (points, centres) => ({ N: points.length, K: centres.length, D: centres[0].length }),
};
