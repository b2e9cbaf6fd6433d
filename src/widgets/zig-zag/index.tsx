import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure, lastFrame } from './Figure';
import { bounds } from './bounds';
import { batches, compute, span, steps } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'zig-zag',
  controls: {
    step: run({ last: steps, value: 0, framesPerSecond: 12 }),
    target: numbers({ min: -span, max: span, step: 0.05, value: [1.6, -1.4] }),
    batch: choice({ options: batches, value: '1' }),
    shift: range({ min: 0, max: 1, step: 0.05, value: 1 }),
    rate: range({ ...bounds.rate, step: 0.01, value: 0.1 }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 3, most: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  Figure,
  Details,
  parts: ['quadrants', 'paths', 'centred', 'lengths'],
  lastFrame,
  summary(_, { positive, centred, straight }, t, isHeld) {
    if (straight === 0) return t.there;
    const said = t.straight(formatNumber(straight, 1, true));
    if (isHeld('lengths')) return said;
    const told = ({ length, steps: made }: typeof positive) => [
      formatNumber(length / straight, 1, true),
      Number.isFinite(made) ? t.steps(made) : t.never(steps),
    ];
    return said + t.summary(told(positive), told(centred));
  },
});
