import { range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, domain } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'same-loss-2w',
  controls: { scale: range({ ...domain, step: 0.1, value: 1 }) },
  strings,
  compute,
  Figure,
  parts: ['car', 'mean'],
  summary: ({ scale }, { losses, mean }, t, isHeld) =>
    t.times(formatNumber(scale)) +
    (isHeld('car') ? '' : t.ofTheCar(formatNumber(losses[1]))) +
    (isHeld('mean') ? '' : t.onAverage(formatNumber(mean))) +
    t.end,
});
