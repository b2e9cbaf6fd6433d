/** What people get wrong in the vote, the most likely first. */
export const mistakes = [
  'nearest-only',
  'farthest',
  'place-not-label',
  'mean-label',
  'one-too-few',
  'one-too-many',
  'all-vote',
  'fewest-votes',
  'l1',
  'always-first-test',
  'text-order',
  'smallest-label',
  'kth-neighbour',
  'count-given',
  'nearest-skipped',
  'sum-of-differences',
  'weighted',
  'first-labels',
  'last-pixel-missing',
  'votes-kept',
  'largest-label',
  'largest-difference',
  'signed-differences',
  'median-label',
] as const;

/** How ties are broken: a right solution never meets one. */
export const habits = ['ties-to-smallest', 'ties-to-largest', 'ties-to-last'];

export type Mistake = (typeof mistakes)[number];
export type Args = [test: number[][], train: number[][], labels: number[], k: number];

/** The distances of one test picture, the order of the training pictures, and the votes of the first k of them. */
export function votesOf(made: ReadonlySet<string>, row: number[], train: number[][], labels: number[], k: number) {
  const has = (mistake: Mistake) => made.has(mistake);
  const distances = train.map((other) => {
    const seen = has('last-pixel-missing') ? row.slice(0, -1) : row;
    const differences = seen.map((value, p) => Math.abs(value - other[p]));
    if (has('largest-difference')) return Math.max(...differences);
    if (has('signed-differences')) return row.reduce((sum, value, p) => sum + value - other[p], 0);
    if (has('sum-of-differences')) return Math.abs(row.reduce((sum, value, p) => sum + value - other[p], 0));
    return has('l1') ? differences.reduce((sum, d) => sum + d, 0) : Math.hypot(...differences);
  });
  const order = distances.map((_, i) => i).sort((i, j) => distances[i] - distances[j]);
  if (has('text-order')) order.sort((i, j) => (String(distances[i]) < String(distances[j]) ? -1 : 1));
  if (has('nearest-skipped')) order.push(order.shift()!);
  if (has('first-labels')) order.sort((i, j) => i - j);
  if (has('farthest')) order.reverse();
  const voters = has('all-vote') ? train.length : has('one-too-few') ? Math.max(1, k - 1) : has('one-too-many') ? k + 1 : k; // prettier-ignore
  const votes = new Map<number, number>();
  for (const i of order.slice(0, has('nearest-only') ? 1 : voters))
    votes.set(labels[i], (votes.get(labels[i]) ?? 0) + (has('weighted') ? 1 / (distances[i] || 1e-9) : 1));
  return { distances, order, votes };
}

/** The classes as found by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, ...[test, train, labels, k]: Args): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const kept = new Map<number, number>();
  return test.map((row) => {
    const { order, votes } = votesOf(made, has('always-first-test') ? test[0] : row, train, labels, k);
    if (has('place-not-label')) return order[0];
    if (has('smallest-label')) return Math.min(...order.slice(0, k).map((i) => labels[i]));
    if (has('largest-label')) return Math.max(...order.slice(0, k).map((i) => labels[i]));
    if (has('median-label')) return order.slice(0, k).map((i) => labels[i]).sort((a, b) => a - b)[Math.floor(k / 2)]; // prettier-ignore
    if (has('kth-neighbour')) return labels[order[k - 1]];
    if (has('count-given')) return Math.max(...votes.values());
    if (has('votes-kept')) for (const [label, count] of votes) kept.set(label, (kept.get(label) ?? 0) + count);
    if (has('mean-label')) return Math.round(order.slice(0, k).reduce((sum, i) => sum + labels[i], 0) / k);
    const sign = has('fewest-votes') ? -1 : 1;
    const counted = [...(has('votes-kept') ? kept : votes)];
    if (made.has('ties-to-smallest')) counted.sort(([one], [other]) => one - other);
    if (made.has('ties-to-largest')) counted.sort(([one], [other]) => other - one);
    if (made.has('ties-to-last')) counted.reverse();
    return counted.sort((one, other) => sign * (other[1] - one[1]))[0][0];
  });
}
