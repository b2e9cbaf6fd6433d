import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, degrees, training } from './model';
import { degreeName, nameOf, trainText } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'overfitting-occam',
  controls: {
    degree: range({ ...degrees, step: 1, value: 9, quantity: degreeName }),
    lambda: range({ min: 0, max: 0.02, step: 0.0005, value: 0, quantity: 'occam.lambda' }),
    moved: numbers({ min: -3, max: 3, step: 0.01, value: training.x.map(() => 0) }),
  },
  strings,
  compute,
  Figure,
  parts: ['fresh'],
  summary(state, { train, fresh }, t, isHeld) {
    const degree = ofQuantity(degreeName, formatNumber(state.degree));
    const onTraining = ofQuantity(nameOf('train', state), trainText(train));
    if (isHeld('fresh')) return t.trainAlone(degree, onTraining);
    return t.summary(degree, onTraining, ofQuantity(nameOf('fresh', state), formatNumber(fresh)));
  },
});
