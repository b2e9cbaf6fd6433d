import { formatNumber, formatShort } from '@ui/number';

/** Writes a height on a surface: hundreds without decimals, and a rounding error of 0 as 0. */
export function heightText(height: number): string {
  const size = Math.abs(height);
  if (size < 1e-24) return '0';
  return size >= 100 && size < 1e4 ? formatNumber(height, 0) : formatShort(height);
}

/** Whether one height is lower than another in the digits that are shown, because an invisible lead is none. */
export const isLower = (height: number, other: number): boolean =>
  height < other && heightText(height) !== heightText(other);

/** The places by height, the lowest first; equal heights share a place, and those without a height come last. */
export function placesOf(heights: readonly number[]): number[] {
  const known = heights.map((height) => (Number.isNaN(height) ? Infinity : height));
  return known.map((height) => 1 + known.filter((other) => isLower(other, height)).length);
}
