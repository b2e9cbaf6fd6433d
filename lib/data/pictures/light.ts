import type { Random } from '../../random';
import { between } from './backgrounds';
import type { Canvas } from './canvas';
import { exactByte, type Light } from './exactByte';
import { lightByKernel } from './lightByKernel';
import { noiseFor, normalOf } from './noise';

let across = new Float64Array(0);
let down = across;

/**
 * Lights a finished picture, which is written into `pixels` from `at` on, as bytes: all of red, then of green, then of
 * blue. The noise is the slowest part, so it is looked up, by a kernel if there is one, and computed only where the
 * lookup does not settle the byte.
 */
export function light(canvas: Canvas, random: Random, pixels: Uint8Array, at: number) {
  const { side } = canvas;
  const brightness = between(random, 0.6, 1.25);
  const contrast = between(random, 0.65, 1.2);
  const tint = [between(random, 0.88, 1.12), between(random, 0.94, 1.06), between(random, 0.88, 1.12)] as const;
  const gx = between(random, -0.25, 0.25);
  const gy = between(random, -0.25, 0.25);
  const grain = between(random, 0.005, 0.035);
  if (across.length !== side) [across, down] = [new Float64Array(side), new Float64Array(side)];
  for (let i = 0; i < side; i++) {
    across[i] = (gx * (2 * i - side)) / side;
    down[i] = (gy * (2 * i - side)) / side;
  }
  const how = { brightness, contrast, tint, across, down, grain };
  if (!lightByKernel(canvas, random, how, pixels, at)) lightHere(canvas, random, how, pixels, at);
}

function lightHere({ side, pixels: from }: Canvas, random: Random, how: Light, pixels: Uint8Array, at: number) {
  const { brightness, contrast, tint, across, down, grain } = how;
  const noise = noiseFor(from.length);
  noise.draw(random);
  const numbers = noise.numbers;
  const shift = 255 * (0.5 - 0.5 * contrast) + 0.5;
  const grainy = 255 * grain;
  for (let c = 0; c < 3; c++) {
    const gain = 255 * contrast * brightness * tint[c];
    for (let i = 0, k = c; i < side; i++) {
      const base = 1 + down[i];
      for (let j = 0; j < side; j++, k += 3, at++) {
        const value = shift + gain * (base + across[j]) * from[k] + grainy * numbers[k];
        const within = value < 0.5 ? 0.5 : value > 255.5 ? 255.5 : value;
        const byte = within | 0;
        const past = within - byte;
        if (past > 1e-3 && past < 1 - 1e-3) pixels[at] = byte;
        else pixels[at] = exactByte(from[k], how, c, i, j, normalOf(noise.bits, k));
      }
    }
  }
}
