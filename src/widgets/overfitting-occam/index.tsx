import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber, formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, degrees, training } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'overfitting-occam',
  controls: {
    degree: range({ ...degrees, step: 1, value: 9 }),
    lambda: range({ min: 0, max: 0.02, step: 0.0005, value: 0 }),
    moved: numbers({ min: -3, max: 3, step: 0.01, value: training.x.map(() => 0) }),
  },
  strings,
  compute,
  Figure,
  parts: ['fresh'],
  summary: ({ degree }, { train, fresh }, t, isHeld) =>
    isHeld('fresh')
      ? t.trainAlone(formatNumber(degree), formatScientific(train))
      : t.summary(formatNumber(degree), formatScientific(train), formatNumber(fresh)),
});
