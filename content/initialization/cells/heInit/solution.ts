/**
 * First weights of a ReLU layer, as He et al. draw them.
 * fanIn: how many inputs each unit has; fanOut: how many units
 * there are; normal(): another number each time, with mean 0
 * and standard deviation 1.
 * Returns fanOut rows of fanIn weights.
 *
 * zh: ReLU 层的初始权重，按 He 等人的方法抽取。
 * fanIn：每个单元有几个输入；fanOut：有几个单元；
 * normal()：每次给一个新的数，均值 0，标准差 1。
 * 返回 fanOut 行，每行 fanIn 个权重。
 */
export function heInit(
  fanIn: number,
  fanOut: number,
  normal: () => number,
): number[][] {
  const std = Math.sqrt(2 / fanIn);
  return Array.from({ length: fanOut }, () =>
    Array.from({ length: fanIn }, () => std * normal()),
  );
}
