import type { Kernels, Machine } from '../lib/kernels';
import { simd as hex } from './build/simd';

interface Exports extends Kernels {
  memory: WebAssembly.Memory;
  heapStart(): number;
}

/** The kernels for vector units; null where the browser has none or does not let us use them. */
export function simd({ fuse = true } = {}): Machine | null {
  try {
    const code = hex.match(/../g)!;
    const faster = fused(code);
    const bytes = fuse && WebAssembly.validate(faster) ? faster : bytesOf(code);
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

const bytesOf = (code: string[]) => Uint8Array.from(code, (digits) => parseInt(digits, 16));

/**
 * The same code with every product that is added to a variable, `f32x4.mul, local.get, f32x4.add`, as one instruction,
 * `local.get, f32x4.relaxed_madd`, and nothing in the room that is left. A third faster; WebKit does not know it yet.
 */
const fused = (code: string[]) =>
  bytesOf(
    code
      .join(' ')
      .replace(/fd e6 01 (20 [0-7].) fd e4 01/g, '$1 fd 85 02 01 01 01')
      .split(' '),
  );
