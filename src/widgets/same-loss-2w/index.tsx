import { range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, domain } from './model';
import { meanAt } from './names';
import { strings } from './strings';

export default defineWidget({
  name: 'same-loss-2w',
  controls: { scale: range({ ...domain, step: 0.1, value: 1, quantity: 'same-loss-2w.scale' }) },
  strings,
  compute,
  Figure,
  parts: ['car', 'mean'],
  summary: ({ scale }, { losses, mean }, t, isHeld) =>
    t.times(ofQuantity('same-loss-2w.scale', formatNumber(scale))) +
    (isHeld('car') ? '' : t.ofTheCar(ofQuantity('same-loss-2w.car', formatNumber(losses[1])))) +
    (isHeld('mean') ? '' : t.onAverage(ofQuantity(meanAt(scale), formatNumber(mean)))) +
    t.end,
});
