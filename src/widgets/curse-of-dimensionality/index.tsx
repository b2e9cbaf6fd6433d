import { range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure, pointsNeeded } from './Figure';
import { compute, dimensions } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'curse-of-dimensionality',
  controls: { dimension: range({ ...dimensions, step: 1, value: 2 }) },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  summary: ({ dimension }, { digits, contrast }, t) =>
    t.summary(formatNumber(dimension), pointsNeeded(digits), formatNumber(100 * contrast, contrast < 0.1 ? 1 : 0)),
});
