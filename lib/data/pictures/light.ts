import type { Random } from '../../random';
import { between } from './backgrounds';
import type { Canvas } from './canvas';

/** √(−2 ln s / s), by which a point of the unit disc with x² + y² = s becomes two normal numbers. */
const spread = (s: number) => Math.sqrt((-2 * Math.log(s)) / s);

const steps = 4096;
let known: Float32Array | undefined;
/** The same to within a few millionths, except for s near 0 and 1, where it is too steep for straight lines. */
const spreads = () => (known ??= Float32Array.from({ length: steps + 1 }, (_, i) => spread(i / steps)));
const [least, largest] = [1 / 32, 63 / 64];

/** Normal numbers, each to a few millionths, and the points that they are made of: x, y and x² + y². */
class Noise {
  readonly numbers: Float64Array;
  readonly #points: Float64Array;

  constructor(readonly count: number) {
    this.numbers = new Float64Array(count + (count % 2));
    this.#points = new Float64Array((this.numbers.length / 2) * 3);
  }

  draw(random: Random) {
    const numbers = this.numbers;
    const points = this.#points;
    const table = spreads();
    random.fillDisc(points);
    for (let k = 0, at = 0; k < numbers.length; k += 2, at += 3) {
      const s = points[at + 2];
      const place = s * steps;
      const cell = place | 0;
      const by = s > least && s < largest ? table[cell] + (place - cell) * (table[cell + 1] - table[cell]) : spread(s);
      numbers[k] = points[at] * by;
      numbers[k + 1] = points[at + 1] * by;
    }
  }

  /** One of the numbers, as `Random.normal` would give it. */
  exact(k: number): number {
    const at = 3 * (k >> 1);
    return this.#points[at + (k & 1)] * spread(this.#points[at + 2]);
  }
}

let noise = new Noise(0);

/**
 * What light, lens and noise do to a finished picture, which is written into `pixels` from `at` on, as bytes: all of red,
 * then of green, then of blue. The noise takes longer than all else, so it is looked up; where that does not settle the
 * byte, it is computed.
 */
export function light({ side, pixels: from }: Canvas, random: Random, pixels: Uint8Array, at: number) {
  const brightness = between(random, 0.6, 1.25);
  const contrast = between(random, 0.65, 1.2);
  const tint = [between(random, 0.88, 1.12), between(random, 0.94, 1.06), between(random, 0.88, 1.12)];
  const gx = between(random, -0.25, 0.25);
  const gy = between(random, -0.25, 0.25);
  const grain = between(random, 0.005, 0.035);
  if (noise.count !== from.length) noise = new Noise(from.length);
  noise.draw(random);
  const numbers = noise.numbers;
  const across = slopes(side, gx);
  const down = slopes(side, gy);
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
        else {
          const lit = 0.5 + contrast * (from[k] * brightness * (1 + across[j] + down[i]) * tint[c] - 0.5);
          pixels[at] = 255 * (lit + grain * noise.exact(k)) + 0.5;
        }
      }
    }
  }
}

/** How much lighter each row or column is than the middle. */
const slopes = (side: number, g: number) => Array.from({ length: side }, (_, i) => (g * (2 * i - side)) / side);
