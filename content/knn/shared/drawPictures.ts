type Random = () => number;

/** Pictures whose pixels are whole numbers from 0 to 255. */
export const drawPictures = (random: Random, rows: number, pixels: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: pixels }, () => Math.floor(256 * random())));

/** Pictures of one pixel, equal ones, dark and bright ones; differences of both signs. */
const corners: [test: number[][], train: number[][]][] = [
  [[[0, 0]], [[3, 4]]],
  [[[7]], [[2], [7], [9]]],
  [[[5, 5, 5]], [[5, 5, 5]]],
  [[[0, 255], [255, 0]], [[255, 0], [0, 255]]],
  [[[0, 0], [1, 2]], [[0, 0], [2, 1]]],
]; // prettier-ignore

/** Test and training pictures, from one picture of two pixels up. */
export function drawPairs(random: Random): [test: number[][], train: number[][]][] {
  const pair = (m: number, n: number, d: number): [number[][], number[][]] => [
    drawPictures(random, m, d),
    drawPictures(random, n, d),
  ];
  return [...corners, pair(1, 1, 4), pair(1, 3, 4), pair(3, 1, 5), pair(2, 3, 4), pair(3, 3, 3), pair(4, 2, 12)];
}
