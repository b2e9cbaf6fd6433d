/** What people get wrong in a cell's histogram, the most likely first. */
export const mistakes = [
  'signed',
  'radians',
  'radians-turned',
  'radians-lost',
  'no-magnitude',
  'negative-lost',
  'mirrored',
  'half-turn-lost',
  'half-turn-last',
  'half-turn-beyond',
  'rounded',
  'rounded-up',
  'swapped',
  'squared',
  'sum-of-parts',
  'bins-of-20',
  'two-bins',
  'edge-direction',
  'mean',
  'normalized',
  'largest',
  'last-vote',
  'first-row',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The histogram as counted by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, gx: number[][], gy: number[][], bins: number): number[] {
  const has = (mistake: Mistake) => made.has(mistake);
  const histogram = new Array<number>(bins).fill(0);
  const rows = has('first-row') ? gx.slice(0, 1) : gx;
  const count = gx.length * gx[0].length;
  rows.forEach((row, i) =>
    row.forEach((x, j) => {
      const y = gy[i][j];
      const vote = voteOf(has, x, y);
      const place = placeOf(has, x, y, bins);
      if (place === Infinity) histogram[bins] = NaN;
      if (!(place >= 0)) return; // lost
      const low = Math.floor(place - 0.5);
      const votes: [bin: number, weight: number][] = has('two-bins')
        ? [
            [(low + bins) % bins, vote * (low + 1.5 - place)],
            [(low + 1) % bins, vote * (place - 0.5 - low)],
          ]
        : [[binOf(has, place, bins), vote]];
      for (const [bin, weight] of votes) {
        if (bin >= bins) continue;
        if (has('largest')) histogram[bin] = Math.max(histogram[bin], weight);
        else histogram[bin] = has('last-vote') ? weight : histogram[bin] + weight;
      }
    }),
  );
  const total = histogram.reduce((a, b) => a + b, 0);
  const divisor = has('mean') ? count : has('normalized') ? total || 1 : 1;
  return histogram.map((sum) => sum / divisor);
}

function voteOf(has: (mistake: Mistake) => boolean, x: number, y: number): number {
  if (has('no-magnitude')) return 1;
  if (has('sum-of-parts')) return Math.abs(x) + Math.abs(y);
  return has('squared') ? x * x + y * y : Math.hypot(x, y);
}

/** Where a direction lies, counted in bins from 0°. */
function placeOf(has: (mistake: Mistake) => boolean, x: number, y: number, bins: number): number {
  const angle = has('swapped') ? Math.atan2(x, y) : Math.atan2(y, x);
  const degrees = (angle * 180) / Math.PI + (has('edge-direction') ? 90 : 0);
  const unsigned = (degrees + 360) % 180;
  const part = 180 / bins;
  if (has('radians')) return ((angle + Math.PI) % Math.PI) / part;
  if (has('radians-turned')) return ((angle + 180) % 180) / part;
  if (has('radians-lost')) return angle / part;
  if (has('signed')) return ((degrees + 360) % 360) / (2 * part);
  if (has('bins-of-20')) return unsigned / 20;
  if (has('negative-lost')) return degrees < 0 ? NaN : (degrees % 180) / part;
  if (has('mirrored')) return (Math.abs(degrees) % 180) / part;
  if (degrees === 180 && has('half-turn-lost')) return NaN;
  if (degrees === 180 && has('half-turn-beyond')) return Infinity;
  if (degrees === 180 && has('half-turn-last')) return bins - 0.5;
  return unsigned / part;
}

function binOf(has: (mistake: Mistake) => boolean, place: number, bins: number): number {
  if (has('rounded')) return Math.round(place) % bins;
  if (has('rounded-up')) return Math.ceil(place) % bins;
  return Math.floor(place);
}
