/** What people get wrong in a color histogram, the most likely first. */
export const mistakes = [
  'counts-one',
  'coloured-one',
  'not-normalized',
  'by-pixels',
  'by-coloured',
  'by-largest',
  'grey-not-a-number',
  'grey-uniform',
  'circle-open',
  'beyond-last',
  'last-left-out',
  'rounded',
  'rounded-up',
  'half-circle',
  'fixed-width',
  'range-of-data',
  'cumulative',
  'reversed',
] as const;

export type Mistake = (typeof mistakes)[number];

/**
 * Someone who counts pixels in place of chroma may still look for a picture of grey alone. Someone whose last vote goes
 * beyond the bins may have made room for it, or may divide by the total of the bins, which is then not a number: nobody
 * divides by it, each share is 0, or none is a number. Or the total is of what lies in the bins.
 */
export const habits = [
  'grey-looked-for',
  'room-made',
  'total-not-used',
  'total-taken-for-0',
  'total-used',
  'total-of-bins',
] as const;

/** The shares as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, hues: number[], chromas: number[], bins: number): number[] {
  const has = (mistake: Mistake | (typeof habits)[number]) => made.has(mistake);
  const sums = Array<number>(bins).fill(0);
  const weights = chromas.map((chroma) => (has('counts-one') ? 1 : has('coloured-one') ? Math.sign(chroma) : chroma));
  const [least, most] = [Math.min(...hues), Math.max(...hues)];

  /** Where a hue lies, in bins. */
  function place(hue: number): number {
    if (has('range-of-data')) return most > least ? ((hue - least) / (most - least)) * bins : 0;
    if (has('half-circle')) return (hue * bins) / 180;
    return has('fixed-width') ? hue / 30 : (hue * bins) / 360;
  }
  const whole = has('rounded') ? Math.round : has('rounded-up') ? Math.ceil : Math.floor;
  hues.forEach((hue, i) => {
    const bin = whole(place(hue));
    if (bin < bins) sums[bin] += weights[i];
    else if (has('beyond-last')) sums[bins] = has('room-made') ? (sums[bins] ?? 0) + weights[i] : NaN;
    else if (has('circle-open') || has('range-of-data')) sums[bins - 1] += weights[i];
    else if (!has('last-left-out')) sums[bin % bins] += weights[i];
  });

  const isGrey = has('grey-looked-for') && chromas.every((chroma) => chroma === 0);
  if (sums.length > bins) {
    if (has('total-not-used')) return sums;
    if (has('total-taken-for-0')) return sums.map(() => 0);
    if (has('total-used')) return sums.map(() => NaN);
  }
  const total = isGrey ? 0 : (has('total-of-bins') ? sums : weights).reduce((sum, weight) => sum + weight, 0);
  const divisors: [Mistake, number][] = [
    ['not-normalized', 1],
    ['by-pixels', hues.length],
    ['by-coloured', chromas.filter((chroma) => chroma > 0).length],
    ['by-largest', Math.max(...sums)],
  ];
  const divisor = divisors.find(([mistake]) => has(mistake))?.[1] ?? total;
  const none = has('grey-not-a-number') ? NaN : has('grey-uniform') ? 1 / bins : 0;
  const shares = sums.map((sum) => (total > 0 ? sum / divisor : none));
  if (has('reversed')) shares.reverse();
  let before = 0;
  return has('cumulative') ? shares.map((share) => (before += share)) : shares;
}
