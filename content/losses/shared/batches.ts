/** Scores of some pictures, a row each, and the correct class of each row. */
export type Batch = [scores: number[][], y: number[]];

/** The three pictures of the chapter. */
export const chapterBatch = (): Batch => [
  [
    [3.2, 5.1, -1.7],
    [1.3, 4.9, 2.0],
    [2.2, 2.5, -3.1],
  ],
  [0, 1, 2],
];

/** Ties; a class that is certain, and one that is certainly wrong; scores below zero; equal rows with other labels. */
export const cornerBatches: Batch[] = [
  [[[0, 0, 0]], [2]],
  [[[5, 1, -2]], [0]],
  [[[5, 1, -2]], [2]],
  [[[-3, -1]], [0]],
  [[[2, 2], [2, 2]], [0, 1]],
  [[[1, 3, 0.5, 3]], [1]],
  [[[-20, -21.5, -19], [20, 21.5, 18.5]], [1, 0]],
]; // prettier-ignore

type Random = () => number;

const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

/** Scores with one decimal, and labels. */
export function drawBatch(random: Random, examples: number, classes: number, largest = 4): Batch {
  const score = () => Math.round(20 * largest * random() - 10 * largest) / 10;
  const rows = Array.from({ length: examples }, () => Array.from({ length: classes }, score));
  return [rows, rows.map(() => whole(random, 0, classes - 1))];
}

/** Batches from one picture and two classes up; each is drawn again until it `suits`. */
export function drawBatches(random: Random, suits: (...batch: Batch) => boolean = () => true): Batch[] {
  const draw = (examples: number, classes: number): Batch => {
    for (;;) {
      const batch = drawBatch(random, examples, classes);
      if (suits(...batch)) return batch;
    }
  };
  const small = [draw(1, 2), draw(1, 3), draw(2, 3), draw(3, 2), draw(2, 4)];
  const large = Array.from({ length: 4 }, () => draw(whole(random, 3, 6), whole(random, 3, 7)));
  return [...small, ...large];
}

/** N pictures and C classes. */
export const batchSizes = (scores: number[][]): Record<string, number> => ({ N: scores.length, C: scores[0].length });
