import { placesAlong, volumeOf, type Volume } from '../../shared/volumes';

/** What people get wrong in a layer of filters, the most likely first. */
export const mistakes = [
  'no-bias',
  'padding-not-subtracted',
  'padding-added',
  'stride-in-size-only',
  'stride-of-rows',
  'stride-of-columns',
  'no-padding',
  'no-stride',
  'first-channel-only',
  'last-channel-only',
  'one-slice',
  'flipped',
  'rows-and-columns',
  'bias-of-channel',
  'bias-everywhere',
  'mean',
  'relu',
  'edge-repeated',
  'last-row-of-filter',
  'first-filter',
  'step-times-filter',
] as const;

export type Mistake = (typeof mistakes)[number];

/** Someone who moves on by the stride in one direction only may reckon the size likewise. */
export const habits = ['size-likewise'] as const;

/** The maps as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(
  made: ReadonlySet<string>,
  x: Volume,
  w: Volume[],
  b: number[],
  stride: number,
  padding: number,
): Volume {
  const has = (mistake: Mistake | (typeof habits)[number]) => made.has(mistake);
  const [C, H, W] = [x.length, x[0].length, x[0][0].length];
  const F = w[0][0].length;
  const S = has('no-stride') ? 1 : stride;
  const P = has('no-padding') ? 0 : padding;
  const stepped = has('stride-in-size-only') ? 1 : has('step-times-filter') ? F : S;
  const shift = has('padding-not-subtracted') ? 0 : has('padding-added') ? -P : P;
  const [down, right] = [has('stride-of-columns') ? 1 : stepped, has('stride-of-rows') ? 1 : stepped];
  const isOneWay = has('stride-of-rows') || has('stride-of-columns');
  const [fromTop, fromLeft] = isOneWay && has('size-likewise') ? [down, right] : [S, S];
  const inside = (value: number, end: number) => Math.min(Math.max(value, 0), end - 1);
  const at = (c: number, i: number, j: number) =>
    has('edge-repeated') ? x[c][inside(i, H)][inside(j, W)] : (x[c][i]?.[j] ?? 0);
  const channels = has('first-channel-only') ? [0] : has('last-channel-only') ? [C - 1] : [...x.keys()];
  const rows = has('last-row-of-filter') ? [F - 1] : Array.from({ length: F }, (_, p) => p);
  const columns = Array.from({ length: F }, (_, q) => q);
  return volumeOf(w.length, placesAlong(H, F, fromTop, P), placesAlong(W, F, fromLeft, P), (k, i, j) => {
    const filter = w[has('first-filter') ? 0 : k];
    const weight = (c: number, p: number, q: number) => {
      const slice = filter[has('one-slice') ? 0 : c];
      if (has('flipped')) return slice[F - 1 - p][F - 1 - q];
      return has('rows-and-columns') ? slice[q][p] : slice[p][q];
    };
    let sum = 0;
    for (const c of channels)
      for (const p of rows)
        for (const q of columns) sum += weight(c, p, q) * at(c, i * down - shift + p, j * right - shift + q);
    if (has('mean')) sum /= C * F * F;
    const bias = has('no-bias') ? 0 : has('bias-of-channel') ? b[0] : b[k] * (has('bias-everywhere') ? C : 1);
    return has('relu') ? Math.max(0, sum + bias) : sum + bias;
  });
}
