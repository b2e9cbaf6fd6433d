type Random = () => number;

/** So many numbers in hundredths from −3 to 3, none of them 0. */
export const drawVector = (random: Random, length: number): number[] =>
  Array.from({ length }, () => (Math.floor(600 * random()) - 300) / 100 || 0.5);

/** So many rows of so many such numbers. */
export const drawTable = (random: Random, rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => drawVector(random, columns));
