import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

/**
 * The graded exercise on slopes by differences. The steps are wide, so that the kinds of differences can be told apart.
 */
export const exercise: Exercise<[x: number[], h: number]> = {
  name: 'numericalGradient',
  withheld: [],
  parameters: ['x', 'h'],
  cases: (random) => [
    [[1], 0.5],
    [[0], 1],
    [[0, 0], 0.5],
    [[-2, 3], 0.25],
    [[0.5, 0.5, 0.5], 0.1],
    [[-1, 0, 10, -4], 0.001],
    [drawVector(random, 2), 0.1],
    [drawVector(random, 3), 0.2],
    [drawVector(random, 5), 0.4],
  ],
  expected: (x, h) => wrong(new Set(), x, h),
  mistakes,
  wrong,
  sizes: (x) => ({ D: x.length }),
};
