import { choice, numbers, run, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { bounds, Figure } from './Figure';
import { compute } from './model';
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
  summary: (state, { pictures, mean }, t) =>
    t.summary(
      pictures.map(({ loss }, i) => ofQuantity(lossOf(i, state), formatNumber(loss))),
      ofQuantity(meanOf(state), formatNumber(mean)),
    ),
});
