import type { Backend } from '../../lib/engine/kernels';
import { conv2d } from './conv2d';
import { distance } from './distance';
import { elementwise } from './elementwise';
import { gemm } from './gemm';
import { light } from './light';
import type { Memory } from './memory';
import { normalize } from './normalize';
import { optim } from './optim';
import { pool } from './pool';
import { reduce } from './reduce';

/**
 * Makes the kernels in plain TypeScript, for browsers without vector units and for tests. Each call makes kernels with a
 * memory of their own.
 */
export function plain(): Backend {
  const memory: Memory = { floats: new Float32Array(2 ** 18) };
  const parts = [gemm, conv2d, pool, elementwise, reduce, normalize, distance, light, optim];
  return {
    kernels: Object.assign({}, ...parts.map((part) => part(memory))),
    heapStart: 64,
    buffer: () => memory.floats.buffer,
    grow(bytes) {
      const larger = new Float32Array(memory.floats.length + Math.max(Math.ceil(bytes / 4), memory.floats.length));
      larger.set(memory.floats);
      memory.floats = larger;
    },
  };
}
