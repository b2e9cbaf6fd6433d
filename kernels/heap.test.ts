import { useKernels } from '@lib/engine/memory';
import { mul, tensor, type Tensor } from '@lib/index';
import { afterEach, expect, test } from 'vitest';
import { simd } from './simd';

afterEach(() => useKernels(null));

test('tensors of many sizes do not fill the memory with freed blocks, and keep their numbers', () => {
  const backend = simd()!;
  useKernels(backend, { from: 1, heapBytes: 2 ** 22 });
  const kept: Tensor[] = [];
  for (let n = 5_000; n < 100_000; n = Math.ceil(1.07 * n)) {
    const values = Float32Array.from({ length: n }, (_, i) => i % 7);
    for (let times = 1; times <= 50; times++) kept.push(mul(tensor(values), times));
    kept.splice(0, kept.length - 60);
  }
  expect(backend.buffer().byteLength).toBeLessThan(2 ** 24);
  kept.forEach((made) => {
    const times = made.values[1];
    expect(made.values[8]).toBe(times);
    expect(made.values.every((value, i) => value === times * (i % 7))).toBe(true);
  });
});
