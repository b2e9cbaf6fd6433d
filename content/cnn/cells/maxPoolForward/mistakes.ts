import { placesAlong, volumeOf, type Volume } from '../../shared/volumes';

/** What people get wrong in max pooling, the most likely first. */
export const mistakes = [
  'from-zero',
  'average',
  'step-of-one',
  'stride-of-rows',
  'stride-of-columns',
  'step-of-size',
  'no-stride',
  'smallest',
  'absolute',
  'across-depth',
  'first-map',
  'last-row-missing',
  'first-row-only',
  'diagonal',
  'top-left',
  'sum',
  'rows-and-columns',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The maps as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: Volume, size: number, stride: number): Volume {
  const has = (mistake: Mistake) => made.has(mistake);
  const [C, H, W] = [x.length, x[0].length, x[0][0].length];
  const step = has('step-of-one') ? 1 : has('step-of-size') ? size : stride;
  const S = has('no-stride') ? 1 : stride;
  const all = Array.from({ length: size }, (_, p) => p);
  const rows = has('first-row-only') ? [0] : has('last-row-missing') && size > 1 ? all.slice(0, -1) : all;
  return volumeOf(C, placesAlong(H, size, S), placesAlong(W, size, S), (c, i, j) => {
    const maps = has('across-depth') ? x : [x[has('first-map') ? 0 : c]];
    const [top, left] = has('no-stride')
      ? [i, j]
      : [i * (has('stride-of-columns') ? 1 : step), j * (has('stride-of-rows') ? 1 : step)];
    if (has('top-left')) return maps[0][top][left];
    const value = (map: number[][], p: number, q: number) =>
      has('rows-and-columns') ? (map[left + q]?.[top + p] ?? -Infinity) : (map[top + p]?.[left + q] ?? -Infinity);
    const seen = maps.flatMap((map) =>
      rows.flatMap((p) => all.filter((q) => !has('diagonal') || p === q).map((q) => value(map, p, q))),
    );
    if (has('average') || has('sum')) return seen.reduce((a, b) => a + b, 0) / (has('sum') ? 1 : seen.length);
    if (has('smallest')) return Math.min(...seen);
    if (has('absolute')) return Math.max(...seen.map(Math.abs));
    return Math.max(...seen, ...(has('from-zero') ? [0] : []));
  });
}
