/** What people get wrong in a step of descent, the most likely first. */
export const mistakes = [
  'uphill',
  'no-rate',
  'divided-by-rate',
  'step-only',
  'signs-only',
  'weights-shrunk',
  'not-moved',
  'first-row-only',
  'rate-taken-off',
  'normalized',
  'slope-squared',
  'times-weight',
  'mean-slope',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The weights as moved by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, W: number[][], gradient: number[][], rate: number): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const all = gradient.flat();
  const meanSlope = all.reduce((sum, value) => sum + value, 0) / all.length;
  return W.map((row, c) =>
    row.map((weight, p) => {
      if (has('rate-taken-off')) return (weight - rate) * gradient[c][p];
      const slope = has('signs-only')
        ? Math.sign(gradient[c][p])
        : has('slope-squared')
          ? gradient[c][p] ** 2
          : has('times-weight')
            ? gradient[c][p] * weight
            : has('normalized')
              ? gradient[c][p] / (Math.hypot(...all) || 1)
              : has('mean-slope')
                ? meanSlope
                : gradient[c][p];
      const size = has('no-rate') ? 1 : has('divided-by-rate') ? 1 / rate : rate;
      const step = (has('uphill') ? 1 : -1) * size * slope;
      if (has('not-moved') || (has('first-row-only') && c > 0)) return weight;
      if (has('step-only')) return step;
      return has('weights-shrunk') ? rate * weight + step : weight + step;
    }),
  );
}
