import { range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { contrastAt, Figure, own, pointsNeeded, written } from './Figure';
import { compute, dimensions } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'curse-of-dimensionality',
  controls: { dimension: range({ ...dimensions, step: 1, value: 2, isLogarithmic: true, quantity: own('dimension') }) },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  summary({ dimension }, { digits, contrast }, t) {
    const is = (said: string) => ofQuantity(contrastAt(dimension), said);
    return (
      t.summary(
        ofQuantity(own('dimension'), formatNumber(dimension)),
        ofQuantity(own('needed'), pointsNeeded(digits)),
      ) +
      (contrast >= 1
        ? t.times(is(formatNumber(contrast + 1, 0)), is(written(contrast)))
        : t.percent(is(formatNumber(100 * contrast, contrast < 0.1 ? 1 : 0)), is(written(contrast))))
    );
  },
});
