import { choice, numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, most } from './model';
import { pieces } from './fitted';
import { strings } from './strings';

const count = { min: 1, max: most, step: 1 };

export default defineWidget({
  name: 'derivative-shapes',
  controls: {
    kind: choice({ options: ['scalar', 'gradient', 'jacobian'], value: 'jacobian' }),
    n: range({ ...count, value: 3 }),
    m: range({ ...count, value: 4 }),
    nudge: range({ min: -0.5, max: 0.5, step: 0.01, value: 0.1 }),
    at: numbers({ ...count, value: [2, 3] }),
    slots: numbers({ min: 0, max: pieces.length, step: 1, value: [0, 0, 0] }),
  },
  strings,
  compute,
  Figure,
  idle: ({ kind }) => ({ scalar: ['n', 'm'] as const, gradient: ['m'] as const, jacobian: [] })[kind],
  summary: ({ nudge }, { x, y, rows, at: [i, j], change }, t) =>
    t.summary(
      String(y.length),
      String(x.length),
      i + 1,
      j + 1,
      ofQuantity('derivative-shapes.entry', formatNumber(rows[i][j], 2)),
    ) + t.nudged(formatNumber(nudge, 2), formatNumber(change, 3), formatNumber(rows[i][j] * nudge, 3)),
});
