import { checkedDims, eachOffset, stridesOf } from '../../engine/shapes';
import type { Shape, Tensor } from '../../engine/tensor';
import { expand } from '../expand';
import { reshape } from '../reshape';

/** The dimensions that a reduction runs over; all if not given. */
export type Dims = number | readonly number[] | null;

export interface ReductionOptions {
  /** Keep reduced dimensions with size 1. */
  keepdim?: boolean;
}

/** The dimensions named by `dim`, counted from the front. */
export function reducedDims(op: string, dim: Dims | undefined, rank: number): number[] {
  const all = Array.from({ length: rank }, (_, d) => d);
  if (dim === null || dim === undefined) return all;
  const named = typeof dim === 'number' ? [dim] : dim;
  return named.length === 0 ? all : checkedDims(op, named, rank);
}

/** The shape that remains when `dims` are reduced. */
export const reducedShape = (shape: Shape, dims: number[], keepdim: boolean): Shape =>
  keepdim ? shape.map((n, d) => (dims.includes(d) ? 1 : n)) : shape.filter((_, d) => !dims.includes(d));

/** Visits every element of `x` together with the index of its result in the reduced tensor. */
export function eachReduced(x: Tensor, dims: number[], visit: (value: number, place: number) => void): void {
  const kept = reducedShape(x.shape, dims, true);
  const strides = stridesOf(kept).map((stride, d) => (dims.includes(d) ? 0 : stride));
  const { values } = x;
  eachOffset(x.shape, strides, 0, (i, place) => visit(values[i], place));
}

/** Spreads a reduced tensor, such as a gradient, back over the shape that it was reduced from. */
export const spread = (reduced: Tensor, shape: Shape, dims: number[]): Tensor =>
  expand(reshape(reduced, reducedShape(shape, dims, true)), shape);
