/** What people get wrong in a Maxout unit, the most likely first. */
export const mistakes = [
  'to-all',
  'shared',
  'x-from-all',
  'to-first',
  'to-smallest',
  'tie-to-last',
  'tie-to-both',
  'tie-shared',
  'no-upstream',
  'without-bias',
  'compared-without-bias',
  'bias-gradient-one',
  'factors-exchanged',
  'all-summed',
  'smallest',
  'with-zero',
  'by-size',
] as const;

export type Mistake = (typeof mistakes)[number];

type Result = [y: number, gradX: number[], gradW: number[][], gradB: number[]];

/** Output and gradients as computed by someone who makes these mistakes; by someone who makes none, they are right. */
export function wrong(made: ReadonlySet<string>, x: number[], W: number[][], b: number[], upstream: number): Result {
  const has = (mistake: Mistake) => made.has(mistake);
  const dots = W.map((row) => row.reduce((sum, w, d) => sum + w * x[d], 0));
  const pieces = dots.map((dot, k) => (has('without-bias') ? dot : dot + b[k]));
  const compared = has('compared-without-bias') ? dots : has('by-size') ? pieces.map(Math.abs) : pieces;
  const decisive = has('smallest') ? Math.min(...compared) : Math.max(...compared);
  const best = compared.indexOf(decisive);
  const y = has('all-summed') ? pieces.reduce((a, value) => a + value, 0) : pieces[best];
  const below = has('with-zero') && y < 0;
  const shares = sharesOf(pieces, best, has).map((share) => (below ? 0 : share));
  const arrived = has('no-upstream') ? 1 : upstream;
  const toX = has('x-from-all') ? pieces.map(() => 1) : shares;
  const gradX = x.map((value, d) => arrived * (has('factors-exchanged') ? value : W.reduce((sum, row, k) => sum + toX[k] * row[d], 0))); // prettier-ignore
  const gradW = W.map((row, k) => row.map((w, d) => shares[k] * arrived * (has('factors-exchanged') ? w : x[d])));
  return [below ? 0 : y, gradX, gradW, shares.map((share) => share * (has('bias-gradient-one') ? 1 : arrived))];
}

/** How much of the gradient each piece gets. */
function sharesOf(pieces: number[], best: number, has: (mistake: Mistake) => boolean): number[] {
  const most = pieces[best];
  const ties = pieces.filter((value) => value === most).length;
  const only = (winner: number, share = 1) => pieces.map((_, k) => (k === winner ? share : 0));
  if (has('to-all') || has('all-summed')) return pieces.map(() => 1);
  if (has('shared')) return pieces.map(() => 1 / pieces.length);
  if (has('to-first')) return only(0);
  if (has('to-smallest')) return only(pieces.indexOf(Math.min(...pieces)));
  if (has('tie-to-last')) return only(pieces.lastIndexOf(most));
  if (has('tie-to-both')) return pieces.map((value) => Number(value === most));
  if (has('tie-shared')) return pieces.map((value) => Number(value === most) / ties);
  return only(best);
}
