import type { Kernels, Place } from './kernels';
import { admit, allocatePlace, freePlace, kernels, makeRoom } from './memory';
import { Storage } from './storage';
import { sizeOf, Tensor, type Shape } from './tensor';

/** One call of a kernel, given where its result goes and where its inputs are. */
export type KernelCall = (k: Kernels, out: Place, ...inputs: Place[]) => void;

/** The kernels, if they can take these tensors and it is worth while. */
export const kernelsFor = (tensors: readonly Tensor[]): Kernels | null =>
  tensors[0].dtype === 'float32' ? kernels(Math.max(...tensors.map(({ size }) => size))) : null;

let atWork = 0;

/** Lends the places of storages to `f`. Nobody has to make room meanwhile. */
function lending(storages: readonly Storage[], f: (...places: Place[]) => void): void {
  if (atWork === 0) makeRoom();
  atWork++;
  try {
    f(...storages.map((storage) => storage.lend()));
  } finally {
    atWork--;
  }
}

/** The result of a kernel, as a tensor of a shape. */
export function runKernel(k: Kernels, call: KernelCall, inputs: readonly Tensor[], shape: Shape): Tensor {
  const output = new Storage(null, sizeOf(shape), 'float32');
  const storages = inputs.map(({ storage }) => storage);
  lending(storages, (...places) => call(k, admit(output), ...places));
  for (const storage of storages) storage.takeBack();
  return new Tensor(output, shape);
}

/** Runs a kernel that changes some storages in place and only reads the others. */
export function runInPlace(
  call: (...places: Place[]) => void,
  changed: readonly Storage[],
  read: readonly Storage[],
): void {
  const all = [...changed, ...read];
  lending(all, call);
  for (const storage of changed) storage.changedInPlace();
  for (const storage of all) storage.takeBack();
}

/** Runs `f` with room for so many elements that nobody else uses. */
export function withScratch(size: number, f: (scratch: Place) => void): void {
  const place = allocatePlace(size);
  f(place);
  freePlace(place, size);
}
