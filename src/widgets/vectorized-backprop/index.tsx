import { choice, numbers } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure, slopeName } from './Figure';
import { compute, entries } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'vectorized-backprop',
  controls: {
    W: numbers({ min: -2, max: 2, step: 0.1, value: [0.1, 0.5, -0.2, -0.3, 0.8, 0.1] }),
    x: numbers({ min: -2, max: 2, step: 0.1, value: [0.2, 0.4, 0.5] }),
    entry: choice({ options: entries, value: 'W11' }),
  },
  strings,
  compute,
  Figure,
  summary: ({ entry }, { f, total }, t) =>
    t.summary(
      ofQuantity('vectors.f', formatNumber(f, 4)),
      t.controls.entry.options[entry],
      ofQuantity(slopeName(entries.indexOf(entry)), formatNumber(total, 4)),
    ),
});
