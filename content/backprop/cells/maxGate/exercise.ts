import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, y: number, upstream: number];

/** Each in front, beside and below zero; ties of every sign; nothing that arrives. */
const corners: Args[] = [[2, -1, 2], [-1, 2, 3], [1, 2, -3], [5, 4, -1], [2, 2, -3], [2, 2, 5], [0, 0, 2], [-1.5, -1.5, 0.25], [-3, -2, 0], [1e6, -1e6, 1e-3]]; // prettier-ignore

/** The graded exercise on the gate that takes the maximum. */
export const exercise: Exercise<Args> = {
  name: 'maxGate',
  withheld: [],
  parameters: ['x', 'y', 'upstream'],
  results: ['maximum', 'gradX', 'gradY'],
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
