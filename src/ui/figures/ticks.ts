import { ticks } from 'd3-array';

/** Round values for a logarithmic axis: powers of ten, and between few of them their multiples. */
export function logTicksBetween(low: number, high: number, count: number): number[] {
  if (low > high) return logTicksBetween(high, low, count).reverse();
  const [from, to] = [Math.log10(low), Math.log10(high)];
  if (to - from >= count) return ticks(from, to, Math.min(to - from, count)).map((power) => 10 ** power);
  const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, i) => Math.floor(from) + i);
  const tenfold = (power: number, k: number) => (power < 0 ? k / 10 ** -power : k * 10 ** power);
  const all = powers.flatMap((power) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => tenfold(power, k)));
  const within = all.filter((value) => value >= low && value <= high);
  return 2 * within.length < count ? ticks(low, high, count) : within;
}
