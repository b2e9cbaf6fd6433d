import { lambdas } from '@widgets/train-val-gap/settings';
import program from './cells/sanity.ts?raw';
import { beforeTraining } from './functions';

/** Every decimal of the chapter's prose. */
export const numbers = {
  start: { ln: Math.log(10), lnThree: Math.log(3), hinge: beforeTraining('small', 1).hinge / 10 },
  /** The least loss where scores lie between 0 and 1, as after softmax: the right one is 1, nine are 0. */
  twice: { floor: Math.log(Math.E + 9) - 1 },
  adam: { first: 0.001 / Math.sqrt(2 / 192), rate: 0.001, deviation: Math.sqrt(2 / 192) },
  sanity: { rate: Number(/lr: ([\d.]+)/.exec(program)![1]) },
  gap: { lambda: Number(lambdas[3]) },
  rates: { low: 10 ** -4 },
};
