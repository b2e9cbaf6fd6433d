/**
 * The pictures of minibatch number step. order holds the
 * numbers of all pictures, shuffled; the first batch is the
 * first B of them, the next batch the next B, and after the
 * last picture it begins again. The length of order is a
 * multiple of B.
 *
 * zh: 第 step 个小批量里是哪些图。order 是打乱的所有图的编号；第 0
 * 批是前 B 个，下一批是接下来的 B 个，用完之后从头再来。order
 * 的长度是 B 的倍数。
 */
export function sampleMinibatch(
  order: number[],
  B: number,
  step: number,
): number[] {
  // steps are counted from 0
  // zh: 步数从 0 数起
  return order.slice(0, B);
}
