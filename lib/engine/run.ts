import type { Kernels, Pointer } from './kernels';
import { allocate, evictExcess, free, kernels, malloc } from './memory';
import { Storage } from './storage';
import { sizeOf } from './shapes';
import { Tensor, type Shape } from './tensor';

/** One call of a kernel, given the pointers to its result and to at most three inputs. */
export type KernelCall = (k: Kernels, out: Pointer, a: Pointer, b: Pointer, c: Pointer) => void;

/** The kernels, if they can take these tensors and are worth calling. */
export function kernelsFor(tensors: readonly Tensor[]): Kernels | null {
  let largest = 0;
  for (const { size } of tensors) if (size > largest) largest = size;
  return tensors[0].dtype === 'float32' ? kernels(largest) : null;
}

let running = 0;

/** Starts a call: nothing is evicted until it ends. */
function begin(): void {
  if (running === 0) evictExcess();
  running++;
}

/** Runs a kernel; its result is a tensor of `shape`. */
export function runKernel(k: Kernels, call: KernelCall, inputs: readonly Tensor[], shape: Shape): Tensor {
  begin();
  try {
    const pointers = [0, 0, 0];
    for (let i = 0; i < inputs.length; i++) pointers[i] = inputs[i].storage.pin();
    const output = new Storage(null, sizeOf(shape), 'float32');
    call(k, allocate(output), pointers[0], pointers[1], pointers[2]);
    return new Tensor(output, shape);
  } finally {
    for (const { storage } of inputs) storage.unpin();
    running--;
  }
}

/** Runs a kernel that changes some storages in place and only reads the others. */
export function runInPlace(
  call: (pointers: Pointer[]) => void,
  changed: readonly Storage[],
  read: readonly Storage[] = [],
): void {
  begin();
  try {
    const pointers: Pointer[] = [];
    for (const storage of changed) pointers.push(storage.pin());
    for (const storage of read) pointers.push(storage.pin());
    for (const storage of changed) storage.beforeChange();
    call(pointers);
    for (const storage of changed) storage.markUpdated();
  } finally {
    for (const storage of changed) storage.unpin();
    for (const storage of read) storage.unpin();
    running--;
  }
}

/** Runs `f` with scratch memory for `size` elements. */
export function withScratch(size: number, f: (scratch: Pointer) => void): void {
  const scratch = malloc(size);
  running++; // the heap is not emptied meanwhile
  try {
    f(scratch);
  } finally {
    running--;
    free(scratch, size);
  }
}
