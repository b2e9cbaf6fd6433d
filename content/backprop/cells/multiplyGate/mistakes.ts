/** What people get wrong in a gate that multiplies, the most likely first. */
export const mistakes = [
  'not-swapped',
  'upstream-only',
  'local-only',
  'upstream-added',
  'product-too',
  'sum',
  'order',
  'negative-second',
  'own-squared',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The product and both gradients as computed by someone who makes these mistakes. */
export function wrong(made: ReadonlySet<string>, x: number, y: number, upstream: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const product = has('sum') ? x + y : x * y;
  const [localX, localY] = has('own-squared')
    ? [x * x, y * y]
    : has('not-swapped')
      ? [x, y]
      : has('product-too')
        ? [product, product]
        : [y, x];
  const through = (local: number) =>
    has('upstream-only')
      ? upstream
      : has('local-only')
        ? local
        : has('upstream-added')
          ? local + upstream
          : local * upstream;
  const [dx, dy] = [through(localX), through(localY)];
  return has('order') ? [dx, dy, product] : [product, dx, has('negative-second') ? -dy : dy];
}
