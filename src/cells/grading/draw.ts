type Random = () => number;

/** `length` numbers in hundredths from −3 to 3, none of them 0. */
export const drawVector = (random: Random, length: number): number[] =>
  Array.from({ length }, () => (Math.floor(600 * random()) - 300) / 100 || 0.5);

/** Rows of such numbers. */
export const drawTable = (random: Random, rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => drawVector(random, columns));

/** A learning rate, different from draw to draw. */
export const drawRate = (random: Random): number => [0.05, 0.1, 0.2, 0.3, 0.4][Math.floor(5 * random())];

/** How much of the past is kept: a share between 0 and 1. */
export const drawShare = (random: Random): number => [0.6, 0.7, 0.8, 0.9][Math.floor(4 * random())];
