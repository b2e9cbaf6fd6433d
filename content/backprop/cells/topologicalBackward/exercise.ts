import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { corners, drawGraph } from './graphs';
import { mistakes, wrong } from './mistakes';

type Args = [inputs: number[][], local: number[][], result: number];

/** The graded exercise on the order in which gradients go back. */
export const exercise: Exercise<Args> = {
  name: 'topologicalBackward',
  withheld: [],
  parameters: ['inputs', 'local', 'result'],
  cases(random) {
    return drawUntil(
      () => [...corners, drawGraph(random, 5), drawGraph(random, 6), drawGraph(random, 7), drawGraph(random, 9)],
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: (inputs) => ({ V: inputs.length }),
};
