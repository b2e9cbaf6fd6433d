/** What people get wrong when they standardize, the most likely first. */
export const mistakes = [
  'own-statistics',
  'test-statistics',
  'own-mean',
  'own-deviation',
  'own-mean-alone',
  'both-together',
  'variance',
  'unbiased',
  'zero-spread',
  'epsilon',
  'constant-column-zeroed',
  'constant-column-kept',
  'rows',
  'all-at-once',
  'one-mean',
  'one-deviation',
  'not-centred',
  'not-scaled',
  'root-mean-square',
  'mean-deviation',
  'range',
  'zero-to-one',
  'multiplied',
  'test-as-it-is',
  'test-not-centred',
  'test-not-scaled',
] as const;

export type Mistake = (typeof mistakes)[number];

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Both sets as standardized by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, train: number[][], test: number[][]): number[][][] {
  const alone: readonly Mistake[] = ['own-mean', 'not-scaled'];
  const has = (mistake: Mistake) => made.has(mistake) || (made.has('own-mean-alone') && alone.includes(mistake));

  /** What a value of column j, or of a row, is centred by and divided by. */
  function statistics(rows: number[][], j: number, row: number[]) {
    const column = rows.map((other) => other[j]);
    const all = rows.flat();
    const of = has('rows') ? row : has('all-at-once') ? all : column;
    const middle = average(has('one-mean') ? all : of);
    const spread = has('one-deviation') ? all : of;
    const around = average(spread);
    const squares = spread.map((value) => (value - (has('root-mean-square') ? 0 : around)) ** 2);
    const variance =
      average(squares) * (has('unbiased') && spread.length > 1 ? spread.length / (spread.length - 1) : 1);
    const width = Math.max(...spread) - Math.min(...spread);
    const sizes: [Mistake, number][] = [
      ['variance', variance],
      ['mean-deviation', average(spread.map((value) => Math.abs(value - around)))],
      ['range', width],
      ['zero-to-one', width],
      ['not-scaled', 1],
    ];
    const size = sizes.find(([mistake]) => has(mistake))?.[1] ?? Math.sqrt(variance);
    const from = has('zero-to-one') ? Math.min(...of) : has('not-centred') ? 0 : middle;
    return { from, size, isConstant: Math.max(...of) === Math.min(...of) };
  }

  const standardized = (rows: number[][], [means, deviations]: [number[][], number[][]], isTest: boolean) =>
    rows.map((row) =>
      row.map((value, j) => {
        if (isTest && has('test-as-it-is')) return value;
        const by = statistics(means, j, row);
        const over = statistics(deviations, j, row);
        const centred = value - (isTest && has('test-not-centred') ? 0 : by.from);
        if (isTest && has('test-not-scaled')) return centred;
        if (over.isConstant && has('constant-column-zeroed')) return 0;
        if (over.isConstant && has('constant-column-kept')) return value;
        if (over.size === 0) return has('zero-spread') ? centred / 0 : has('epsilon') ? centred / 1e-8 : centred;
        return has('multiplied') ? centred * over.size : centred / over.size;
      }),
    );
  const both = [...train, ...test];
  const trainBy = has('both-together') ? both : has('test-statistics') ? test : train;
  const testBy: [number[][], number[][]] = [
    has('own-statistics') || has('own-mean') ? test : trainBy,
    has('own-statistics') || has('own-deviation') ? test : trainBy,
  ];
  return [standardized(train, [trainBy, trainBy], false), standardized(test, testBy, true)];
}
