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
  summary(_, { changed, other }, t, isHeld) {
    const [copies, away] = [changed[1].distance, other.distance].map((distance) => formatNumber(distance, 0));
    const tell = isHeld('copies') ? t.behindBox : t.copies;
    return tell(ofQuantity('same-distance.copies', copies)) + t.away(ofQuantity('same-distance.other', away));
  },
});
