/** What people get wrong in a step of k-means, the most likely first. */
export const mistakes = [
  'empty-nan',
  'empty-zero',
  'last-of-ties',
  'while-assigning',
  'labels-of-moved',
  'not-moved',
  'divided-by-n',
  'not-divided',
  'divided-by-k',
  'old-centre-counted',
  'farthest',
  'absolute',
  'not-squared',
  'first-coordinate',
  'last-coordinate',
  'from-one',
  'product',
  'by-position',
] as const;

export type Mistake = (typeof mistakes)[number];
export type Step = [labels: number[], moved: number[][]];

/** A step as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, points: number[][], centres: number[][]): Step {
  const has = (mistake: Mistake) => made.has(mistake);
  const [N, K, D] = [points.length, centres.length, centres[0].length];
  const termOf = (): ((value: number, centre: number) => number) => {
    if (has('product')) return (value, centre) => -value * centre;
    if (has('absolute')) return (value, centre) => Math.abs(value - centre);
    if (has('not-squared')) return (value, centre) => value - centre;
    return (value, centre) => (value - centre) ** 2;
  };
  const term = termOf();
  const [first, end] = has('first-coordinate') ? [0, 1] : has('last-coordinate') ? [D - 1, D] : [0, D];
  const apart = (point: number[], centre: number[]) => {
    let sum = 0;
    for (let d = first; d < end; d++) sum += term(point[d], centre[d]);
    return sum;
  };
  const nearest = (point: number[], all: number[][]) => {
    let best = 0;
    const distances = all.map((centre) => apart(point, centre) * (has('farthest') ? -1 : 1));
    distances.forEach((distance, k) => {
      if (has('last-of-ties') ? distance <= distances[best] : distance < distances[best]) best = k;
    });
    return best;
  };
  const meanOf = (own: number[][], centre: number[], d: number) => {
    if (has('not-moved')) return centre[d];
    if (own.length === 0 && !has('empty-nan')) return has('empty-zero') ? 0 : centre[d];
    const sum = own.reduce((total, point) => total + point[d], has('old-centre-counted') ? centre[d] : 0);
    if (has('not-divided')) return sum;
    if (has('divided-by-n')) return sum / N;
    if (has('divided-by-k')) return sum / K;
    return sum / (own.length + (has('old-centre-counted') ? 1 : 0));
  };
  const coordinates = Array.from({ length: D }, (_, d) => d);
  const moved = (labels: number[]) =>
    centres.map((centre, k) => {
      const own = points.filter((_, i) => labels[i] === k);
      return coordinates.map((d) => meanOf(own, centre, d));
    });
  let labels = points.map((point) => nearest(point, centres));
  if (has('by-position')) labels = points.map((_, i) => i % K);
  if (has('while-assigning')) {
    let now = centres;
    labels = [];
    for (const point of points) {
      labels.push(nearest(point, now));
      const own = points.filter((_, i) => labels[i] === labels.at(-1));
      now = now.map((centre, k) => (k === labels.at(-1) ? coordinates.map((d) => meanOf(own, centre, d)) : centre));
    }
  }
  const to = moved(labels);
  if (has('labels-of-moved')) labels = points.map((point) => nearest(point, to));
  return [has('from-one') ? labels.map((k) => k + 1) : labels, to];
}
