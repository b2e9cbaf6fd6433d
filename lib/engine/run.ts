import type { Kernels, Place } from './kernels';
import { admit, allocatePlace, freePlace, kernels, makeRoom } from './memory';
import { Storage } from './storage';
import { sizeOf, Tensor, type Shape } from './tensor';

/** One call of a kernel, given where its result goes and where its inputs are, three at most. */
export type KernelCall = (k: Kernels, out: Place, a: Place, b: Place, c: Place) => void;

/** The kernels, if they can take these tensors and it is worth while. */
export function kernelsFor(tensors: readonly Tensor[]): Kernels | null {
  let largest = 0;
  for (const { size } of tensors) if (size > largest) largest = size;
  return tensors[0].dtype === 'float32' ? kernels(largest) : null;
}

let atWork = 0;

/** Starts a call: nobody has to make room until it ends. */
function begin(): void {
  if (atWork++ === 0) makeRoom();
}

/** The result of a kernel, as a tensor of a shape. */
export function runKernel(k: Kernels, call: KernelCall, inputs: readonly Tensor[], shape: Shape): Tensor {
  begin();
  try {
    const places = [0, 0, 0];
    for (let i = 0; i < inputs.length; i++) places[i] = inputs[i].storage.lend();
    const output = new Storage(null, sizeOf(shape), 'float32');
    call(k, admit(output), places[0], places[1], places[2]);
    for (const { storage } of inputs) storage.takeBack();
    return new Tensor(output, shape);
  } finally {
    atWork--;
  }
}

/** Runs a kernel that changes some storages in place and only reads the others. */
export function runInPlace(
  call: (places: Place[]) => void,
  changed: readonly Storage[],
  read: readonly Storage[] = [],
): void {
  begin();
  try {
    const places: Place[] = [];
    for (const storage of changed) places.push(storage.lend());
    for (const storage of read) places.push(storage.lend());
    call(places);
    for (const storage of changed) storage.changedInPlace();
    for (const storage of changed) storage.takeBack();
    for (const storage of read) storage.takeBack();
  } finally {
    atWork--;
  }
}

/** Runs `f` with room for so many elements that nobody else uses. */
export function withScratch(size: number, f: (scratch: Place) => void): void {
  const place = allocatePlace(size);
  f(place);
  freePlace(place, size);
}
