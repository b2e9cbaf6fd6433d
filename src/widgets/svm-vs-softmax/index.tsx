import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber, formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, points, reach } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'svm-vs-softmax',
  controls: {
    scores: numbers({ ...reach, value: points.near }),
    scale: choice({ options: ['log', 'linear'], value: 'log' }),
  },
  strings,
  compute: ({ scores }) => compute({ scores }),
  drawing: ['scale'],
  Figure,
  parts: ['svm'],
  summary: (_, { svm, softmax }, t, isHeld) =>
    isHeld('svm') ? t.softmaxAlone(formatScientific(softmax)) : t.summary(formatNumber(svm), formatScientific(softmax)),
});
