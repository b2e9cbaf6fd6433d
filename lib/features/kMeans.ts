import { formatShape, TensorError } from '../engine/errors';
import { allocate, Tensor } from '../engine/tensor';
import type { Random } from '../random';

/**
 * The first centres of k-means, `k` of the points. By `random`, different ones as long as there are any, then the same over
 * again. By `k-means++`, the first at random, and each further one with a chance in proportion to its squared distance from
 * the nearest centre so far, so that they lie apart; once every point has a centre on it, any point. The same generator
 * gives the same centres.
 *
 * Shapes: (N, D) → (k, D). Error: no points. More centres than points are allowed, scikit-learn refuses them: then some are
 * equal, and all but the first of these stay without points.
 * Source: Arthur and Vassilvitskii, k-means++: The Advantages of Careful Seeding, 2007. scikit-learn draws several points
 * for each centre and keeps the best of them, this function draws one.
 *
 * @category pictures
 * @example
 * firstCentres(tensor([[0], [0], [9]]), 2, 'k-means++', new Random(1)).tolist(); // [[0], [9]]
 */
export function firstCentres(points: Tensor, k: number, how: 'random' | 'k-means++', random: Random): Tensor {
  const [count, size] = sizesOf('firstCentres', points);
  if (count === 0) throw new TensorError('firstCentres', 'shape', 'points must have at least one row', { got: formatShape(points.shape) }); // prettier-ignore
  const { data } = points;
  const centres = allocate(k * size, points.dtype);
  const put = (c: number, i: number) => centres.set(data.subarray(i * size, (i + 1) * size), c * size);
  if (how === 'random') {
    const order = random.permutation(count);
    for (let c = 0; c < k; c++) put(c, order[c % count]);
  } else {
    const apart = new Float64Array(count);
    for (let c = 0; c < k; c++) {
      put(c, drawn(apart, random));
      for (let i = 0; i < count; i++)
        apart[i] = squaredDistance(data, i * size, centres, c * size, size, c === 0 ? Infinity : apart[i]);
    }
  }
  return new Tensor(centres, [k, size]);
}

/** A random index, with probability proportional to its weight; any index if all weights are 0. */
function drawn(weights: Float64Array, random: Random): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return random.integer(weights.length);
  let left = random.uniform() * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    left -= weights[i];
    if (left < 0) break;
  }
  return last;
}

/** Σ (aᵢ − bᵢ)² from index `two` on, or `most` if it is as large: then it stops adding early. */
function squaredDistance(a: ArrayLike<number>, i: number, b: ArrayLike<number>, j: number, size: number, most: number) {
  let sum = 0;
  for (let p = 0; p < size;) {
    const end = Math.min(size, p + 12);
    for (; p < end; p++) {
      const apart = a[i + p] - b[j + p];
      sum += apart * apart;
    }
    if (sum >= most) return most;
  }
  return sum;
}

function sizesOf(op: string, points: Tensor, centres?: Tensor): [count: number, size: number, k: number] {
  for (const [name, { shape }] of Object.entries({ points, ...(centres && { centres }) }))
    if (shape.length !== 2) throw new TensorError(op, 'shape', `${name} must have shape (N, D)`, { got: formatShape(shape) }); // prettier-ignore
  const [count, size] = points.shape;
  if (centres && centres.shape[1] !== size)
    throw new TensorError(op, 'shape', 'points and centres must have as many columns', { got: `${formatShape(points.shape)} and ${formatShape(centres.shape)}` }); // prettier-ignore
  return [count, size, centres?.shape[0] ?? 0];
}

/**
 * The first half of a step of k-means: for each point the number of its nearest centre, the first of several equally
 * near, and the squared distances of all points from their centres added up, which scikit-learn calls the inertia.
 *
 * Shapes: (N, D) and (K, D), K at least 1. No gradient flows back.
 *
 * @category pictures
 * @example
 * [...nearestCentres(tensor([[0], [4], [5]]), tensor([[1], [5]])).labels]; // [0, 1, 1]
 */
export function nearestCentres(points: Tensor, centres: Tensor): { labels: Uint32Array; inertia: number } {
  const [count, size, k] = sizesOf('nearestCentres', points, centres);
  if (k === 0) throw new TensorError('nearestCentres', 'shape', 'centres must have at least one row', { got: formatShape(centres.shape) }); // prettier-ignore
  const labels = new Uint32Array(count);
  let inertia = 0;
  for (let i = 0; i < count; i++) {
    let least = Infinity;
    for (let c = 0; c < k; c++) {
      const distance = squaredDistance(points.data, i * size, centres.data, c * size, size, least);
      if (distance < least) [least, labels[i]] = [distance, c];
    }
    inertia += least;
  }
  return { labels, inertia };
}

/**
 * The second half of a step of k-means: each centre moves to the mean of its points. One without points stays where it is;
 * scikit-learn moves such a centre to the point that is farthest from its own.
 *
 * Shapes: (N, D), a label for each point, (K, D) → (K, D) and K counts. No gradient flows back.
 *
 * @category pictures
 * @example
 * movedCentres(tensor([[0], [4], [5]]), [1, 1, 1], tensor([[7], [8]])).centres.tolist(); // [[7], [3]]
 */
export function movedCentres(
  points: Tensor,
  labels: ArrayLike<number>,
  centres: Tensor,
): { centres: Tensor; counts: Uint32Array } {
  const [count, size, k] = sizesOf('movedCentres', points, centres);
  const { data } = points;
  const sums = new Float64Array(k * size);
  const counts = new Uint32Array(k);
  for (let i = 0; i < count; i++) {
    const at = labels[i] * size;
    counts[labels[i]]++;
    for (let p = 0; p < size; p++) sums[at + p] += data[i * size + p];
  }
  const means = centres.data.slice();
  counts.forEach((n, c) => {
    if (n > 0) for (let p = c * size; p < (c + 1) * size; p++) means[p] = sums[p] / n;
  });
  return { centres: new Tensor(means, [k, size]), counts };
}
