import { formatShape, TensorError } from '../engine/errors';
import { checkTensors, defineOp, isRecording } from '../engine/op';
import { kernelsFor, runInPlace, runKernel } from '../engine/run';
import { Storage } from '../engine/storage';
import { sameShape, sizeOf } from '../engine/shapes';
import { Tensor, type Data, type Shape } from '../engine/tensor';
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
 * @category normalization
 * @example
 * batchNorm(tensor([[1], [3]]), { training: true, eps: 0 }).tolist() // [[-1], [1]]
 * @pytorch F.batch_norm(torch.tensor([[1.0], [3.0]]), None, None, training=True, eps=0)
 * @numpy
 * x = np.array([[1.0], [3.0]])
 * (x - x.mean(axis=0)) / x.std(axis=0)
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
    if (parameter && !sameShape(parameter.shape, [channels])) {
      throw new TensorError('batchNorm', 'shape', `${name} must have shape (${channels},)`, {
        got: formatShape(parameter.shape),
      });
    }
  }
  checkTensors('batchNorm', [x, weight, bias, ...(training ? [] : [runningMean, runningVar])]);
  const perChannel = (parameter: Tensor) => reshape(parameter, [-1, ...x.shape.slice(2).map(() => 1)]);
  let normal: Tensor;
  if (training) {
    const count = x.size / channels;
    if (count < 2) {
      throw new TensorError('batchNorm', 'shape', 'training needs more than one value a channel', {
        got: formatShape(x.shape),
      });
    }
    const batch = kernelsFor([x]) ? normalize(x, eps) : normalizeByOps(x, eps);
    normal = batch.normal;
    if (runningMean) moveTowards(runningMean, batch.mean, 1, momentum);
    if (runningVar) moveTowards(runningVar, batch.variance, count / (count - 1), momentum);
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

const allButChannels = (shape: Shape) => shape.map((_, d) => d).filter((d) => d !== 1);

/** A batch normalized by its own statistics, with the mean and the biased variance of each channel. */
interface Normalized {
  normal: Tensor;
  mean: Data;
  variance: Data;
}

function normalizeByOps(x: Tensor, eps: number): Normalized {
  const dims = allButChannels(x.shape);
  const means = mean(x, dims, { keepdim: true });
  const variances = variance(x, dims, { unbiased: false, keepdim: true });
  const normal = div(sub(x, means), sqrt(add(variances, eps)));
  return { normal, mean: means.values, variance: variances.values };
}

/** The same by kernels, in float32. */
function normalize(x: Tensor, eps: number): Normalized {
  const channels = x.shape[1];
  const statistics = [0, 1, 2].map(() => new Storage(new Float32Array(channels), channels, 'float32'));
  const normal = normalized(x, statistics, eps);
  const [means, variances] = statistics.map((storage) => storage.read());
  return { normal, mean: means, variance: variances };
}

const normalized = defineOp({
  name: 'batchNorm',
  impure: true, // it fills the statistics too
  args: (x: Tensor, statistics: Storage[], eps: number) => ({ inputs: [x], options: { statistics, eps } }),
  shape: ([shape]) => shape,
  forward() {
    throw new Error('batchNorm: the kernels are gone');
  },
  kernel: ([{ shape }], { statistics, eps }) => {
    const [n, c] = shape;
    const inner = sizeOf(shape.slice(2));
    return (k, out, x) =>
      runInPlace(([mean, variance, rate]) => k.normalize(x, out, mean, variance, rate, n, c, inner, eps), statistics);
  },
  backward({ grad, inputs: [x], output, options: { statistics, eps } }) {
    if (isRecording()) return [gradientByOps(grad, x, output, eps)];
    const [n, c] = x.shape;
    const inner = sizeOf(x.shape.slice(2));
    const rate = new Tensor(statistics[2], [c]);
    return [
      runKernel(
        kernelsFor([x])!,
        (k, dx, dy, out, r) => k.normalizeGradient(dy, out, r, dx, n, c, inner),
        [grad, output, rate],
        x.shape,
      ),
    ];
  },
});

/** What `normalizeGradient` computes, in a form that can be differentiated again. */
function gradientByOps(grad: Tensor, x: Tensor, normal: Tensor, eps: number): Tensor {
  const dims = allButChannels(x.shape);
  const average = (of: Tensor) => mean(of, dims, { keepdim: true });
  const deviation = sqrt(add(variance(x, dims, { unbiased: false, keepdim: true }), eps));
  return div(sub(sub(grad, average(grad)), mul(normal, average(mul(grad, normal)))), deviation);
}

/** Moves a running statistic in place towards a batch's, times `factor`. */
function moveTowards(running: Tensor, batch: Data, factor: number, momentum: number) {
  const values = running.change();
  batch.forEach((value, i) => (values[i] += momentum * (factor * value - values[i])));
}
