import { choice, numbers, range, run, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber, formatScientific } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, extent, initialPoints, steps } from './model';
import { strings } from './strings';
import { lossNames } from './training';

export default defineWidget({
  name: 'linear-classifier-live',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 10 }),
    loss: choice({ options: lossNames, value: 'westonWatkins' }),
    rate: range({ min: 0, max: 2, step: 0.01, value: 0.1 }),
    lambda: range({ min: 0, max: 1, step: 0.01, value: 0.1 }),
    seed: range({ min: 1, max: 30, step: 1, value: 1 }),
    example: range({ min: 1, max: initialPoints.length / 3, step: 1, value: 1 }),
    check: toggle({ value: false }),
    halved: toggle({ value: false }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 4, most: 4 }),
    points: numbers({ min: -extent, max: 2, step: 0.01, value: initialPoints }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  inFigure: ['example'],
  inDetails: ['seed', 'check', 'halved'],
  summary: ({ step }, { total, data, penalty, right, labels, error, pushes }, t) =>
    t.summary(
      String(step),
      ofQuantity('linear-classifier-live.loss', formatNumber(total, 3)),
      formatNumber(data, 3),
      formatNumber(penalty, 3),
      ofQuantity('live.right', String(right)),
      String(labels.length),
      labels.filter((_, i) => [0, 1, 2].some((c) => pushes[3 * i + c] !== 0)).length,
    ) + (error === null ? '' : t.checked(formatScientific(error), error < 1e-4)),
});
