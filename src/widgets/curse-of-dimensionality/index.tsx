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
  summary: ({ dimension }, { digits, contrast }, t) =>
    t.summary(
      ofQuantity(own('dimension'), formatNumber(dimension)),
      ofQuantity(own('needed'), pointsNeeded(digits)),
      ofQuantity(contrastAt(dimension), formatNumber(100 * contrast, contrast < 0.1 ? 1 : 0)),
    ),
});
