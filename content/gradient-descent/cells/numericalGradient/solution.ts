/**
 * The function whose slopes are wanted; this part is done.
 *
 * zh: 要求斜率的函数；这一部分已经写好。
 */
function f(x: number[]): number {
  return x.reduce(
    (sum, value, i) =>
      sum + (i + 1) * Math.sin(value) + value ** 3 / 4,
    x[0] * x[x.length - 1],
  );
}

/**
 * The slope of f in each entry of x, by the central difference:
 * (f(x + h) − f(x − h)) / 2h, one entry at a time.
 * x: D numbers; h: the step. Returns D slopes, and leaves x
 * unchanged.
 *
 * zh: 用中心差分求 f 对 x 每一项的斜率：
 * (f(x + h) − f(x − h)) / 2h，一次只动一项。
 * x：D 个数；h：步长。返回 D 个斜率，x 保持原样。
 */
export function numericalGradient(
  x: number[],
  h: number,
): number[] {
  return x.map((_, i) => {
    const moved = (by: number) =>
      x.map((value, k) => (k === i ? value + by : value));
    return (f(moved(h)) - f(moved(-h))) / (2 * h);
  });
}
