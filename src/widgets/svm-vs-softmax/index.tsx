import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber, formatScientific } from '@ui/number';
import { Figure } from './Figure';
import { compute, reach } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'svm-vs-softmax',
  controls: {
    point: choice({ options: ['near', 'close', 'far'], value: 'near' }),
    moved: numbers({ ...reach, value: [0, 0, 0] }),
  },
  strings,
  compute,
  Figure,
  parts: ['svm'],
  summary: (_, { svm, softmax }, t, isHeld) =>
    isHeld('svm') ? t.softmaxAlone(formatScientific(softmax)) : t.summary(formatNumber(svm), formatScientific(softmax)),
});
