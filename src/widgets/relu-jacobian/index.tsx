import { numbers, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatCount } from '@ui/number';
import { Figure, formatBytes } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'relu-jacobian',
  controls: {
    x: numbers({ min: -3, max: 3, step: 0.1, value: [1, -2, 3, -1, 0.5, -0.5] }),
    upstream: numbers({ min: -9, max: 9, step: 0.5, value: [4, -1, 5, 9, -2, 3] }),
    power: range({ min: 2, max: 12, step: 1, value: 12 }),
    batch: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  parts: ['matrix'],
  summary: (_, { y, size, matrixBytes, elementBytes }, t, isHeld) =>
    t.summary(
      String(y.filter((value) => value > 0).length),
      String(y.length),
      formatCount(size),
      isHeld('matrix') ? '?' : ofQuantity('relu-jacobian.matrix', formatBytes(matrixBytes)),
      ofQuantity('relu-jacobian.elements', formatBytes(elementBytes)),
    ),
});
