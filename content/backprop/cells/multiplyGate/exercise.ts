import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, y: number, upstream: number];

/** Zeros, equal inputs, nothing that arrives, large and small. */
const corners: Args[] = [
  [3, -4, -4],
  [0, 2, 1],
  [0, 0, 3],
  [2, 2, 0],
  [-1.5, -1.5, 2],
  [1e4, -1e-3, 7],
];

/** The graded exercise on the gate that multiplies. */
export const exercise: Exercise<Args> = {
  name: 'multiplyGate',
  withheld: [],
  parameters: ['x', 'y', 'upstream'],
  results: ['product', 'gradX', 'gradY'],
  cases(random) {
    const draw = () => drawVector(random, 3) as Args;
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
