import { formatShape, TensorError } from '../errors';
import { noGrad } from '../op';
import type { Tensor } from '../tensor';
import { add } from './add';
import { div } from './div';
import { mean } from './mean';
import { mul } from './mul';
import { reshape } from './reshape';
import { sqrt } from './sqrt';
import { sub } from './sub';
import { variance } from './variance';

export interface BatchNormOptions {
  /** Scale γ and shift β of each channel. */
  weight?: Tensor;
  bias?: Tensor;
  /** Statistics of earlier batches: used in evaluation, moved in place in training. */
  runningMean?: Tensor;
  runningVar?: Tensor;
  /** Normalize by the batch's own statistics. */
  training?: boolean;
  /** How far the running statistics move towards the batch's. */
  momentum?: number;
  eps?: number;
}

/**
 * Brings every channel to mean 0 and variance 1, (x − μ) / √(σ² + ε) · γ + β: by the batch's own statistics in training,
 * by the running ones in evaluation.
 *
 * Shapes: (N, C) or (N, C, H, W), all else (C,) → the input's shape. The running variance is the unbiased one.
 * Errors: a parameter of another size, evaluation without statistics, a batch with one value a channel in training.
 *
 * @example
 * batchNorm(tensor([[1], [3]]), { training: true, eps: 0 }).tolist() // [[-1], [1]]
 */
export function batchNorm(
  x: Tensor,
  { weight, bias, runningMean, runningVar, training = false, momentum = 0.1, eps = 1e-5 }: BatchNormOptions = {},
): Tensor {
  if (x.shape.length < 2) {
    throw new TensorError('batchNorm', 'shape', 'needs shape (N, C) or (N, C, H, W)', { got: formatShape(x.shape) });
  }
  const channels = x.shape[1];
  for (const [name, parameter] of Object.entries({ weight, bias, runningMean, runningVar })) {
    if (parameter && parameter.shape.join() !== String(channels)) {
      throw new TensorError('batchNorm', 'shape', `${name} must have shape (${channels},)`, {
        got: formatShape(parameter.shape),
      });
    }
  }
  const perChannel = (parameter: Tensor) => reshape(parameter, [-1, ...x.shape.slice(2).map(() => 1)]);
  const dims = x.shape.map((_, d) => d).filter((d) => d !== 1);
  let normal: Tensor;
  if (training) {
    const count = x.data.length / channels;
    if (count < 2) {
      throw new TensorError('batchNorm', 'shape', 'training needs more than one value a channel', {
        got: formatShape(x.shape),
      });
    }
    const variances = variance(x, dims, { unbiased: false, keepdim: true });
    normal = div(sub(x, mean(x, dims, { keepdim: true })), sqrt(add(variances, eps)));
    noGrad(() => {
      if (runningMean) moveTowards(runningMean, mean(x, dims), momentum);
      if (runningVar) moveTowards(runningVar, variance(x, dims), momentum);
    });
  } else {
    if (!runningMean || !runningVar) {
      throw new TensorError('batchNorm', 'option', 'evaluation needs runningMean and runningVar', {
        advice: 'Or pass { training: true }.',
      });
    }
    normal = div(sub(x, perChannel(runningMean)), sqrt(add(perChannel(runningVar), eps)));
  }
  const scaled = weight ? mul(normal, perChannel(weight)) : normal;
  return bias ? add(scaled, perChannel(bias)) : scaled;
}

/** Moves a running statistic in place. */
function moveTowards(running: Tensor, batch: Tensor, momentum: number) {
  for (let i = 0; i < running.data.length; i++) running.data[i] += momentum * (batch.data[i] - running.data[i]);
  running.version++;
}
