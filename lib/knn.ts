/**
 * The indices of the `k` smallest distances, the nearest first; at equal distances the earlier one first.
 * @category pictures
 */
export function nearest(distances: ArrayLike<number>, k: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < distances.length; i++) {
    if (found.length === k && !(distances[i] < distances[found[k - 1]])) continue;
    let at = found.length;
    while (at > 0 && distances[i] < distances[found[at - 1]]) at--;
    found.splice(at, 0, i);
    if (found.length > k) found.pop();
  }
  return found;
}

/**
 * The classes with the most votes, in the order of their first vote: more than one in a tie.
 * @category pictures
 */
export function majority(labels: Iterable<number>): number[] {
  const votes = new Map<number, number>();
  for (const label of labels) votes.set(label, (votes.get(label) ?? 0) + 1);
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([label]) => label);
}
