import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawRow, drawScale } from '../../shared/drawRow';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], upstream: number[], alpha: number];

/** Both sides and 0 itself; far out on both sides, where exp(x) is infinite or 0. */
const corners: Args[] = [
  [[2], [3], 1.5],
  [[-1], [2], 1.5],
  [[0], [5], 0.5],
  [[0.5, -0.5, 0.25], [4, -6, 2], 2],
  [[3, -1, 0, -4], [-2, -1, 4, 0], 2],
  [[1000, -1], [2, -3], 0.5],
  [[-1000, 0.5], [4, -1], 2],
  [[-2, 800, 900], [1, -1, 3], 1.5],
]; // prettier-ignore

/** The graded exercise on the exponential linear unit. */
export const exercise: Exercise<Args> = {
  name: 'elu',
  withheld: ['elu', 'selu'],
  parameters: ['x', 'upstream', 'alpha'],
  results: ['y', 'gradX'],
  cases(random) {
    const draw = (length: number): Args => [...drawRow(random, length), drawScale(random)];
    return drawUntil(
      () => [...corners, draw(3), draw(4), draw(6)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
