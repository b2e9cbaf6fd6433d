import { drawBatch, type Batch } from './batches';

/** Batches whose scores are too large, or too far apart, to be exponentiated as they are. */
export function largeBatches(random: () => number): Batch[] {
  const thousandfold = ([rows, y]: Batch): Batch => [rows.map((row) => row.map((s) => Math.round(s * 1000))), y];
  // two rows that are harmless alone, but far from each other
  const apart: Batch = [
    [
      [1000, 999, 998],
      [-1000, -1001, -1003],
    ],
    [0, 2],
  ];
  return [[[[3200, 5100, -1700]], [0]], apart, thousandfold(drawBatch(random, 3, 4))];
}

/** True of scores too large or too small for e^s. */
export const isLarge = (scores: number[][]): boolean => scores.flat().some((s) => Math.abs(s) > 700);
