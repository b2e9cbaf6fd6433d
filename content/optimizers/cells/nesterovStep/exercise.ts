import type { Exercise } from '@cells/grading/exercise';
import { drawUntil } from '@cells/grading/drawUntil';
import { velocityCases, type VelocityArgs } from '../../shared/velocityCases';
import { mistakes, wrong } from './mistakes';

/** The graded exercise on a step of Nesterov’s momentum. */
export const exercise: Exercise<VelocityArgs> = {
  name: 'nesterovStep',
  withheld: ['optim'],
  parameters: ['x', 'v', 'gradient', 'rate', 'rho'],
  results: ['x', 'v'],
  cases(random) {
    return drawUntil(
      () => velocityCases(random),
      (made, args) => wrong(made, ...args),
      mistakes,
    );
  },
  expected: (...args) => wrong(new Set(), ...args),
  mistakes,
  wrong,
  sizes: () => ({}),
};
