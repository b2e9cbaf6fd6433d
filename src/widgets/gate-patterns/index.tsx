import { range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute } from './model';
import { strings } from './strings';

const bounds = { min: -6, max: 6, step: 0.1 };

export default defineWidget({
  name: 'gate-patterns',
  controls: {
    x: range({ ...bounds, value: 3 }),
    y: range({ ...bounds, value: -4 }),
    upstream: range({ ...bounds, value: 2 }),
    second: range({ ...bounds, value: -1 }),
  },
  strings,
  compute,
  Figure,
  parts: ['roles'],
  summary({ x, y, upstream, second }, { add, mul, max, copy }, t) {
    const all = [upstream, add.dx, add.dy, mul.dx, mul.dy, max.dx, max.dy, copy.dx].map((v) => formatNumber(v, 2));
    return t.summary(all, formatNumber(second, 2)) + (x === y ? t.tie : '');
  },
});
