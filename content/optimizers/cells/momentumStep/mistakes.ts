/** What people get wrong in a step with momentum, the most likely first. */
export const mistakes = [
  'velocity-lost',
  'old-velocity',
  'all-kept',
  'rho-on-gradient',
  'averaged',
  'rate-inside',
  'signed-inside',
  'uphill',
  'order',
  'friction',
  'rho-on-both',
  'rate-twice',
  'nesterov',
  'gradient-step',
  'both-signs',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The place and the velocity as computed by someone who makes these mistakes. */
export function wrong(
  made: ReadonlySet<string>,
  x: number[],
  v: number[],
  gradient: number[],
  rate: number,
  rho: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('signed-inside')) {
    const velocity = v.map((value, i) => rho * value - rate * gradient[i]);
    return [x.map((value, i) => value + velocity[i]), velocity];
  }
  const kept = has('friction')
    ? 1 - rho
    : has('velocity-lost')
      ? 0
      : has('all-kept') || has('rho-on-gradient')
        ? 1
        : rho;
  const weight = has('rho-on-both')
    ? rho
    : has('rate-twice')
      ? rate
      : has('both-signs')
        ? -1
        : has('averaged')
          ? 1 - rho
          : has('rho-on-gradient')
            ? rho
            : has('rate-inside')
              ? rate
              : 1;
  const next = v.map((value, i) => kept * value + weight * gradient[i]);
  const step = has('rate-inside') ? 1 : rate;
  const place = x.map(
    (value, i) =>
      value +
      (has('uphill') || has('both-signs') ? 1 : -1) *
        step *
        (has('old-velocity')
          ? v[i]
          : has('nesterov')
            ? gradient[i] + rho * next[i]
            : has('gradient-step')
              ? gradient[i]
              : next[i]),
  );
  return has('order') ? [next, place] : [place, next];
}
