import { checkChoice } from '../../engine/options';
import type { Shape, Tensor } from '../../engine/tensor';
import { mean } from '../mean';
import { sum } from '../sum';

/** How the losses of the examples are combined into one number, or kept apart. */
export type LossReduction = 'mean' | 'sum' | 'none';

/** Throws for an unknown reduction. */
export const checkReduction = (op: string, reduction: LossReduction): void =>
  checkChoice(op, 'reduction', reduction, ['mean', 'sum', 'none']);

/** Reduces a tensor of losses. */
export function reduced(losses: Tensor, reduction: LossReduction): Tensor {
  if (reduction === 'none') return losses;
  return reduction === 'sum' ? sum(losses) : mean(losses);
}

/** The shape of a loss: a number, or one number per example when nothing is reduced. */
export const lossShape = (scores: Shape, reduction: LossReduction): Shape =>
  reduction === 'none' && scores.length === 2 ? [scores[0]] : [];

/** Reduces the losses of the examples into `out`. */
export function reduceLosses(out: { [index: number]: number }, losses: number[], reduction: LossReduction): void {
  if (reduction === 'none') losses.forEach((loss, i) => (out[i] = loss));
  else out[0] = losses.reduce((total, loss) => total + loss, 0) / (reduction === 'mean' ? losses.length : 1);
}

/** How much of the upstream gradient each example receives. */
export const exampleGrads = (grad: Tensor, examples: number, reduction: LossReduction): number[] =>
  Array.from({ length: examples }, (_, i) =>
    reduction === 'none' ? grad.values[i] : grad.values[0] / (reduction === 'mean' ? examples : 1),
  );
