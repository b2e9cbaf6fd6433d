import type { Volume } from '../../shared/volumes';

/** What people get wrong in the backward pass of max pooling, the most likely first. */
export const mistakes = [
  'ties-all',
  'not-added',
  'ties-last',
  'ties-split',
  'average',
  'everywhere',
  'ones',
  'top-left',
  'from-zero',
  'from-zero-first',
  'from-zero-corner',
  'step-of-size',
  'step-of-one',
  'stride-of-rows',
  'stride-of-columns',
  'values',
  'smallest',
  'absolute',
  'first-map',
  'by-column',
  'sign',
  'place-in-window',
  'whole-map',
] as const;

export type Mistake = (typeof mistakes)[number];

/** The gradient as computed by someone who makes these mistakes; by someone who makes none, it is right. */
export function wrong(made: ReadonlySet<string>, x: Volume, upstream: Volume, size: number, stride: number): Volume {
  const has = (mistake: Mistake) => made.has(mistake);
  const dx = x.map((map) => map.map((row) => row.map(() => 0)));
  const step = has('step-of-size') ? size : has('step-of-one') ? 1 : stride;
  const [down, right] = [has('stride-of-columns') ? 1 : step, has('stride-of-rows') ? 1 : step];
  const offsets = Array.from({ length: size * size }, (_, n) =>
    has('by-column') ? [n % size, Math.floor(n / size)] : [Math.floor(n / size), n % size],
  );
  upstream.forEach((map, c) =>
    map.forEach((row, i) =>
      row.forEach((arrived, j) => {
        const compared = has('first-map') ? x[0] : x[c];
        const window = offsets
          .map(([p, q]) => [i * down + p, j * right + q])
          .filter(([r, s]) => compared[r]?.[s] !== undefined);
        const seen = window.map(([r, s]) => {
          const value = compared[r][s];
          return has('smallest') ? -value : has('absolute') ? Math.abs(value) : value;
        });
        const most = Math.max(...seen, ...(has('from-zero') ? [0] : []));
        const winners = window.filter((_, n) => seen[n] === most);
        const taking = takers(window, winners, has);
        const placed = (of: number[][]) =>
          has('whole-map')
            ? [largestOf(compared)]
            : has('place-in-window')
              ? of.map(([r, s]) => [r - i * down, s - j * right])
              : of;
        const g = (has('sign') ? -1 : 1) * (has('ones') ? 1 : arrived);
        for (const [r, s] of most > 0 ? placed(taking) : ofNegative(window, placed(taking), has)) {
          const share = has('ties-split') || has('average') ? g / taking.length : g;
          dx[c][r][s] = (has('not-added') ? 0 : dx[c][r][s]) + share * (has('values') ? compared[r][s] : 1);
        }
      }),
    ),
  );
  return dx;
}

/** Where the largest number of a map stands first. */
function largestOf(map: number[][]): [row: number, column: number] {
  const at = map.flat().indexOf(Math.max(...map.flat()));
  return [Math.floor(at / map[0].length), at % map[0].length];
}

/** Which entries take the gradient of a window in which nothing is larger than 0. */
function ofNegative(window: number[][], taking: number[][], has: (mistake: Mistake) => boolean): number[][] {
  if (has('from-zero-first')) return window.slice(0, 1);
  return has('from-zero-corner') ? [[0, 0]] : taking;
}

/** The entries of a window to which its gradient goes. */
function takers(window: number[][], winners: number[][], has: (mistake: Mistake) => boolean): number[][] {
  if (has('average') || has('everywhere')) return window;
  if (has('top-left')) return window.slice(0, 1);
  if (has('ties-all') || has('ties-split')) return winners;
  return has('ties-last') ? winners.slice(-1) : winners.slice(0, 1);
}
