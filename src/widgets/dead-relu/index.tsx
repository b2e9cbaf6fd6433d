import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, optimizers, rates, slopes, steps, units } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'dead-relu',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 12 }),
    rate: choice({ options: rates, value: '1' }),
    optimizer: choice({ options: optimizers, value: 'sgd' }),
    slope: choice({ options: slopes, value: '0' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: steps, step: 1, value: [], group: 4, most: 4 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['never'],
  lastFrame: ({ never, branch }) => Math.max(never.length, branch?.never.length ?? 0) - 1,
  summary({ step, slope }, { never, accuracy, lost }, t, isHeld) {
    const now = Math.min(step, never.length - 1);
    if (isHeld('never')) return t.held(now);
    const said = t.summary(now, never[now], units, formatNumber(100 * accuracy[now], 0));
    return said + (lost === now ? t.lost : never[now] === 0 ? '' : slope === '0' ? t.stuck : t.leaks);
  },
});
