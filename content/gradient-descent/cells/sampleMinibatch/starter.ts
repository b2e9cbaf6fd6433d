/**
 * The pictures of minibatch number step. order holds the
 * numbers of all pictures, shuffled; the first batch is the
 * first B of them, the next batch the next B, and after the
 * last picture it begins again. The length of order is a
 * multiple of B.
 */
export function sampleMinibatch(
  order: number[],
  B: number,
  step: number,
): number[] {
  // steps are counted from 0
  return order.slice(0, B);
}
