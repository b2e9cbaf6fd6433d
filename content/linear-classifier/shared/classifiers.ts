type Random = () => number;
/** Pictures, and a classifier: X (N, D), W (C, D), b (C). */
export type Classified = [X: number[][], W: number[][], b: number[]];

/** The chapter's cat, dog and ship. */
export const chapterClassifier = (): Classified => [
  [[56, 231, 24, 2]],
  [
    [0.2, -0.5, 0.1, 2],
    [1.5, 1.3, 2.1, 0],
    [0, 0.25, 0.2, -0.3],
  ],
  [1.1, 3.2, -1.2],
];

/** Whole pixels, and weights and biases in quarters, so that no way of adding them up makes a difference. */
export function drawClassifier(random: Random, n: number, c: number, d: number): Classified {
  const quarters = () => (Math.floor(40 * random()) - 20) / 4 || 0.25;
  const rows = (count: number, size: number, of: () => number) =>
    Array.from({ length: count }, () => Array.from({ length: size }, of));
  return [rows(n, d, () => 1 + Math.floor(255 * random())), rows(c, d, quarters), rows(1, c, quarters)[0]];
}
