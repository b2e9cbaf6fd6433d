import { checkedLabels, type Labels } from './helpers/labels';
import { checkReduction, exampleGrads, lossShape, reduceLosses, type LossReduction } from './helpers/lossReduction';
import { defineOp } from '../engine/op';
import { checkChoice } from '../engine/options';
import { allocate, Tensor } from '../engine/tensor';

export interface SvmLossOptions {
  /** How far the correct class must lead. */
  margin?: number;
  /** 2 squares each term. */
  power?: 1 | 2;
  reduction?: LossReduction;
}

/** Makes the op `op`, the multiclass hinge loss. */
export const hingeLoss = (op: string) =>
  defineOp({
    name: op,
    args(scores: Tensor, labels: Labels, { margin = 1, power = 1, reduction = 'mean' }: SvmLossOptions = {}) {
      checkChoice(op, 'power', power, [1, 2]);
      checkReduction(op, reduction);
      return {
        inputs: [scores],
        options: { labels: checkedLabels(op, scores.shape, labels), margin, power, reduction },
      };
    },
    shape: ([scores], { reduction }) => lossShape(scores, reduction),
    forward(out, [scores], { labels, margin, power, reduction }) {
      const losses = labels.map((y, i) => {
        let loss = 0;
        eachTerm(scores, i, y, margin, (_, term) => (loss += power === 2 ? term * term : term));
        return loss;
      });
      reduceLosses(out, losses, reduction);
    },
    backward({ grad, inputs: [scores], options: { labels, margin, power, reduction } }) {
      const classes = scores.shape[scores.shape.length - 1];
      const result = allocate(scores.size, scores.dtype);
      const upstream = exampleGrads(grad, labels.length, reduction);
      labels.forEach((y, i) =>
        eachTerm(scores, i, y, margin, (j, term) => {
          const slope = upstream[i] * (power === 2 ? 2 * term : 1);
          result[i * classes + j] += slope;
          result[i * classes + y] -= slope;
        }),
      );
      return [new Tensor(result, scores.shape)];
    },
    firstOrderOnly: true,
  });

/** Visits the terms of example `i` that are above zero. */
function eachTerm(scores: Tensor, i: number, y: number, margin: number, visit: (j: number, term: number) => void) {
  const classes = scores.shape[scores.shape.length - 1];
  const row = i * classes;
  for (let j = 0; j < classes; j++) {
    const term = scores.values[row + j] - scores.values[row + y] + margin;
    if (j !== y && term > 0) visit(j, term);
  }
}

/**
 * The multiclass hinge loss, L_i = Σ_{j≠y_i} max(0, s_j − s_{y_i} + Δ).
 *
 * Shapes: (N, C) and N labels → () or, under reduction 'none', (N,). Also (C,) and one label → (). Errors: labels that
 * are not classes, another power, an unknown reduction. Where a term is exactly 0 its gradient is 0. First derivatives
 * only. Unlike PyTorch's multi_margin_loss, it does not divide by C.
 *
 * @category losses
 * @example
 * svmLoss(tensor([[3.2, 5.1, -1.7]], { dtype: 'float64' }), [0]).item().toFixed(4) // '2.9000'
 * @pytorch
 * s = torch.tensor([[3.2, 5.1, -1.7]])
 * F.multi_margin_loss(s, torch.tensor([0])) * s.shape[1]
 * @numpy
 * s = np.array([[3.2, 5.1, -1.7]])
 * np.mean(np.maximum(0, s - s[:, [0]] + 1).sum(axis=1) - 1)
 */
export const svmLoss = hingeLoss('svmLoss');
