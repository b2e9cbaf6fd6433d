import type { Kernels } from '../../lib/engine/kernels';
import { normalOf } from '../../lib/data/pictures/noise';
import { Random } from '../../lib/random';
import type { Memory } from './memory';

export const light = (memory: Memory): Pick<Kernels, 'light'> => ({
  light(state, from, settings, out, bits, _numbers, unsettled, side) {
    const { buffer } = memory.floats;
    const random = new Random();
    const drawn = new Int32Array(buffer, state, 4);
    random.resume(drawn);
    const points = new Int32Array(buffer, bits, 6 * side * side);
    random.fillDisc(points);
    random.saveTo(drawn);
    const pixels = new Float64Array(buffer, from, 3 * side * side);
    const [shift, ...gains] = new Float32Array(buffer, settings, 4);
    const [grain, ...lit] = new Float32Array(buffer, settings + 16, 1 + 2 * side);
    const bytes = new Uint8Array(buffer, out, pixels.length);
    const near = new Int32Array(buffer, unsettled, pixels.length);
    let found = 0;
    for (let at = 0, area = side * side; at < bytes.length; at++) {
      const [channel, pixel] = [Math.floor(at / area), at % area];
      const k = 3 * pixel + channel;
      const value =
        shift +
        gains[channel] * (lit[side + Math.floor(pixel / side)] + lit[pixel % side]) * pixels[k] +
        grain * normalOf(points, k);
      const within = Math.min(255.5, Math.max(0.5, value));
      bytes[at] = within;
      if (Math.abs((within % 1) - 0.5) >= 0.499) near[found++] = at;
    }
    return found;
  },
});
