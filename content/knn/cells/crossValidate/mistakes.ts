import { majority, nearest } from '@lib/knn';

/** What people get wrong in the folds, the most likely first. */
export const mistakes = [
  'fold-in-training',
  'tested-on-training',
  'roles-swapped',
  'first-fold-only',
  'last-fold-only',
  'last-fold-missing',
  'sum-of-folds',
  'best-fold',
  'errors',
  'always-first-k',
  'labels-whole',
  'counts',
  'earlier-only',
  'interleaved',
  'one-list-for-each',
  'best-k',
  'one-more-neighbour',
  'next-fold',
  'divided-by-one-less',
  'first-fold-missing',
  'fold-of-F',
  'labels-of-first-fold',
] as const;

export type Mistake = (typeof mistakes)[number];
export type Args = [x: number[][], y: number[], folds: number, ks: number[]];

function predict(picture: number[], x: number[][], train: number[], y: number[], k: number): number {
  const distances = train.map((i) => Math.hypot(...picture.map((value, p) => value - x[i][p])));
  return majority(nearest(distances, k).map((at) => y[train[at]]))[0];
}

/** The means as found by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, ...[x, y, folds, ks]: Args): number[] | number | number[][] {
  const has = (mistake: Mistake) => made.has(mistake);
  if (has('fold-of-F')) return wrong(new Set(), x, y, x.length / folds, ks);
  const size = x.length / folds;
  const places = x.map((_, i) => i);
  if (has('best-k')) {
    const means = wrong(new Set(), x, y, folds, ks) as number[];
    return ks[means.indexOf(Math.max(...means))];
  }
  return ks.map((each) => {
    const k = has('always-first-k') ? ks[0] : has('one-more-neighbour') ? each + 1 : each;
    const shares = Array.from({ length: folds }, (_, f) => {
      const inside = places.filter((i) =>
        has('interleaved') ? i % folds === f : Math.floor(i / size) === f + (has('next-fold') ? 1 : 0),
      );
      const outside = places.filter((i) => !inside.includes(i));
      const train = has('fold-in-training')
        ? places
        : has('roles-swapped')
          ? inside
          : has('earlier-only')
            ? outside.filter((i) => i < f * size)
            : outside;
      const tested = has('tested-on-training') || has('roles-swapped') ? outside : inside;
      const right =
        tested.filter(
          (i) =>
            predict(
              x[i],
              x,
              train,
              has('labels-whole') ? train.reduce((of, i, at) => ((of[i] = y[at]), of), [...y]) : y,
              k,
            ) === y[has('labels-of-first-fold') ? i % size : i],
        ).length / (has('counts') ? 1 : tested.length);
      return has('errors') ? 1 - right : right;
    });
    if (has('one-list-for-each')) return shares;
    if (has('best-fold')) return Math.max(...shares);
    if (has('first-fold-only')) return shares[0];
    if (has('last-fold-only')) return shares[folds - 1];
    const counted = has('last-fold-missing') ? shares.slice(0, -1) : has('first-fold-missing') ? shares.slice(1) : shares; // prettier-ignore
    return (
      counted.reduce((sum, share) => sum + share, 0) /
      (has('sum-of-folds') ? 1 : has('divided-by-one-less') ? folds - 1 : folds)
    );
  }) as number[] | number[][];
}
