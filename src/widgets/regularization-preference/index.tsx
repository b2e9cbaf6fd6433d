import { choice, range, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute, domain } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'regularization-preference',
  controls: {
    first: range({ ...domain, step: 0.05, value: 1 }),
    penalty: choice({ options: ['l2', 'l1', 'elastic'], value: 'l2' }),
    beta: range({ min: 0, max: 1, step: 0.05, value: 0.5 }),
    x1: range({ min: 0.5, max: 1.5, step: 0.05, value: 1 }),
    round: toggle({ value: false }),
  },
  strings,
  compute,
  Figure,
  drawing: ['round'],
  parts: ['even', 'tie'],
  summary({ penalty }, { w, score, values, least, best }, t, isHeld) {
    const list = `[${w.map((value) => formatNumber(value)).join(', ')}]`;
    const [from, to] = best.map((value) => formatNumber(value));
    if (isHeld(penalty === 'l2' ? 'even' : 'tie')) return t.scored(list, formatNumber(score));
    return (
      t.summary(list, formatNumber(score), t.names[penalty], formatNumber(values[penalty])) +
      (t === strings.zh ? '' : ' ') +
      t.best(formatNumber(least), from, to)
    );
  },
});
