import { range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { contrastAt, Figure, own, pointsNeeded } from './Figure';
import { compute, dimensions } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'curse-of-dimensionality',
  controls: { dimension: range({ ...dimensions, step: 1, value: 2, quantity: own('dimension') }) },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  summary({ dimension }, { digits, contrast }, t) {
    const told = (value: number, places: number) => ofQuantity(contrastAt(dimension), formatNumber(value, places));
    return (
      t.summary(
        ofQuantity(own('dimension'), formatNumber(dimension)),
        ofQuantity(own('needed'), pointsNeeded(digits)),
      ) + (contrast >= 1 ? t.times(told(contrast + 1, 0)) : t.percent(told(100 * contrast, contrast < 0.1 ? 1 : 0)))
    );
  },
});
