import { numbers, range } from '@kit/controls';
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
    shown: numbers({ min: 0, max: 1, step: 1, value: [0, 0, 0, 0] }),
  },
  strings,
  compute,
  Figure,
  idle: () => ['shown'],
  parts: ['roles', 'mul'],
  summary({ x, y, upstream, second, shown }, { add, mul, max, copy }, t, isHeld) {
    const text = (value: number) => formatNumber(value);
    const said = [
      t.passes.add(text(add.dx), text(add.dy)),
      isHeld('mul') ? '' : t.passes.mul(text(mul.dx), text(mul.dy)),
      t.passes.max(text(max.dx), text(max.dy)),
      t.passes.copy(text(upstream), text(second), text(copy.dx)),
    ].filter((part, i) => part && shown[i] === 1);
    const tie = x === y && shown[2] === 1 ? t.tie : '';
    return t.arrives(text(upstream)) + (said.length > 0 ? said.join('') : t.guessFirst) + tie;
  },
});
