/** What people get wrong in the L2 penalty, the most likely first. */
export const mistakes = [
  'no-lambda',
  'half',
  'absolute',
  'no-square',
  'root',
  'square-of-sum',
  'row-sums-squared',
  'mean',
  'lambda-squared',
  'lambda-added',
  'lambda-divides',
  'first-row',
  'last-row',
  'first-column',
  'last-row-missing',
  'last-column-missing',
  'diagonal',
  'largest',
  'cubed',
  'negative-penalty',
  'doubled',
  'square-loop',
  'lambda-in-loop',
  'gradient',
  'places',
  'first-row-missing',
  'first-column-missing',
  'elastic',
  'square-of-largest',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The penalty as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, W: number[][], lambda: number): number | number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('gradient')) return W.map((row) => row.map((w) => 2 * lambda * w));
  if (has('lambda-in-loop')) return W.flat().reduce((total, w) => (total + w * w) * lambda, 0);
  if (has('places')) return lambda * sum(W.flatMap((row) => row.map((_, j) => j * j)));
  const counted = countedRows(W, has);
  const values = counted.flat();
  const cost = (w: number) =>
    has('absolute')
      ? Math.abs(w)
      : has('no-square')
        ? w
        : has('cubed')
          ? w ** 3
          : has('doubled')
            ? 2 * w
            : has('elastic')
              ? w * w + Math.abs(w)
              : w * w;
  let total = sum(values.map(cost));
  if (has('square-of-sum')) total = sum(values) ** 2;
  if (has('row-sums-squared')) total = sum(counted.map((row) => sum(row) ** 2));
  if (has('square-of-largest')) total = Math.max(...values) ** 2;
  if (has('largest')) total = Math.max(...values.map(cost));
  if (has('root')) total = Math.sqrt(total);
  if (has('mean')) total /= W.length * W[0].length;
  if (has('half')) total /= 2;
  if (has('negative-penalty')) total = -total;
  if (has('no-lambda')) return total;
  if (has('lambda-added')) return total + lambda;
  if (has('lambda-divides')) return total / lambda;
  return total * (has('lambda-squared') ? lambda * lambda : lambda);
}

function countedRows(W: number[][], has: (mistake: Mistake) => boolean): number[][] {
  if (has('first-row')) return W.slice(0, 1);
  if (has('last-row')) return W.slice(-1);
  if (has('first-column')) return W.map((row) => row.slice(0, 1));
  if (has('square-loop')) return W.map((row) => row.slice(0, W.length));
  if (has('first-row-missing')) return W.slice(1);
  if (has('first-column-missing')) return W.map((row) => row.slice(1));
  if (has('last-row-missing')) return W.slice(0, -1);
  if (has('last-column-missing')) return W.map((row) => row.slice(0, -1));
  if (has('diagonal')) return W.map((row, i) => row.slice(i, i + 1));
  return W;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
