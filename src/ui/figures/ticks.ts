/** Above these, a step is rounded to 2, 5 and 10 times a power of ten: in the middle, as ratios go. */
const roundings = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.SQRT2, 2],
] as const;

/** Round values from `low` to `high`, at about so many: multiples of 1, 2 or 5 times a power of ten. */
export function ticksBetween(low: number, high: number, count: number): number[] {
  if (!(count > 0) || !Number.isFinite(high - low)) return [];
  if (low === high) return [low];
  if (low > high) return ticksBetween(high, low, count).reverse();
  const wanted = (high - low) / count;
  const power = Math.floor(Math.log10(wanted));
  const factor = roundings.find(([from]) => wanted / 10 ** power >= from)?.[1] ?? 1;
  // of a fraction its inverse is exact
  const [times, per] = power < 0 ? [1, 10 ** -power / factor] : [10 ** power * factor, 1];
  const valueOf = (multiple: number) => (multiple * times) / per;
  let first = Math.round((low / times) * per);
  let last = Math.round((high / times) * per);
  if (valueOf(first) < low) first++;
  if (valueOf(last) > high) last--;
  if (last < first) return count < 2 ? ticksBetween(low, high, 2 * count) : [];
  return Array.from({ length: last - first + 1 }, (_, i) => valueOf(first + i));
}

/** Round values for a logarithmic axis: powers of ten, and between few of them their multiples. */
export function logTicksBetween(low: number, high: number, count: number): number[] {
  if (low > high) return logTicksBetween(high, low, count).reverse();
  const [from, to] = [Math.log10(low), Math.log10(high)];
  if (to - from >= count) return ticksBetween(from, to, Math.min(to - from, count)).map((power) => 10 ** power);
  const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, i) => Math.floor(from) + i);
  const tenfold = (power: number, k: number) => (power < 0 ? k / 10 ** -power : k * 10 ** power);
  const all = powers.flatMap((power) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => tenfold(power, k)));
  const within = all.filter((value) => value >= low && value <= high);
  return 2 * within.length < count ? ticksBetween(low, high, count) : within;
}
