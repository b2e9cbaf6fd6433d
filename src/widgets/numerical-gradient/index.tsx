import { choice, range, run } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { decimalsFor, Figure } from './Figure';
import { compute, weights } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'numerical-gradient',
  controls: {
    nudged: run({ last: weights.length, value: 3, framesPerSecond: 1 }),
    h: range({ min: -8, max: 0, step: 0.5, value: -4 }),
    method: choice({ options: ['forward', 'central'], value: 'forward' }),
  },
  strings,
  compute,
  Figure,
  parts: ['cost'],
  summary({ nudged, h }, { evaluations, loss }, t) {
    const losses = ofQuantity('numerical-gradient.losses', String(evaluations));
    if (loss === null) return t.bothSides(String(nudged), losses);
    return t.summary(
      String(nudged),
      losses,
      ofQuantity('numerical-gradient.before', formatNumber(loss, decimalsFor(h), true)),
      evaluations === 1,
    );
  },
});
