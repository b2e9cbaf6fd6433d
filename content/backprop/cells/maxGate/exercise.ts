import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, y: number, upstream: number];

/** The graded exercise on the gate that takes the maximum. */
export const exercise: Exercise<Args> = {
  name: 'maxGate',
  withheld: [],
  cases(random) {
    const draw = () => drawVector(random, 3) as Args;
    return drawUntil(
      (): Args[] => [[2, -1, 2], [-1, 2, 3], draw(), draw(), draw(), [2, 2, -3]],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
