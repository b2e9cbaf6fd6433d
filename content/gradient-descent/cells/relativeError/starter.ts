/**
 * The largest relative error of two lists of slopes:
 * |a − b| / max(|a|, |b|), entry by entry.
 * a, b: D numbers each, none of them 0.
 */
export function relativeError(
  a: number[],
  b: number[],
): number {
  const errors = a.map((value, i) => Math.abs(value - b[i]));
  // compared with how large they are; and then?
  return errors[0];
}
