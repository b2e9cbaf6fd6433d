import { numbers, range, run, toggle } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatShort } from '@ui/number';
import { bounds } from './bounds';
import { Details, Figure } from './Figure';
import { compute, span, steps } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'momentum-vectors',
  controls: {
    step: run({ last: steps, value: 3, framesPerSecond: 4 }),
    rho: range({ ...bounds.rho, step: 0.01, value: 0.9 }),
    rate: range({ ...bounds.rate, step: 0.01, value: 0.08 }),
    shifted: toggle({ value: false }),
    start: numbers({ min: -span, max: span, step: 0.02, value: [-3.4, 1.6] }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 3, most: 3 }),
  },
  strings,
  compute,
  drawing: ['step', 'shifted'],
  Figure,
  Details,
  inDetails: ['shifted'],
  summary: ({ step, shifted }, { heights, difference }, t) =>
    t.summary(
      String(step),
      ofQuantity('momentum-vectors.momentum', formatShort(heights.momentum[step])),
      ofQuantity('momentum-vectors.nesterov', formatShort(heights.nesterov[step])),
    ) + (shifted ? (t === strings.zh ? '' : ' ') + t.same(formatShort(difference)) : ''),
});
