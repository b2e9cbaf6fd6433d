import { formatShape, TensorError } from './errors';
import { checkChoice } from './options';
import { sameShape, sizeOf } from './shapes';
import { Storage } from './storage';
import type { Data, DType, Shape } from './types';

export type { Data, DType, Shape };
/** Numbers nested as deep as the tensor has dimensions. */
export type Nested = number | readonly Nested[];

/** How a new tensor stores its numbers, and whether it is differentiated. */
export interface TensorOptions {
  /** float32 unless said otherwise. */
  dtype?: DType;
  /** Whether gradients flow back to it; false by default. */
  requiresGrad?: boolean;
}

/** One recorded call of an op, through which gradients can flow back. */
export interface GraphNode {
  op: string;
  /** Later calls have larger numbers. */
  order: number;
  inputs: Tensor[];
  /** The inputs' versions at the time of the call. */
  versions: number[];
  /** Gradients of the inputs, given that of the output; null once used up. */
  backward: ((grad: Tensor) => (Tensor | null)[]) | null;
  firstOrderOnly: boolean;
  /** The same call for other inputs of these shapes; null if it is impure. */
  rerun: ((inputs: Tensor[]) => Tensor) | null;
}

/**
 * An array of numbers with a shape, stored row by row, that remembers how it was computed.
 * @category tensors
 */
export class Tensor {
  /** `grad`, for callers that do not keep it. */
  gradient: Tensor | null = null;
  /** The op call that made this tensor; null for a leaf. */
  node: GraphNode | null = null;
  /** The storage of the numbers. */
  readonly storage: Storage;

  /** Bytes, such as those of pictures, are to be left unchanged: they become float32 where they are needed. */
  constructor(
    numbers: Data | Uint8Array | Storage,
    readonly shape: Shape,
    public requiresGrad = false,
  ) {
    this.storage = storageOf(numbers);
  }

  /** The numbers, row by row. The array belongs to the tensor: changing it changes the tensor. */
  get data(): Data {
    return this.storage.expose();
  }

  /** The numbers, for ops to read immediately; faster than `data`, but must not be kept or changed. */
  get values(): Data {
    return this.storage.read();
  }

  /** The gradient that `backward` has added up here. */
  get grad(): Tensor | null {
    this.gradient?.storage.markShared();
    return this.gradient;
  }
  set grad(next: Tensor | null) {
    this.gradient?.storage.release();
    this.gradient = next;
    next?.storage.markShared();
  }

  /** The number of elements. */
  get size(): number {
    return this.storage.size;
  }

  get dtype(): DType {
    return this.storage.dtype;
  }

  /** The single number of a tensor with one element. */
  item(): number {
    if (this.size !== 1) {
      throw new TensorError('item', 'shape', 'needs a tensor with one element', { got: `${this.size} elements` });
    }
    return this.values[0];
  }

  /** The numbers as nested arrays. */
  tolist(): Nested {
    return nest(this.values, this.shape, 0, 0, this.size);
  }

  /** The same numbers without their history: gradients stop here. */
  detach(): Tensor {
    return new Tensor(this.storage, this.shape);
  }

  /** The numbers, to be changed in place immediately; a backward pass through the old ones is then refused. */
  change(): Data {
    this.storage.version++;
    this.storage.beforeChange();
    return this.storage.write();
  }
}

function storageOf(numbers: Data | Uint8Array | Storage): Storage {
  if (numbers instanceof Storage) return numbers;
  if (numbers instanceof Uint8Array) return new Storage(null, numbers.length, 'float32', numbers);
  return new Storage(numbers, numbers.length, numbers instanceof Float32Array ? 'float32' : 'float64');
}

function nest(data: Data, shape: Shape, depth: number, from: number, size: number): Nested {
  if (depth === shape.length) return data[from];
  const step = size / shape[depth];
  return Array.from({ length: shape[depth] }, (_, i) => nest(data, shape, depth + 1, from + i * step, step));
}

const dtypes: readonly DType[] = ['float32', 'float64'];

/** An array for `size` numbers of a dtype, filled with zeros. */
export const allocate = (size: number, dtype: DType): Data =>
  dtype === 'float32' ? new Float32Array(size) : new Float64Array(size);

/** What `tensor` makes, of numbers that the function `op` was given. */
export function tensorFor(
  op: string,
  values: Nested | Data,
  { dtype = 'float32', requiresGrad = false }: TensorOptions = {},
): Tensor {
  checkChoice(op, 'dtype', dtype, dtypes);
  const isData = values instanceof Float32Array || values instanceof Float64Array;
  const shape = isData ? [values.length] : shapeOf(op, values);
  const flat = isData ? values : shape.length === 0 ? [values as number] : ((values as []).flat(Infinity) as number[]);
  const data = allocate(flat.length, dtype);
  data.set(flat);
  return new Tensor(data, shape, requiresGrad);
}

function shapeOf(op: string, values: Nested): number[] {
  if (typeof values === 'number') return [];
  if (!Array.isArray(values))
    throw new TensorError(op, 'dtype', 'needs numbers or nested arrays of numbers', { got: typeof values });
  if (values.length === 0) return [0];
  const inner = values.map((row: Nested) => shapeOf(op, row));
  const odd = inner.findIndex((shape) => !sameShape(shape, inner[0]));
  if (odd > 0) {
    const describe = (shape: number[]) => (shape.length ? `length ${shape[0]}` : 'a number');
    throw new TensorError(op, 'ragged', 'rows must have the same length', {
      got: `${describe(inner[0])} first and ${describe(inner[odd])} at position ${odd}`,
    });
  }
  return [values.length, ...inner[0]];
}

/** A tensor that `fill` fills, made by the function `op`. */
export function filled(
  op: string,
  shape: Shape,
  { dtype = 'float32', requiresGrad = false }: TensorOptions = {},
  fill: (data: Data) => void,
): Tensor {
  checkChoice(op, 'dtype', dtype, dtypes);
  const checked = checkedShape(op, shape);
  const data = allocate(sizeOf(checked), dtype);
  fill(data);
  return new Tensor(data, checked, requiresGrad);
}

/** Checks a shape given by the reader, and returns a copy. */
function checkedShape(op: string, shape: Shape): number[] {
  if (!Array.isArray(shape) || !shape.every((n) => Number.isInteger(n) && n >= 0)) {
    throw new TensorError(op, 'shape', 'a shape must be a list of whole numbers from 0 on', {
      got: Array.isArray(shape) ? formatShape(shape) : String(shape),
      advice: 'For example [2, 3].',
    });
  }
  return [...shape];
}

/**
 * Makes a tensor of a number or of nested arrays.
 *
 * Shapes: () for a number, else a dimension per level of nesting. Errors: rows of different lengths, an unknown dtype.
 *
 * @category tensors
 * @example
 * tensor([[1, 2, 3], [4, 5, 6]]).shape // [2, 3]
 */
export const tensor = (values: Nested | Data, options?: TensorOptions): Tensor => tensorFor('tensor', values, options);

/**
 * A tensor in which every element is `value`. Errors: a length that is not a whole number, 0 or
 * more, an unknown dtype.
 * @category tensors
 */
export const full = (shape: Shape, value: number, options?: TensorOptions): Tensor =>
  filled('full', shape, options, (data) => data.fill(value));

/**
 * A tensor of zeros. Errors: as `full`.
 * @category tensors
 */
export const zeros = (shape: Shape, options?: TensorOptions): Tensor => filled('zeros', shape, options, () => {});

/**
 * A tensor of ones. Errors: as `full`.
 * @category tensors
 */
export const ones = (shape: Shape, options?: TensorOptions): Tensor =>
  filled('ones', shape, options, (data) => data.fill(1));
