import type { Answer } from './compare';

/**
 * The slope of `f` in every entry of `x`, by central differences in float64: (f(x + h) − f(x − h)) / 2h. Its error is
 * about 1e-10 where `f` is smooth within `h` of `x`; keep away from kinks.
 */
export function numericalGradient(f: (x: number[][]) => number, x: readonly (readonly number[])[], h = 1e-5): Answer {
  const moved = x.map((row) => [...row]);
  return x.map((row, i) =>
    row.map((value, j) => {
      moved[i][j] = value + h;
      const above = f(moved);
      moved[i][j] = value - h;
      const below = f(moved);
      moved[i][j] = value;
      return (above - below) / (2 * h);
    }),
  );
}
