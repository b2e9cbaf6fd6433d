import { formatShape, TensorError } from '../engine/errors';
import { checkTensors } from '../engine/op';
import { sameShape } from '../engine/shapes';
import type { Shape, Tensor } from '../engine/tensor';
import { add } from './add';
import { div } from './div';
import { mean } from './mean';
import { mul } from './mul';
import { sqrt } from './sqrt';
import { sub } from './sub';
import { variance } from './variance';

export interface LayerNormOptions {
  /** Scale γ and shift β, of the normalized shape. */
  weight?: Tensor;
  bias?: Tensor;
  eps?: number;
}

/**
 * Brings every example to mean 0 and variance 1 over its last dimensions, (x − μ) / √(σ² + ε) · γ + β.
 *
 * Shapes: (…, *normalizedShape) → the same. Error: last dimensions or parameters of another shape.
 *
 * @category normalization
 * @example
 * layerNorm(tensor([[1, 3]]), [2], { eps: 0 }).tolist() // [[-1, 1]]
 * @pytorch F.layer_norm(torch.tensor([[1.0, 3.0]]), [2], eps=0)
 * @numpy
 * x = np.array([[1.0, 3.0]])
 * (x - x.mean(axis=-1, keepdims=True)) / x.std(axis=-1, keepdims=True)
 */
export function layerNorm(
  x: Tensor,
  normalizedShape: Shape,
  { weight, bias, eps = 1e-5 }: LayerNormOptions = {},
): Tensor {
  const lead = x.shape.length - normalizedShape.length;
  const shapes = [x.shape.slice(Math.max(0, lead)), weight?.shape, bias?.shape];
  const odd = shapes.find((shape) => shape && !sameShape(shape, normalizedShape));
  if (odd || normalizedShape.length === 0) {
    throw new TensorError(
      'layerNorm',
      'shape',
      `the last dimensions and the parameters must have shape ${formatShape(normalizedShape)}`,
      {
        got: formatShape(odd ?? x.shape),
      },
    );
  }
  checkTensors('layerNorm', [x, weight, bias]);
  const dims = normalizedShape.map((_, d) => lead + d);
  const variances = variance(x, dims, { unbiased: false, keepdim: true });
  const normal = div(sub(x, mean(x, dims, { keepdim: true })), sqrt(add(variances, eps)));
  const scaled = weight ? mul(normal, weight) : normal;
  return bias ? add(scaled, bias) : scaled;
}
