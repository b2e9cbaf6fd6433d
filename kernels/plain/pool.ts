import type { Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

export const pool = (memory: Memory): Pick<Kernels, 'maxPool' | 'maxPoolGradient'> => ({
  maxPool(x, out, planes, h, w) {
    const f = memory.floats;
    let to = index(out);
    for (let row = 0; row < (planes * h) / 2; row++) {
      let from = index(x) + row * 2 * w;
      for (let j = 0; j < w / 2; j++, from += 2) {
        f[to++] = Math.max(f[from], f[from + 1], f[from + w], f[from + w + 1]);
      }
    }
  },

  maxPoolGradient(x, y, dy, dx, planes, h, w) {
    const f = memory.floats;
    const shift = index(dx) - index(x);
    f.fill(0, index(dx), index(dx) + planes * h * w);
    let of = 0;
    for (let row = 0; row < (planes * h) / 2; row++) {
      let from = index(x) + row * 2 * w;
      for (let j = 0; j < w / 2; j++, from += 2, of++) {
        const most = f[index(y) + of];
        const at = [from, from + 1, from + w].find((place) => f[place] === most) ?? from + w + 1;
        f[at + shift] = f[index(dy) + of];
      }
    }
  },
});
