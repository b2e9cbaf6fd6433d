import { formatNumber } from '@ui/number';
import { judge, type Change } from './judge';
import type { Model } from './run';

export interface Shown {
  factor: number;
  chosen: number[];
  push: number[];
}

/** What the reader has done to the scores. */
export const changeOf = ({ factor, chosen, push }: Shown): Change => ({
  factor,
  shift: push[1],
  one: { example: chosen[0] - 1, push: push[0] },
});
export const isChanged = ({ factor, shift, one }: Change) => factor !== 1 || shift !== 0 || (one?.push ?? 0) !== 0;

/** The examples as the scores were trained, and as the reader has changed them. */
export function reading(state: Shown, { scores, labels }: Pick<Model, 'scores' | 'labels'>) {
  const change = changeOf(state);
  const trained = judge(scores, labels);
  return { trained, now: isChanged(change) ? judge(scores, labels, change) : trained };
}

/** A loss, so exactly that what hardly moves can be seen to move. */
export const lossText = (loss: number) => formatNumber(loss, 4, true);
/** A margin with its sign. */
export const marginText = (margin: number) =>
  (margin > 0 ? '+' : '') + formatNumber(margin, Math.abs(margin) < 0.1 ? 4 : 2, true);
