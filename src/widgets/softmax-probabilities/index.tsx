import { choice, numbers, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Details } from './Details';
import { bounds, Figure } from './Figure';
import { lossText } from './lossText';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'softmax-probabilities',
  controls: {
    scores: numbers({ ...bounds, value: [3.2, 5.1, -1.7] }),
    shift: range({ min: -1000, max: 1000, step: 1, whole: false, value: 0 }),
    stable: toggle({ value: false }),
    precision: choice({ options: ['float64', 'float32'], value: 'float64' }),
    target: range({ min: 0.5, max: 1, step: 0.01, value: 1, quantity: 'target.cat' }),
  },
  strings,
  compute,
  Figure,
  Details,
  inDetails: ['target'],
  summary(_, { probabilities, total, loss, broken }, t) {
    if (broken) return total === 0 ? t.underflow : t.overflow;
    return t.summary(
      ofQuantity('softmax.p.0', formatNumber(probabilities[0], 2, true)),
      ofQuantity('softmax.loss', lossText(loss)),
    );
  },
});
