import type { ConvGeometry, Kernels } from '../../lib/engine/kernels';
import { index, type Memory } from './memory';

type Conv = 'conv2d' | 'conv2dGeometry' | 'conv2dInputGradient' | 'conv2dFilterGradient';

/** Visits every weight of every filter at every position on a picture, as indices into all three. */
function eachProduct(
  [n, c, h, w, f, kh, kw, sh, sw, ph, pw, dh, dw]: ConvGeometry,
  visit: (picture: number, filter: number, result: number, count: number) => void,
) {
  const oh = Math.floor((h + 2 * ph - dh * (kh - 1) - 1) / sh) + 1;
  const ow = Math.floor((w + 2 * pw - dw * (kw - 1) - 1) / sw) + 1;
  for (let i = 0; i < n; i++) {
    for (let g = 0; g < f; g++) {
      for (let ch = 0; ch < c; ch++) {
        for (let ky = 0; ky < kh; ky++) {
          for (let kx = 0; kx < kw; kx++) {
            // the columns of results whose window has this weight inside the picture
            const shift = kx * dw - pw;
            const from = Math.max(0, Math.ceil(-shift / sw));
            const to = Math.min(ow, Math.floor((w - 1 - shift) / sw) + 1);
            const filter = ((g * c + ch) * kh + ky) * kw + kx;
            for (let oy = 0; oy < oh; oy++) {
              const y = oy * sh - ph + ky * dh;
              if (y < 0 || y >= h || from >= to) continue;
              const picture = ((i * c + ch) * h + y) * w + from * sw + shift;
              visit(picture, filter, ((i * f + g) * oh + oy) * ow + from, to - from);
            }
          }
        }
      }
    }
  }
  return oh * ow;
}

export function conv2d(memory: Memory): Pick<Kernels, Conv> {
  let geometry: ConvGeometry;
  return {
    conv2dGeometry(...asked) {
      geometry = asked;
      return 0;
    },

    conv2d(x, filters, bias, out) {
      const f = memory.floats;
      const [x0, w0, b0, y0] = [x, filters, bias, out].map(index);
      const [n, , , , count, , , , sw] = geometry;
      const places = eachProduct(geometry, () => {});
      for (let i = 0, to = y0; i < n * count; i++, to += places) {
        f.fill(bias ? f[b0 + (i % count)] : 0, to, to + places);
      }
      eachProduct(geometry, (picture, filter, result, length) => {
        const weight = f[w0 + filter];
        for (let j = 0, p = x0 + picture, q = y0 + result; j < length; j++, p += sw, q++) f[q] += weight * f[p];
      });
    },

    conv2dInputGradient(dy, filters, dx) {
      const f = memory.floats;
      const [dy0, w0, dx0] = [dy, filters, dx].map(index);
      const [n, c, h, w, , , , , sw] = geometry;
      f.fill(0, dx0, dx0 + n * c * h * w);
      eachProduct(geometry, (picture, filter, result, length) => {
        const weight = f[w0 + filter];
        for (let j = 0, p = dx0 + picture, q = dy0 + result; j < length; j++, p += sw, q++) f[p] += weight * f[q];
      });
    },

    conv2dFilterGradient(x, dy, dFilters, dBias) {
      const f = memory.floats;
      const [x0, dy0, dw0, db0] = [x, dy, dFilters, dBias].map(index);
      const [n, c, , , count, kh, kw, , sw] = geometry;
      const totals = new Float64Array(count * c * kh * kw);
      const places = eachProduct(geometry, (picture, filter, result, length) => {
        let total = 0;
        for (let j = 0, p = x0 + picture, q = dy0 + result; j < length; j++, p += sw, q++) total += f[p] * f[q];
        totals[filter] += total;
      });
      f.set(totals, dw0);
      if (!dBias) return;
      const biases = new Float64Array(count);
      for (let i = 0; i < n * count * places; i++) biases[Math.floor(i / places) % count] += f[dy0 + i];
      f.set(biases, db0);
    },
  };
}
