import { range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNear } from '@ui/number';
import { Figure } from './Figure';
import { above, compute } from './model';
import { least } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'search-scale',
  controls: {
    border: range({ min: -7, max: 0, step: 0.25, value: -1 }),
    least: range({ ...least, value: -5 }),
    count: range({ min: 10, max: 200, step: 10, value: 100 }),
    seed: range({ min: 1, max: 20, step: 1, value: 6 }), // a draw as most are
  },
  strings,
  compute,
  drawing: ['border'],
  Figure,
  parts: ['draws'],
  summary({ border, least, count }, { even, log }, t, isHeld) {
    const said = t.drawn(count, formatNear(10 ** least));
    if (isHeld('draws')) return said + t.held;
    const [ofEven, ofLog] = [even, log].map((rates) => String(above(rates, border)));
    return said + t.counts(ofEven, ofLog, formatNear(10 ** border));
  },
});
