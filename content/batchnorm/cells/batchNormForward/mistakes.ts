/** What people get wrong in the forward pass of batch norm, the most likely first. */
export const mistakes = [
  'unbiased',
  'eps-outside',
  'no-eps',
  'rows',
  'all-at-once',
  'no-root',
  'multiplied',
  'not-centred',
  'not-scaled',
  'root-mean-square',
  'mean-deviation',
  'not-normalized',
  'no-gamma',
  'no-beta',
  'no-gamma-beta',
  'beta-inside',
  'exchanged',
  'gamma-added',
  'first-gamma',
  'beta-subtracted',
  'recovered',
  'eps-added-to-x',
] as const;

export type Mistake = (typeof mistakes)[number];

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A batch as normalized by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(
  made: ReadonlySet<string>,
  X: number[][],
  gamma: number[],
  beta: number[],
  eps: number,
): number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  const [scale, shift] = has('exchanged') ? [beta, gamma] : [gamma, beta];

  return X.map((row) =>
    row.map((value, j) => {
      const values = has('rows') ? row : has('all-at-once') ? X.flat() : X.map((other) => other[j]);
      const mean = average(values);
      const around = has('root-mean-square') ? 0 : mean;
      const biased = average(values.map((other) => (other - around) ** 2));
      const variance = has('unbiased') && values.length > 1 ? (biased * values.length) / (values.length - 1) : biased;
      const inside = has('no-eps') || has('eps-added-to-x') ? variance : variance + eps;
      const sizes: [Mistake, number][] = [
        ['not-scaled', 1],
        ['eps-outside', Math.sqrt(variance) + eps],
        ['no-root', inside],
        ['mean-deviation', average(values.map((other) => Math.abs(other - mean))) + eps],
      ];
      const size = sizes.find(([mistake]) => has(mistake))?.[1] ?? Math.sqrt(inside);
      const centred = has('not-centred') ? value : value - mean + (has('eps-added-to-x') ? eps : 0);
      const normal = has('not-normalized') ? value : has('multiplied') ? centred * size : centred / size;
      if (has('recovered')) return normal * Math.sqrt(variance + eps) + mean;
      const times = has('no-gamma') || has('no-gamma-beta') ? 1 : scale[has('first-gamma') ? 0 : j];
      const plus = has('no-beta') || has('no-gamma-beta') ? 0 : (has('beta-subtracted') ? -1 : 1) * shift[j];
      if (has('gamma-added')) return normal + times + plus;
      return has('beta-inside') ? times * (normal + plus) : times * normal + plus;
    }),
  );
}
