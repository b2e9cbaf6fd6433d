import { choice, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber, formatScientific } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute, names, sizes, starts, steps, units } from './model';
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
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['units'],
  summary({ step }, { apart, kinds, accuracy }, t, isHeld) {
    const now = Math.min(step, apart.length - 1);
    if (isHeld('units')) return t.held(now);
    const gap = apart[now] === 0 ? t.same : kinds[now] === 1 ? t.close(formatScientific(apart[now])) : t.kinds(kinds[now]); // prettier-ignore
    return t.summary(now, formatNumber(100 * accuracy[now], 0)) + gap;
  },
});
