/**
 * The indices of the `k` smallest distances, the nearest first; at equal distances the earlier one first.
 * @category pictures
 */
export function nearest(distances: ArrayLike<number>, k: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < distances.length; i++) {
    if (found.length === k && !(distances[i] < distances[found[k - 1]])) continue;
    let at = Math.min(found.length, k - 1);
    for (; at > 0 && distances[i] < distances[found[at - 1]]; at--) found[at] = found[at - 1];
    found[at] = i;
  }
  return found;
}

/**
 * The classes with the most votes, in the order of their first vote: more than one in a tie.
 * @category pictures
 */
export function majority(labels: Iterable<number>): number[] {
  const seen: number[] = [];
  const votes: number[] = [];
  for (const label of labels) {
    const at = seen.indexOf(label);
    if (at < 0) {
      seen.push(label);
      votes.push(1);
    } else votes[at]++;
  }
  const most = Math.max(...votes);
  return seen.filter((_, at) => votes[at] === most);
}
