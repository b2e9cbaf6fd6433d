import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { bounds, compute } from './model';
import { strings } from './strings';

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
  inFigure: ['x', 'y', 'upstream', 'second'],
  answering: ['shown'],
  idle: () => ['shown'],
  parts: ['roles'],
  summary({ x, y, upstream, second, shown }, { add, mul, max, copy }, t) {
    const text = (name: string, value: number) => ofQuantity(`gate-patterns.${name}`, formatNumber(value));
    const said = [
      t.passes.add(text('add.x', add.dx), text('add.y', add.dy)),
      t.passes.mul(text('mul.x', mul.dx), text('mul.y', mul.dy)),
      t.passes.max(text('max.x', max.dx), text('max.y', max.dy)),
      t.passes.copy(text('upstream', upstream), text('second', second), text('copy.x', copy.dx)),
    ].filter((_, i) => shown[i] === 1);
    const tie = x === y && shown[2] === 1 ? t.tie : '';
    return t.arrives(text('upstream', upstream)) + (said.length > 0 ? said.join('') : t.guessFirst) + tie;
  },
});
