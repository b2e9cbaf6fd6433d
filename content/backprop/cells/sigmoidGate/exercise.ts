import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, upstream: number];

/** In the middle, far out on both sides, nothing that arrives. */
const corners: Args[] = [
  [1, 2],
  [0, -1],
  [-1, 2],
  [20, 3],
  [-20, 3],
  [5, -40],
  [-5, -40],
  [2, 0],
];

/** The graded exercise on the sigmoid gate. */
export const exercise: Exercise<Args> = {
  name: 'sigmoidGate',
  withheld: [],
  parameters: ['x', 'upstream'],
  results: ['s', 'gradX'],
  cases(random) {
    const draw = () => drawVector(random, 2) as Args;
    return drawUntil(
      () => [...corners, draw(), draw(), draw()],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
