/** What people get wrong in the expansion, the most likely first. */
export const mistakes = [
  'squared',
  'products-once',
  'products-added',
  'no-products',
  'only-products',
  'no-test-squares',
  'no-train-squares',
  'norms',
  'sums',
  'l1',
  'mean',
  'always-first-test',
  'always-first-train',
  'difference-of-squares',
  'square-of-sum',
  'squares-twice',
  'root-too-early',
  'largest',
  'cubed',
  'last-pixel-missing',
  'first-pixel-missing',
  'all-test-squares',
  'all-squares',
] as const;

export type Mistake = (typeof mistakes)[number];

const dot = (a: number[], b: number[]) => a.reduce((sum, value, p) => sum + value * b[p], 0);

/** The distances as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, test: number[][], train: number[][]): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  return test.map((row) =>
    train.map((other) => {
      const a = has('always-first-test') ? test[0] : row;
      const b = has('always-first-train') ? train[0] : other;
      const differences = a.map((value, p) => value - b[p]);
      if (has('difference-of-squares')) return Math.sqrt(Math.abs(dot(a, a) - dot(b, b)));
      if (has('square-of-sum')) return Math.abs(differences.reduce((sum, value) => sum + value, 0));
      if (has('largest')) return Math.max(...differences.map(Math.abs));
      if (has('cubed')) return Math.sqrt(differences.reduce((sum, value) => sum + Math.abs(value) ** 3, 0));
      if (has('last-pixel-missing')) return Math.hypot(...differences.slice(0, -1));
      if (has('first-pixel-missing')) return Math.hypot(...differences.slice(1));
      if (has('l1')) return a.reduce((sum, value, p) => sum + Math.abs(value - b[p]), 0);
      const products = dot(a, b);
      if (has('only-products')) return products;
      const times = has('products-once') ? 1 : has('products-added') ? -2 : has('no-products') ? 0 : 2;
      const norm = (of: number[]) =>
        has('sums') ? of.reduce((sum, value) => sum + value, 0) : has('norms') ? Math.sqrt(dot(of, of)) : dot(of, of);
      const squares = (has('no-test-squares') ? 0 : norm(a)) + (has('no-train-squares') ? 0 : norm(b));
      const tests = has('all-test-squares') ? dot(test.flat(), test.flat()) - dot(a, a) : 0;
      if (has('all-squares')) return Math.sqrt(dot(test.flat(), test.flat()) + dot(train.flat(), train.flat()) - 2 * products); // prettier-ignore
      if (has('root-too-early')) return Math.sqrt(squares) - 2 * products;
      const square =
        (squares * (has('squares-twice') ? 2 : 1) + tests - times * products) / (has('mean') ? a.length : 1);
      return has('squared') ? square : Math.sqrt(square);
    }),
  );
}
