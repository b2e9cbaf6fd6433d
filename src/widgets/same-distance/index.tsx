import { choice, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'same-distance',
  controls: {
    distance: range({ min: 100, max: 2000, step: 10, value: 1200, quantity: 'same-distance.copies' }),
    subject: choice({ options: ['horse', 'ship', 'frog', 'cat'], value: 'horse' }),
  },
  strings,
  compute,
  Figure,
  parts: ['copies'],
  summary: (_, { changed, other }, t, isHeld) =>
    (isHeld('copies') ? '' : t.copies(ofQuantity('same-distance.copies', formatNumber(changed[0].distance, 0)))) +
    t.away(ofQuantity('same-distance.other', formatNumber(other.distance, 0))),
});
