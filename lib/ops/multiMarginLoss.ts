import type { Labels } from './helpers/labels';
import type { Tensor } from '../engine/tensor';
import { div } from './div';
import { hingeLoss, type SvmLossOptions } from './svmLoss';

const hinge = hingeLoss('multiMarginLoss');

/**
 * The hinge loss as PyTorch has it: the course's svmLoss, divided by the number of classes, L_i = Σ_{j≠y_i} max(0, s_j
 * − s_{y_i} + Δ) / C.
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → (). Errors: labels that
 * are not classes, another power, an unknown reduction. First derivatives only. PyTorch's `p` is `power` here, and its
 * `weight` of each class is missing.
 *
 * @category losses
 * @example
 * multiMarginLoss(tensor([[0, 1]]), [0]).item() // 1
 * @pytorch F.multi_margin_loss(torch.tensor([[0.0, 1.0]]), torch.tensor([0]))
 */
export const multiMarginLoss = (scores: Tensor, labels: Labels, options?: SvmLossOptions): Tensor =>
  div(hinge(scores, labels, options), scores.shape[scores.shape.length - 1]);
