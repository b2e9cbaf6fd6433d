import type { Exercise } from '@cells/grading/exercise';
import { drawRate, drawShare, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], s: number[], gradient: number[], rate: number, beta: number];

/**
 * A step from nothing; no slope, without a past and with one; small slopes, where the place of ε matters; no rate;
 * nothing kept, and everything.
 */
const corners: Args[] = [
  [[1], [16], [2], 0.5, 0.75],
  [[1], [0], [0], 0.5, 0.5],
  [[2, -1], [0, 4], [0, 3], 0.1, 0.8],
  [[2, -1], [0, 0], [3, -4], 0.1, 0.9],
  [[1, 1], [4, 0.25], [0, 0], 0.3, 0.75],
  [[0, 0], [0, 0], [1e-3, -1e-3], 0.01, 0],
  [[0], [0], [0.01], 0.075, 0],
  [[5], [9], [4], 0, 0.9],
  [[1, -2], [4, 1], [3, 0.5], 0.2, 0],
  [[1, -2], [4, 1], [3, 0.5], 0.2, 1],
];

/** The graded exercise on a step of RMSProp. */
export const exercise: Exercise<Args> = {
  name: 'rmspropStep',
  withheld: ['optim'],
  parameters: ['x', 's', 'gradient', 'rate', 'beta'],
  results: ['x', 's'],
  cases(random) {
    const draw = (n: number): Args => [
      drawVector(random, n),
      drawVector(random, n).map((value) => value * value),
      drawVector(random, n),
      drawRate(random),
      drawShare(random),
    ];
    return drawUntil(
      () => [...corners, draw(2), draw(3), draw(4), draw(2)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
