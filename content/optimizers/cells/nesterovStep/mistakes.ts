/** What people get wrong in a step of Nesterov’s momentum, the most likely first. */
export const mistakes = [
  'plain-momentum',
  'not-taken-back',
  'old-velocity',
  'sign-of-old',
  'rho-of-one',
  'uphill',
  'rate-outside',
  'order',
  'one-added',
  'one-minus-rho',
  'velocities-exchanged',
  'looks-only',
  'new-subtracted',
  'other-convention',
  'all-kept',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The place ahead and the velocity as computed by someone who makes these mistakes. */
export function wrong(
  made: ReadonlySet<string>,
  x: number[],
  v: number[],
  gradient: number[],
  rate: number,
  rho: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('other-convention')) {
    const velocity = v.map((value, i) => rho * value + gradient[i]);
    return [x.map((value, i) => value - rate * velocity[i]), velocity];
  }
  const slope = (has('uphill') ? 1 : -1) * (has('rate-outside') ? 1 : rate);
  const next = v.map((value, i) => (has('all-kept') ? 1 : rho) * value + slope * gradient[i]);
  const r = has('rho-of-one') ? 1 : rho;
  const back = has('plain-momentum') || has('not-taken-back') ? 0 : has('sign-of-old') ? r : -r;
  const on = has('plain-momentum') ? 1 : 1 + r;
  if (has('one-added')) return [x.map((value, i) => value - rho * v[i] + 1 + rho * next[i]), next];
  if (has('one-minus-rho')) return [x.map((value, i) => value - rho * v[i] + (1 - rho) * next[i]), next];
  if (has('velocities-exchanged')) return [x.map((value, i) => value - rho * next[i] + (1 + rho) * v[i]), next];
  if (has('looks-only')) return [x.map((value, i) => value + rho * next[i]), next];
  if (has('new-subtracted')) return [x.map((value, i) => value - rho * v[i] - (1 + rho) * next[i]), next];
  const place = x.map((value, i) => value + back * v[i] + on * (has('old-velocity') ? v[i] : next[i]));
  return has('order') ? [next, place] : [place, next];
}
