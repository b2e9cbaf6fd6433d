import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { drawVector } from '@cells/grading/draw';
import { mistakes, wrong } from './mistakes';

type Args = [a: number[], b: number[]];

/** Equal, opposite, below zero; the worst entry first, last and in between; large and small. */
const corners: Args[] = [
  [[2], [1]],
  [[3], [3]],
  [[1], [-1]],
  [[-4], [-1]],
  [
    [-2, 1],
    [-1, 1],
  ],
  [
    [1, 2],
    [1, -2],
  ],
  [
    [1, 5, 2],
    [1, 1, 2],
  ],
  [
    [1e-8, 1e8],
    [2e-8, 1e8],
  ],
  [
    [0.5, 0.25, -3],
    [-0.125, 0.3, -3],
  ],
];

/** The graded exercise on how far apart two gradients are. */
export const exercise: Exercise<Args> = {
  name: 'relativeError',
  withheld: [],
  parameters: ['a', 'b'],
  cases(random) {
    const draw = (length: number): Args => [drawVector(random, length), drawVector(random, length)];
    return drawUntil(
      () => [...corners, draw(2), draw(3), draw(4), draw(6)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (a) => ({ D: a.length }),
};
