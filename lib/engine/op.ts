import { TensorError } from './errors';
import { kernelsFor, runKernel, type KernelCall } from './run';
import { sizeOf } from './shapes';
import { allocate, Tensor, type Data, type DType, type Shape } from './tensor';

/** What an op's backward pass can use. */
export interface Call<Options> {
  grad: Tensor;
  inputs: Tensor[];
  output: Tensor;
  options: Options;
}

export interface OpSpec<Args extends unknown[], Options> {
  /** The name students call it by; errors begin with it. */
  name: string;
  /** Sorts a call's arguments into tensors and options, which it checks. A number beside a tensor goes through `numberLike`. */
  args(...args: Args): { inputs: Tensor[]; options: Options };
  /** The output's shape. Throws for shapes that do not fit, unless `args` or the function that calls the op has. */
  shape(shapes: Shape[], options: Options): Shape;
  /** Fills `out`. */
  forward(out: Data, inputs: Tensor[], options: Options, shape: Shape): void;
  /** Computes the same with a kernel, for float32; null if none fits. Results may differ by rounding. */
  kernel?(inputs: Tensor[], options: Options, shape: Shape): KernelCall | null;
  /**
   * One gradient for each input, or null if there is none. Written with ops, so that it can itself be
   * differentiated; backpropagation sums a gradient of the broadcast shape to the input's shape.
   */
  backward(call: Call<Options>): (Tensor | null)[];
  /** Whether `backward` computes with plain numbers, so that there are no second derivatives. */
  firstOrderOnly?: boolean;
  /** Whether it does more than compute its result, so that it cannot be recomputed. */
  impure?: boolean;
}

let recording = true;
let steps = 0;

/** Whether steps are being recorded; in a backward pass, whether it is itself to be differentiated. */
export const isRecording = (): boolean => recording;

/**
 * Runs `f` without recording how its results are computed.
 * @category gradients
 */
export function noGrad<Result>(f: () => Result): Result {
  return withRecording(false, f);
}

/** Runs `f` with the recording of steps switched on or off. */
export function withRecording<Result>(on: boolean, f: () => Result): Result {
  const before = recording;
  recording = on;
  try {
    return f();
  } finally {
    recording = before;
  }
}

/** Makes a function on tensors from its shape rule, its forward and its backward pass. */
export function defineOp<Args extends unknown[], Options>(spec: OpSpec<Args, Options>): (...args: Args) => Tensor {
  const { name, firstOrderOnly = false, impure = false } = spec;
  return (...args) => {
    const { inputs, options } = spec.args(...args);
    const dtype = checkTensors(name, inputs);
    const shape = spec.shape(
      inputs.map((input) => input.shape),
      options,
    );
    const resultOf = (inputs: Tensor[]) =>
      tryKernel(spec, inputs, options, shape) ?? runForward(spec, inputs, options, shape, dtype);
    const output = resultOf(inputs);
    if (recording && inputs.some((input) => input.requiresGrad)) {
      output.requiresGrad = true;
      output.node = {
        op: name,
        order: steps++,
        inputs,
        versions: inputs.map((input) => input.storage.version),
        backward: (grad) => spec.backward({ grad, inputs, output, options }),
        firstOrderOnly,
        rerun: impure ? null : resultOf,
      };
    }
    return output;
  };
}

function runForward<Options>(
  { forward }: OpSpec<never, Options>,
  inputs: Tensor[],
  options: Options,
  shape: Shape,
  dtype: DType,
): Tensor {
  const out = allocate(sizeOf(shape), dtype);
  forward(out, inputs, options, shape);
  return new Tensor(out, shape);
}

function tryKernel<Options>(
  { kernel }: OpSpec<never, Options>,
  inputs: Tensor[],
  options: Options,
  shape: Shape,
): Tensor | null {
  const k = kernel && kernelsFor(inputs);
  const call = k && kernel(inputs, options, shape);
  return call ? runKernel(k!, call, inputs, shape) : null;
}

/** Throws unless the inputs are tensors of one dtype, which is returned; those that are undefined do not count. */
export function checkTensors(op: string, inputs: readonly (Tensor | undefined)[]): DType {
  for (const input of inputs) if (input) checkTensor(op, input, false);
  const { dtype } = inputs[0]!;
  const other = inputs.find((input) => input && input.dtype !== dtype);
  if (other) {
    throw new TensorError(op, 'dtype', 'tensors must have one dtype', {
      got: `${dtype} and ${other.dtype}`,
      advice: 'Make both with the same { dtype }.',
    });
  }
  return dtype;
}

function checkTensor(op: string, value: unknown, orNumber: boolean): asserts value is Tensor {
  if (value instanceof Tensor) return;
  throw new TensorError(op, 'dtype', orNumber ? 'needs tensors or numbers' : 'needs tensors', {
    got: Array.isArray(value) ? 'an array' : typeof value,
    advice: 'Make a tensor of it with tensor(…).',
  });
}

/** A number as a 0-d tensor that fits beside another operand; a tensor as it is. */
export function numberLike(op: string, value: Tensor | number, other: Tensor | number): Tensor {
  if (typeof value !== 'number') {
    checkTensor(op, value, true);
    return value;
  }
  const data = allocate(1, other instanceof Tensor ? other.dtype : 'float32');
  data[0] = value;
  return new Tensor(data, []);
}
