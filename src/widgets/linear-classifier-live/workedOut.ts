import { formatNumber } from '@ui/number';
import type { Loss } from './training';

/** Gives the number that is the score of a class its name. */
type Named = (c: number, text: string) => string;

/** The loss of one example as its formula, with the numbers in their places. */
export function workedOut(loss: Loss, scores: number[], label: number, named: Named = (_, text) => text): string {
  const short = (c: number) => named(c, formatNumber(scores[c], 2, true));
  const signed = (c: number) => (scores[c] < 0 ? `(${short(c)})` : short(c));
  const own = signed(label);
  if (loss === 'softmax') {
    const others = scores.map((_, c) => `exp ${signed(c)}`).join(' + ');
    return `−log (exp ${own} / (${others}))`;
  }
  const terms = scores.flatMap((_, c) => {
    if (loss === 'westonWatkins') return c === label ? [] : [`max(0, ${short(c)} − ${own} + 1)`];
    return [`max(0, 1 ${c === label ? '−' : '+'} ${signed(c)})`];
  });
  return terms.join(' + ');
}
