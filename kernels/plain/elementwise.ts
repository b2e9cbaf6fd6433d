import type { Elementwise, Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export function elementwise(memory: Memory): Elementwise {
  const spread =
    (apply: (a: number, b: number) => number): Kernels['add'] =>
    (a, b, out, outer, n, inner) => {
      const f = memory.floats;
      let [p, , q] = [a, b, out].map(index);
      for (let o = 0; o < outer; o++) {
        for (let j = 0; j < n; j++) {
          const value = f[index(b) + j];
          for (let i = 0; i < inner; i++) f[q++] = apply(f[p++], value);
        }
      }
    };
  const each =
    (apply: (x: number) => number): Kernels['relu'] =>
    (x, out, n) => {
      const f = memory.floats;
      for (let i = 0, p = index(x), q = index(out); i < n; i++) f[q++] = apply(f[p++]);
    };
  const gradient =
    (slope: (y: number) => number): Kernels['reluGradient'] =>
    (grad, y, out, n) => {
      const f = memory.floats;
      for (let i = 0, g = index(grad), p = index(y), q = index(out); i < n; i++) f[q++] = f[g++] * slope(f[p++]);
    };
  return {
    add: spread((a, b) => a + b),
    sub: spread((a, b) => a - b),
    mul: spread((a, b) => a * b),
    div: spread((a, b) => a / b),
    relu: each((x) => (x <= 0 ? 0 : x)),
    exp: each(Math.exp),
    tanh: each(Math.tanh),
    sigmoid: each((x) => 1 / (1 + Math.exp(-x))),
    reluGradient: gradient((y) => (y <= 0 ? 0 : 1)),
    tanhGradient: gradient((y) => 1 - y * y),
    sigmoidGradient: gradient((y) => y * (1 - y)),
  };
}
