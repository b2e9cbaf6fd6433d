import { formatNumber } from '@ui/number';
import type { Loss } from './training';

const short = (value: number) => formatNumber(value, 2, true);
const signed = (value: number) => (value < 0 ? `(${short(value)})` : short(value));

/** The loss of one example as its formula, with the numbers in their places. */
export function workedOut(loss: Loss, scores: number[], label: number): string {
  const own = scores[label];
  if (loss === 'softmax') {
    const others = scores.map((score) => `exp ${signed(score)}`).join(' + ');
    return `−log (exp ${signed(own)} / (${others}))`;
  }
  const terms = scores.flatMap((score, c) => {
    if (loss === 'westonWatkins') return c === label ? [] : [`max(0, ${short(score)} − ${signed(own)} + 1)`];
    return [`max(0, 1 ${c === label ? '−' : '+'} ${signed(score)})`];
  });
  return terms.join(' + ');
}
