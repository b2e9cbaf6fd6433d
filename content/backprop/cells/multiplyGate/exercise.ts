import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, y: number, upstream: number];

/** The graded exercise on the gate that multiplies. */
export const exercise: Exercise<Args> = {
  name: 'multiplyGate',
  withheld: [],
  cases(random) {
    const draw = () => drawVector(random, 3) as Args;
    return drawUntil(
      (): Args[] => [[3, -4, -4], draw(), draw(), draw(), [0, 2, 1]],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
