import { classTargets, targetTensor, type ClassLossOptions } from './helpers/classTargets';
import type { Labels } from './helpers/labels';
import { checkReduction } from './helpers/lossReduction';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { neg } from './neg';
import { sum } from './sum';
import { where } from './where';
import { mul } from './mul';

/**
 * The negative log-likelihood of labels, −ln p_{y_i}, given the logarithms of the probabilities.
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → (). Errors: labels that
 * are not classes, a weight of another size, an unknown reduction. Unlike in PyTorch no label is ignored unless asked.
 *
 * @category losses
 * @example
 * nllLoss(tensor([[-1, -2]]), [1]).item() // 2
 * @pytorch F.nll_loss(torch.tensor([[-1.0, -2.0]]), torch.tensor([1]))
 * @numpy -np.mean(np.array([[-1.0, -2.0]])[[0], [1]])
 */
export function nllLoss(
  logProbabilities: Tensor,
  labels: Labels,
  { reduction = 'mean', ...options }: ClassLossOptions = {},
): Tensor {
  checkReduction('nllLoss', reduction);
  const targets = classTargets('nllLoss', logProbabilities, labels, options);
  const target = targetTensor(targets, logProbabilities);
  // a class outside the target costs nothing, however improbable it is
  const costs = neg(where(target, mul(logProbabilities, target), 0));
  if (reduction === 'none') return sum(costs, -1);
  return reduction === 'sum' ? sum(costs) : div(sum(costs), targets.total);
}
