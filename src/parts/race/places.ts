import { formatNumber, formatShort } from '@ui/number';

/** Writes a height on a surface: hundreds without decimals, and what rounding leaves of 0 as 0. */
export function heightText(height: number): string {
  const size = Math.abs(height);
  if (size < 1e-24) return '0';
  return size >= 100 && size < 1e4 ? formatNumber(height, 0) : formatShort(height);
}

/** Whether one is lower than another: to the digits that are shown, for a lead that nobody sees is none. */
export const isLower = (height: number, other: number): boolean =>
  height < other && heightText(height) !== heightText(other);

/** The place of each by its height, the lowest first; equal ones share a place, and who has no height comes last. */
export function placesOf(heights: readonly number[]): number[] {
  const known = heights.map((height) => (Number.isNaN(height) ? Infinity : height));
  return known.map((height) => 1 + known.filter((other) => isLower(other, height)).length);
}
