import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { distanceName, Figure, pixels } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'l1-distance',
  controls: {
    test: numbers({ ...pixels, value: [56, 32, 10, 18, 90, 23, 128, 133, 24, 26, 178, 200, 2, 0, 255, 220] }),
    train: numbers({ ...pixels, value: [10, 20, 24, 17, 8, 10, 89, 100, 12, 16, 178, 170, 4, 32, 233, 112] }),
    metric: choice({ options: ['l1', 'l2'], value: 'l1' }),
  },
  strings,
  compute,
  Figure,
  summary({ metric }, { distance, share, equals }, t) {
    if (distance === 0) return t.same;
    const name = metric.toUpperCase();
    return (
      t.summary(name, ofQuantity(distanceName[metric], formatNumber(distance))) +
      t.share(name, equals, ofQuantity(`pixels.${metric}`, String(Math.round(100 * share))))
    );
  },
});
