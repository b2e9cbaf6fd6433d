import { choice, numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, extent, mostPoints, mostClasses } from './model';
import { strings } from './strings';

// prettier-ignore
const points = [
  -0.72, 0.62, 0, -0.42, 0.78, 0, -0.5, 0.36, 0, -0.16, 0.52, 0, -0.8, 0.1, 0, -0.3, 0.08, 0, 0.1, 0.82, 0, 0.34, -0.62, 0,
  0.78, 0.7, 1, 0.5, 0.5, 1, 0.86, 0.3, 1, 0.42, 0.14, 1, 0.7, -0.08, 1, 0.3, 0.44, 1, -0.58, 0.56, 1, 0.9, -0.44, 1,
  -0.66, -0.4, 2, -0.4, -0.72, 2, -0.12, -0.38, 2, 0.06, -0.76, 2, -0.84, -0.74, 2, 0.56, -0.8, 2, 0.22, -0.34, 2, 0.02, 0.24, 2,
];

export default defineWidget({
  name: 'knn-regions',
  controls: {
    k: range({ min: 1, max: 20, step: 1, value: 1, quantity: 'knn-regions.k' }),
    metric: choice({ options: ['l1', 'l2'], value: 'l2' }),
    angle: range({ min: 0, max: 90, step: 1, value: 0 }),
    paint: choice({ options: ['0', '1', '2', '3', '4'], value: '2' }),
    query: numbers({ min: -extent, max: extent, step: 0.01, value: [-0.38, 0.56] }),
    points: numbers({ min: -extent, max: mostClasses - 1, step: 0.01, value: points, group: 3, most: 3 * mostPoints }),
  },
  strings,
  compute: ({ points, k, metric, angle }) => compute({ points, k, metric, angle }),
  drawing: ['paint', 'query'],
  Figure,
  summary: ({ k }, { wrong, count, ties }, t) =>
    count === 0
      ? t.none
      : t.summary(ofQuantity('knn-regions.k', String(k)), String(wrong), String(count), formatNumber(100 * ties, 1)),
});
