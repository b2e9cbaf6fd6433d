import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawLeak, drawRow } from '../../shared/drawRow';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], upstream: number[], alpha: number];

/** Signs of every kind against each other; 0 itself; what is large and small. */
const corners: Args[] = [
  [[2], [3], 0.1],
  [[-2], [3], 0.1],
  [[0], [5], 0.1],
  [[0.5, -0.5, 0.25], [4, -6, 2], 0.2],
  [[3, -1, 0, -4], [-2, -1, 4, 0], 0.2],
  [[1000, -1000, 0.001, -0.001], [0.5, 2, -3, 7], 0.01],
]; // prettier-ignore

/** The graded exercise on the leaky ReLU. */
export const exercise: Exercise<Args> = {
  name: 'leakyRelu',
  withheld: ['leakyRelu', 'prelu'],
  parameters: ['x', 'upstream', 'alpha'],
  results: ['y', 'gradX'],
  cases(random) {
    const draw = (length: number): Args => [...drawRow(random, length), drawLeak(random)];
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
