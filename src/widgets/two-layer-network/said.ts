import { formatNear, formatNumber } from '@ui/number';
import type { Model } from './model';
import type { Strings } from './strings';

/** An accuracy in percent; one that only comes near to all is not rounded to it. */
export const percent = (share: number) => formatNumber(Math.floor(1000 * share + 1e-9) / 10, 1);

/** The result of a network. */
export function summaryText({ step, lost, train, test, labels, testLabels }: Model, t: Strings, isHeld: boolean) {
  if (labels.length === 0) return t.noPoints;
  if (isHeld) return t.held(step);
  const told = t.summary(step, formatNear(train.loss), percent(train.accuracy));
  const tested = testLabels.length > 0 ? t.tested(formatNear(test.loss), percent(test.accuracy)) : '';
  return told + tested + t.end + (lost === step + 1 ? t.lost(lost) : '');
}
