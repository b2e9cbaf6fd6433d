import { scaleLinear, scaleLog, type ScaleLinear } from 'd3-scale';

/** A linear scale from values to percent of a figure's width or height. */
export type Scale = ScaleLinear<number, number>;

/** Values from left to right, as percent of the width. */
export const horizontal = (from: number, to: number): Scale => scaleLinear([from, to], [0, 100]);

/** Values from bottom to top, as percent of the height measured from the top. */
export const vertical = (from: number, to: number): Scale => scaleLinear([from, to], [100, 0]);

/** Positive values on a logarithmic scale, as percent from one end to the other. */
export const logarithmic = (from: number, to: number, start: number, end: number): Scale =>
  scaleLog([from, to], [start, end]) as unknown as Scale; // both have all the methods of a scale that figures use
