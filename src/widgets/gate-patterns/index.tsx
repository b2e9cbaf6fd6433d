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
  parts: ['roles', 'mul'],
  summary({ x, y, upstream, second }, { add, mul, max, copy }, t, isHeld) {
    const all = [upstream, add.dx, add.dy, max.dx, max.dy, second, copy.dx].map((v) => formatNumber(v));
    const multiplied = isHeld('mul') ? '' : t.multiplied(formatNumber(mul.dx), formatNumber(mul.dy));
    return t.summary(all, multiplied) + (x === y ? t.tie : '');
  },
});
