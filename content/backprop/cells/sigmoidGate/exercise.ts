import type { Exercise } from '@cells/grading/exercise';
import { drawVector } from '@cells/grading/draw';
import { drawUntil } from '@cells/grading/drawUntil';
import { mistakes, wrong } from './mistakes';

type Args = [x: number, upstream: number];

/** The graded exercise on the sigmoid gate. */
export const exercise: Exercise<Args> = {
  name: 'sigmoidGate',
  withheld: [],
  cases(random) {
    const draw = () => drawVector(random, 2) as Args;
    return drawUntil(
      (): Args[] => [[1, 2], draw(), draw(), draw(), [0, -1]],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
