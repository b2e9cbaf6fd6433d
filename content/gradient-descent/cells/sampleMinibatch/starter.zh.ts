/**
 * 第 step 个小批量里是哪些图。order 是打乱的所有图的编号；第 0
 * 批是前 B 个，下一批是接下来的 B 个，用完之后从头再来。order
 * 的长度是 B 的倍数。
 */
export function sampleMinibatch(
  order: number[],
  B: number,
  step: number,
): number[] {
  // 步数从 0 数起
  return order.slice(0, B);
}
