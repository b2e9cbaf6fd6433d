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
  // assign
  // zh: 分配
  const labels = points.map((point) => {
    let nearest = 0;
    let least = Infinity;
    centres.forEach((centre, k) => {
      let distance = 0;
      for (let d = 0; d < point.length; d++)
        distance += (point[d] - centre[d]) ** 2;
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    });
    return nearest;
  });
  // move
  // zh: 移动
  const moved = centres.map((centre, k) => {
    const own = points.filter((_, i) => labels[i] === k);
    if (own.length === 0) return [...centre];
    return centre.map((_, d) => {
      let sum = 0;
      for (const point of own) sum += point[d];
      return sum / own.length;
    });
  });
  return [labels, moved];
}
