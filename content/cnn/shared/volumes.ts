import { drawTable } from '@cells/grading/draw';

/** A stack of maps: its depth, its height, its width. */
export type Volume = number[][][];

/** Maps of numbers in hundredths, none of them 0. */
export const drawVolume = (random: () => number, depth: number, height: number, width: number): Volume =>
  Array.from({ length: depth }, () => drawTable(random, height, width));

/** At how many places a window fits along a side; what is left over at the end is not used. */
export const placesAlong = (side: number, window: number, stride: number, padding = 0): number =>
  Math.max(0, Math.floor((side + 2 * padding - window) / stride) + 1);

/** A volume of these sizes, from its entries. */
export const volumeOf = (depth: number, height: number, width: number, entry: (c: number, i: number, j: number) => number): Volume =>
  Array.from({ length: depth }, (_, c) =>
    Array.from({ length: height }, (__, i) => Array.from({ length: width }, (___, j) => entry(c, i, j))),
  ); // prettier-ignore
