import * as optim from '@lib/optim/index';
import type { Tensor } from '@lib/engine/tensor';

/** Everyone in the race, in the order of the chapter; ρ = 0.9, and the library's usual values otherwise. */
export const racers = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'] as const;
export type Racer = (typeof racers)[number];

/** How each is made, given a learning rate. */
export const makers: Record<Racer, (lr: number) => (params: Tensor[]) => optim.Optimizer> = {
  sgd: (lr) => (params) => optim.sgd(params, { lr }),
  momentum: (lr) => (params) => optim.sgd(params, { lr, momentum: 0.9 }),
  nesterov: (lr) => (params) => optim.sgd(params, { lr, momentum: 0.9, nesterov: true }),
  adagrad: (lr) => (params) => optim.adagrad(params, { lr }),
  rmsprop: (lr) => (params) => optim.rmsprop(params, { lr }),
  adam: (lr) => (params) => optim.adam(params, { lr }),
};
