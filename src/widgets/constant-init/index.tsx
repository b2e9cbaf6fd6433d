import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute, names, sizes, starts, steps, units } from './model';
import { gapText } from './said';
import { strings } from './strings';

export default defineWidget({
  name: 'constant-init',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 30 }),
    start: choice({ options: starts, value: 'equal' }),
    broken: range({ min: 0, max: units, step: 1, value: 0 }),
    size: choice({ options: sizes, value: '0.001' }),
    f: choice({ options: names, value: 'tanh' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: steps, step: 1, value: [], group: 3, most: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['units'],
  summary({ step }, model, t, isHeld) {
    const now = Math.min(step, model.apart.length - 1);
    if (isHeld('units')) return t.held(now);
    return t.summary(now, formatNumber(100 * model.accuracy[now], 0)) + gapText(model, now, t);
  },
});
