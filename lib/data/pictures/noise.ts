import { discPoint, type Random } from '../../random';

/** √(−2 ln s / s), by which a point of the unit disc with x² + y² = s becomes two normal numbers. */
const spread = (s: number) => Math.sqrt((-2 * Math.log(s)) / s);

const steps = 4096;
let known: Float32Array | undefined;
/**
 * A table of the same, accurate to a few millionths except for s near 0 and 1, where it is too steep for straight
 * lines.
 */
const spreads = () => (known ??= Float32Array.from({ length: steps + 1 }, (_, i) => spread(i / steps)));
const [least, largest] = [1 / 32, 63 / 64];

/** Normal number `k`, as `Random.normal` would give it, of the points that `Random.fillDisc` drew. */
export function normalOf(bits: Int32Array, k: number): number {
  const at = 4 * (k >> 1);
  const x = discPoint(bits[at], bits[at + 1]);
  const y = discPoint(bits[at + 2], bits[at + 3]);
  return (k % 2 === 0 ? x : y) * spread(x * x + y * y);
}

/** Normal numbers, each to a few millionths, and what they are made of. */
class Noise {
  readonly numbers: Float64Array;
  readonly bits: Int32Array;

  constructor(readonly count: number) {
    this.numbers = new Float64Array(count + (count % 2));
    this.bits = new Int32Array(2 * this.numbers.length);
  }

  draw(random: Random) {
    const numbers = this.numbers;
    const bits = this.bits;
    const table = spreads();
    random.fillDisc(bits);
    for (let k = 0, at = 0; k < numbers.length; k += 2, at += 4) {
      const x = discPoint(bits[at], bits[at + 1]);
      const y = discPoint(bits[at + 2], bits[at + 3]);
      const s = x * x + y * y;
      const place = s * steps;
      const cell = place | 0;
      const by = s > least && s < largest ? table[cell] + (place - cell) * (table[cell + 1] - table[cell]) : spread(s);
      numbers[k] = x * by;
      numbers[k + 1] = y * by;
    }
  }
}

let noise = new Noise(0);

/** `count` normal numbers; the same object for the same count. */
export const noiseFor = (count: number): Noise => (noise.count === count ? noise : (noise = new Noise(count)));
