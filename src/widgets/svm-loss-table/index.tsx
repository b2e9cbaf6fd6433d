import { choice, numbers, run, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { bounds, Figure } from './Figure';
import { classes, compute } from './model';
import { given, lossOf, meanOf } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'svm-loss-table',
  controls: {
    scores: numbers({ ...bounds, value: given }),
    terms: run({ last: 9, value: 9, framesPerSecond: 1.2 }),
    allClasses: toggle({ value: false }),
    divideBy: choice({ options: ['one', 'wrong', 'classes'], value: 'one' }),
    squared: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['car'],
  summary(state, { pictures, mean }, t) {
    const losses = pictures.map(({ loss }, i) => ofQuantity(lossOf(i, state), formatNumber(loss)));
    if (state.terms < classes ** 2) return t.partly(state.terms, losses.slice(0, Math.floor(state.terms / classes)));
    return t.summary(losses, ofQuantity(meanOf(state), formatNumber(mean)));
  },
});
