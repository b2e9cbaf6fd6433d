import type { Kernels, Backend } from '../lib/engine/kernels';
import { simd as hex } from './build/simd';

interface Exports extends Kernels {
  memory: WebAssembly.Memory;
  heapStart(): number;
}

/** The kernels for vector units; null if the browser has none or does not allow them. */
export function simd({ fuse = true } = {}): Backend | null {
  try {
    const code = bytesOf(hex);
    const faster = fused(code);
    const module = new WebAssembly.Module(fuse && WebAssembly.validate(faster) ? faster : code);
    const kernels = new WebAssembly.Instance(module).exports as unknown as Exports;
    return {
      kernels,
      heapStart: kernels.heapStart(),
      buffer: () => kernels.memory.buffer as ArrayBuffer,
      grow: (bytes) => void kernels.memory.grow(Math.ceil(bytes / 65536)),
    };
  } catch {
    return null;
  }
}

/** The bytes that pairs of digits stand for, 0 to 9 and a to f. Every cell waits for it: `parseInt` takes twice as long. */
function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = digits.charCodeAt(2 * i);
    const low = digits.charCodeAt(2 * i + 1);
    bytes[i] = 16 * ((high & 15) + 9 * (high >> 6)) + (low & 15) + 9 * (low >> 6);
  }
  return bytes;
}

/**
 * The same code with every product that is added to a variable, `f32x4.mul, local.get v, f32x4.add`, as one
 * instruction, `local.get v, f32x4.relaxed_madd`, padded to the same length. A third faster; not yet supported by
 * WebKit.
 */
function fused(code: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(code);
  const apart = [0xfd, 0xe6, 0x01, 0x20, -1, 0xfd, 0xe4, 0x01];
  for (let i = result.indexOf(0xfd); i >= 0; i = result.indexOf(0xfd, i + 1)) {
    const variable = result[i + 4];
    if (variable < 0x80 && apart.every((byte, at) => byte < 0 || result[i + at] === byte)) {
      result.set([0x20, variable, 0xfd, 0x85, 0x02, 0x01, 0x01, 0x01], i);
    }
  }
  return result;
}
