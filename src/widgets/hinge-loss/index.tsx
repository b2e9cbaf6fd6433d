import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, domain } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'hinge-loss',
  controls: {
    scores: numbers({ ...domain, step: 0.1, value: [3.2, 5.1, -1.7] }),
    margin: range({ min: 0, max: 3, step: 0.1, value: 1 }),
  },
  strings,
  compute,
  Figure,
  summary({ scores }, { loss, safeFrom, terms }, t, _isHeld, isFound) {
    const active = t.classes.slice(1).filter((_, j) => terms[j] > 0);
    const now = t.summary(
      ofQuantity('hinge.loss', formatNumber(loss)),
      ofQuantity('s.0.0', formatNumber(scores[0])),
      t.active(active),
    );
    return isFound ? now + t.zeroFrom(ofQuantity('hinge.safeFrom', formatNumber(safeFrom))) : now;
  },
});
