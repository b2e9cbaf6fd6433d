import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber, formatShort } from '@ui/number';
import { Figure } from './Figure';
import { compute, points, reach } from './model';
import { nameOf } from './names';
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
  summary({ scores }, { svm, softmax }, t, isHeld) {
    const ofSoftmax = ofQuantity(nameOf('softmax', scores), formatShort(softmax));
    if (isHeld('svm')) return t.softmaxAlone(ofSoftmax);
    return t.summary(ofQuantity(nameOf('svm', scores), formatNumber(svm)), ofSoftmax);
  },
});
