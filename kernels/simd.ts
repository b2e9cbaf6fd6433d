import type { Kernels, Machine } from '../lib/kernels';
import { simd as hex } from './build/simd';

interface Exports extends Kernels {
  memory: WebAssembly.Memory;
  heapStart(): number;
}

/** The kernels for vector units; null where the browser has none or does not let us use them. */
export function simd(): Machine | null {
  try {
    const bytes = Uint8Array.from(hex.match(/../g)!, (digits) => parseInt(digits, 16));
    const kernels = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports;
    return {
      kernels,
      start: kernels.heapStart(),
      buffer: () => kernels.memory.buffer as ArrayBuffer,
      grow: (bytes) => void kernels.memory.grow(Math.ceil(bytes / 65536)),
    };
  } catch {
    return null;
  }
}
