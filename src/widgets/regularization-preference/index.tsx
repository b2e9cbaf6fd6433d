import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, domain, isCheapest } from './model';
import { bestOf, penaltyOf, score as scoreName, weightOf } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'regularization-preference',
  controls: {
    first: range({ ...domain, step: 0.05, value: 1, quantity: weightOf(0) }),
    penalty: choice({ options: ['l2', 'l1', 'elastic'], value: 'l2' }),
    beta: range({ min: 0, max: 1, step: 0.05, value: 0.5 }),
    x1: range({ min: 0.5, max: 1.5, step: 0.05, value: 1, quantity: 'preference.x1.more' }),
    round: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  drawing: ['round'],
  inFigure: ['penalty'],
  idle: ({ penalty }) => (penalty === 'elastic' ? [] : ['beta']),
  parts: ['even', 'tie'],
  summary(state, { w, score, values, least, best }, t, isHeld) {
    const { penalty } = state;
    const list = `[${w.map((value, i) => ofQuantity(weightOf(i), exactly(value))).join(', ')}]`;
    const [from, to] = best.map((value) => ofQuantity(bestOf(state), formatNumber(value)));
    const scored = ofQuantity(scoreName, formatNumber(score));
    if (isHeld(penalty === 'l2' ? 'even' : 'tie')) return t.scored(list, scored);
    const price = ofQuantity(penaltyOf(penalty, state), formatNumber(values[penalty], 3));
    // the minimum is shown only to a reader who has found it
    if (state.x1 === 1 && !isCheapest(values[penalty], least)) return t.summary(list, scored, t.names[penalty], price);
    return (
      t.summary(list, scored, t.names[penalty], price) +
      (t === strings.zh ? '' : ' ') +
      t.best(formatNumber(least, 3), from, to)
    );
  },
});

/** A weight, as a third where its decimals would be cut off: what is printed adds up to the score. */
function exactly(weight: number): string {
  const isShort = Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-9;
  const thirds = Math.round(300 * weight) / 100;
  const isThird = Math.abs(thirds - 3 * weight) < 1e-9;
  return isShort ? formatNumber(weight) : isThird ? `${formatNumber(thirds)}/3` : formatNumber(weight, 3);
}
