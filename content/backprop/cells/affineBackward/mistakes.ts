/** What people get wrong in the backward pass of a linear layer, the most likely first. */
export const mistakes = [
  'mean-over-examples',
  'bias-mean',
  'bias-ones',
  'bias-first-row',
  'first-example-only',
  'sign',
  'no-upstream-in-x',
  'last-example-only',
  'last-for-w',
] as const;

export type Mistake = (typeof mistakes)[number];

const total = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i)).reduce((a, b) => a + b, 0); // prettier-ignore

/** The gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(
  made: ReadonlySet<string>,
  X: number[][],
  W: number[][],
  upstream: number[][],
): [number[][], number[][], number[]] {
  const has = (mistake: Mistake) => made.has(mistake);
  const N = X.length;
  const sign = has('sign') ? -1 : 1;
  const examples = has('first-example-only') ? 1 : N;
  const share = has('mean-over-examples') ? 1 / N : 1;
  const last = (n: number) => n === N - 1;
  const gradX = X.map((row, n) =>
    row.map((_, d) => sign * total(W.length, (c) => (has('no-upstream-in-x') ? 1 : upstream[n][c]) * W[c][d])),
  );
  const gradW = W.map((row, c) =>
    row.map(
      (_, d) =>
        sign *
        share *
        total(examples, (n) =>
          (has('last-example-only') || has('last-for-w')) && !last(n) ? 0 : upstream[n][c] * X[n][d],
        ),
    ),
  );
  const gradB = W.map((_, c) => {
    if (has('bias-ones')) return 1;
    if (has('bias-first-row')) return upstream[0][c];
    return (
      sign *
      (has('bias-mean') || has('mean-over-examples') ? 1 / N : 1) *
      total(examples, (n) => (has('last-example-only') && !last(n) ? 0 : upstream[n][c]))
    );
  });
  return [gradX, gradW, gradB];
}
