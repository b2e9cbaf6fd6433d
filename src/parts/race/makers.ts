import * as optim from '@lib/optim/index';
import type { Tensor } from '@lib/engine/tensor';
import type { Racer } from './lineup';

/** Makes each optimizer, given a learning rate: with ρ = 0.9 and otherwise the library's defaults. */
// zh: 给定学习率后怎样做出每个优化器：ρ = 0.9，其余用库的默认值。
export const makers: Record<Racer, (lr: number) => (params: Tensor[]) => optim.Optimizer> = {
  sgd: (lr) => (params) => optim.sgd(params, { lr }),
  momentum: (lr) => (params) => optim.sgd(params, { lr, momentum: 0.9 }),
  nesterov: (lr) => (params) => optim.sgd(params, { lr, momentum: 0.9, nesterov: true }),
  adagrad: (lr) => (params) => optim.adagrad(params, { lr }),
  rmsprop: (lr) => (params) => optim.rmsprop(params, { lr }),
  adam: (lr) => (params) => optim.adam(params, { lr }),
};
