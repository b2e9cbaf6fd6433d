/**
 * The largest relative error of two lists of slopes:
 * |a − b| / max(|a|, |b|), entry by entry.
 * a, b: D numbers each, none of them 0.
 *
 * zh: 两组斜率之间最大的相对误差：逐项算 |a − b| / max(|a|, |b|)。
 * a、b：各有 D 个数，都不是 0。
 */
export function relativeError(
  a: number[],
  b: number[],
): number {
  const errors = a.map(
    (value, i) =>
      Math.abs(value - b[i]) /
      Math.max(Math.abs(value), Math.abs(b[i])),
  );
  return Math.max(...errors);
}
