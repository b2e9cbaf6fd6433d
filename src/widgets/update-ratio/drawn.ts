import type { Scale } from '@ui/figures/scale';

/** The part of a curve that can be drawn: until it is not a number, and, where it leaves the scale, just beyond its edge. */
export function shown(x: readonly number[], y: readonly number[], scale: Scale): { x: number[]; y: number[] } {
  const [least, most] = scale.domain();
  const lost = y.findIndex(Number.isNaN);
  const count = lost < 0 ? y.length : lost;
  const beyond = scale.isLogarithmic ? most * 10 : most * 2;
  return { x: x.slice(0, count), y: y.slice(0, count).map((value) => Math.min(beyond, Math.max(least, value))) };
}
