import { formatShape, TensorError } from './errors';
import type { Shape } from './types';

/** The number of elements of a shape. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const n of shape) size *= n;
  return size;
}

/** The distance in a row-major array between neighbours along each dimension. */
export function stridesOf(shape: Shape): number[] {
  const strides = shape.map(() => 1);
  for (let d = shape.length - 2; d >= 0; d--) strides[d] = strides[d + 1] * shape[d + 1];
  return strides;
}

/** The shape that two shapes broadcast to, aligned at their last dimensions. */
export function broadcastShape(op: string, a: Shape, b: Shape): Shape {
  if (b.length === 0 || sameShape(a, b)) return a;
  if (a.length === 0) return b;
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, d) => {
    const m = a[d - rank + a.length] ?? 1;
    const n = b[d - rank + b.length] ?? 1;
    if (m !== n && m !== 1 && n !== 1) {
      throw new TensorError(op, 'shape', 'shapes must broadcast', {
        got: `${formatShape(a)} and ${formatShape(b)}`,
        advice: 'From the last dimension on, sizes must be equal or 1.',
      });
    }
    return m === 1 ? n : m;
  });
}

/** Whether two shapes have the same sizes in the same order. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a.length !== b.length) return false;
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}

/** The strides for reading `from` as if it had the shape `to`: zero along broadcast dimensions. */
export function broadcastStrides(from: Shape, to: Shape): number[] {
  const strides = stridesOf(from);
  const lead = to.length - from.length;
  return to.map((_, d) => (d < lead || from[d - lead] === 1 ? 0 : strides[d - lead]));
}

/** Visits the elements of `shape` in row-major order, with the offset of each under `strides`. */
export function eachOffset(
  shape: Shape,
  strides: number[],
  start: number,
  visit: (index: number, offset: number) => void,
): void {
  const size = sizeOf(shape);
  const last = shape.length - 1;
  const [inRow, stride] = last < 0 ? [1, 0] : [shape[last], strides[last]];
  const at = shape.map(() => 0);
  let offset = start;
  for (let index = 0; index < size;) {
    for (let i = 0; i < inRow; i++, index++) visit(index, offset + i * stride);
    for (let d = last - 1; d >= 0; d--) {
      offset += strides[d];
      if (++at[d] < shape[d]) break;
      offset -= strides[d] * shape[d];
      at[d] = 0;
    }
  }
}

/**
 * Returns a dimension counted from the front; negative ones count from the back. A 0-d tensor counts as having one
 * dimension.
 */
export function checkedDim(op: string, dim: number, rank: number): number {
  const count = Math.max(rank, 1);
  if (!Number.isInteger(dim) || dim < -count || dim >= count) {
    throw new TensorError(op, 'dim', `dim must lie between ${-count} and ${count - 1}`, { got: String(dim) });
  }
  return dim < 0 ? dim + count : dim;
}

/** The same for several dimensions, none of which may be named twice. */
export function checkedDims(op: string, dims: readonly number[], rank: number): number[] {
  const counted = dims.map((dim) => checkedDim(op, dim, rank));
  if (new Set(counted).size < counted.length) {
    throw new TensorError(op, 'dim', 'dims must differ', { got: `[${dims.join(', ')}]` });
  }
  return counted;
}
