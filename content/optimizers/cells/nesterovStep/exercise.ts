import type { Exercise } from '@cells/grading/exercise';
import { drawRate, drawShare, drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number[], v: number[], gradient: number[], rate: number, rho: number];

/** A first step, from rest; no slope; no friction, and nothing but friction; no rate; equal coordinates. */
const corners: Args[] = [
  [[1], [2], [3], 0.5, 0.9],
  [[1, -2], [0, 0], [4, 3], 0.1, 0.9],
  [[1, -2], [3, -1], [0, 0], 0.1, 0.5],
  [[2], [3], [4], 0.5, 1],
  [[2], [3], [4], 0.5, 0],
  [[2], [3], [4], 0, 0.5],
  [[1, 1], [2, 2], [-3, -3], 0.25, 0.75],
];

/** The graded exercise on a step of Nesterov’s momentum. */
export const exercise: Exercise<Args> = {
  name: 'nesterovStep',
  withheld: ['optim'],
  parameters: ['x', 'v', 'gradient', 'rate', 'rho'],
  results: ['x', 'v'],
  cases(random) {
    const draw = (n: number): Args => [
      drawVector(random, n),
      drawVector(random, n),
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
