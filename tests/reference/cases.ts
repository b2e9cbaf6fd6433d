import { readdirSync, readFileSync } from 'node:fs';
import * as ops from '@lib/ops';
import type { Range } from '@lib/ops/slice';
import { Tensor, tensor, type DType, type Nested, type Shape } from '@lib/engine/tensor';

interface PlainTensor {
  shape: number[];
  data: (number | string | boolean)[];
  dtype?: string;
}
interface Input extends PlainTensor {
  name: string;
  requiresGrad: boolean;
}
export interface Case {
  id: string;
  op: string;
  attrs: Record<string, unknown> & { pre?: Record<string, Step[]> };
  inputs: Input[];
  outputs: PlainTensor[];
  gradOutputs: (PlainTensor | null)[];
  gradInputs: (PlainTensor | null)[];
}
type Step =
  | { op: 'transpose'; dim0: number; dim1: number }
  | { op: 'permute'; dims: number[] }
  | { op: 'slice'; dim: number; start: number; end: number; step: number }
  | { op: 'expand'; sizes: number[] }
  | { op: 'select'; dim: number; index: number };

/** PyTorch's answers, all files of this folder, in the format that FORMAT.md describes. */
export const cases: Case[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as { cases: Case[] }).cases);

/** The numbers of a recorded tensor; infinities and NaN are strings there. */
export const numbersOf = ({ data }: PlainTensor): number[] => data.map(Number);

const arrays = { float32: Float32Array, float64: Float64Array };

/** A recorded input as a leaf tensor. */
export const leafOf = (input: Input, dtype: DType = 'float64'): Tensor =>
  new Tensor(arrays[dtype].from(numbersOf(input)), input.shape, input.requiresGrad);

/** A recorded upstream gradient. */
export const upstreamOf = (tensor: PlainTensor, dtype: DType): Tensor =>
  new Tensor(arrays[dtype].from(numbersOf(tensor)), tensor.shape);

/** Applies the views that a case prescribes for one of its leaves. */
export function viewOf(leaf: Tensor, steps: Step[] = []): Tensor {
  return steps.reduce((x, step) => {
    const at = (dim: number, range: Range) =>
      x.shape.map((_, d) => (d === (dim + x.shape.length) % x.shape.length ? range : null));
    switch (step.op) {
      case 'transpose':
        return ops.transpose(x, step.dim0, step.dim1);
      case 'permute':
        return ops.permute(x, step.dims);
      case 'expand':
        return ops.expand(x, step.sizes);
      case 'slice':
        return ops.slice(x, at(step.dim, [step.start, step.end, step.step]));
      case 'select':
        return ops.slice(x, at(step.dim, step.index));
    }
  }, leaf);
}

/** A float64 tensor of nested numbers, for tests. */
export const float64 = (values: Nested, requiresGrad = false): Tensor =>
  tensor(values, { dtype: 'float64', requiresGrad });

/** Seeded numbers between −2 and 2, away from zero, in a shape. */
export function sample(shape: Shape, seed: number): Tensor {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
  const size = shape.reduce((product, n) => product * n, 1);
  const data = Float64Array.from({ length: size }, () => {
    const value = 4 * next() - 2;
    return value + Math.sign(value) * 0.1;
  });
  return new Tensor(data, shape, true);
}
