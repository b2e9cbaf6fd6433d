import { type Volume } from '../../shared/volumes';

/** What people get wrong in the backward pass of a layer of filters, the most likely first. */
export const mistakes = [
  'x-not-added',
  'w-not-added',
  'b-not-added',
  'b-mean',
  'b-ones',
  'w-mean',
  'flipped',
  'no-padding',
  'padding-added',
  'stride-of-rows',
  'stride-of-columns',
  'no-stride',
  'first-filter-for-x',
  'last-filter-for-x',
  'no-upstream-in-x',
  'no-upstream-in-w',
  'exchanged',
  'first-map-of-x',
  'sign',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(
  made: ReadonlySet<string>,
  x: Volume,
  w: Volume[],
  upstream: Volume,
  stride: number,
  padding: number,
): [Volume, Volume[], number[]] {
  const has = (mistake: Mistake) => made.has(mistake);
  const dx = x.map((map) => map.map((row) => row.map(() => 0)));
  const dw = w.map((filter) => filter.map((slice) => slice.map((row) => row.map(() => 0))));
  const db = w.map(() => 0);
  const F = w[0][0].length;
  const places = upstream[0].length * upstream[0][0].length;
  const S = has('no-stride') ? 1 : stride;
  const P = has('no-padding') ? 0 : has('padding-added') ? -padding : padding;
  const [down, right] = [has('stride-of-columns') ? 1 : S, has('stride-of-rows') ? 1 : S];
  const sign = has('sign') ? -1 : 1;
  upstream.forEach((map, k) =>
    map.forEach((row, i) =>
      row.forEach((g, j) => {
        db[k] = has('b-ones') ? 1 : (has('b-not-added') ? 0 : db[k]) + (sign * g) / (has('b-mean') ? places : 1);
        for (let c = 0; c < (has('first-map-of-x') ? 1 : x.length); c++)
          for (let p = 0; p < F; p++)
            for (let q = 0; q < F; q++) {
              const [r, s] = [i * down - P + p, j * right - P + q];
              const value = x[c][r]?.[s];
              if (value === undefined) continue;
              const [a, b] = has('flipped') ? [F - 1 - p, F - 1 - q] : [p, q];
              const weight = w[has('first-filter-for-x') ? 0 : k][c][a][b];
              const [toW, toX] = has('exchanged') ? [weight, value] : [value, weight];
              const forW = (sign * (has('no-upstream-in-w') ? 1 : g) * toW) / (has('w-mean') ? places : 1);
              dw[k][c][p][q] = (has('w-not-added') ? 0 : dw[k][c][p][q]) + forW;
              if (has('last-filter-for-x') && k < w.length - 1) continue;
              dx[c][r][s] = (has('x-not-added') ? 0 : dx[c][r][s]) + sign * (has('no-upstream-in-x') ? 1 : g) * toX;
            }
      }),
    ),
  );
  return [dx, dw, db];
}
