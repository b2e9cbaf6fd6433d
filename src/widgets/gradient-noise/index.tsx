import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNear } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, runs, seeds, span, steps, tail } from './model';
import { strings } from './strings';

/** The names of how many have left: the text gives those without noise, and with minibatches of four. */
const goneNames: Record<string, string> = { all: 'noise.stuck', 4: 'noise.gone' };

export default defineWidget({
  name: 'gradient-noise',
  controls: {
    step: run({ last: steps, value: 60, framesPerSecond: 20 }),
    batch: choice({ options: ['1', '4', '16', '64', 'all'], value: 'all' }),
    rate: range({ min: 0.01, max: 0.5, step: 0.01, value: 0.1 }),
    seed: range({ min: 1, max: seeds, step: 1, value: 1 }),
    start: numbers({ min: -span, max: span, step: 0.01, value: [-1.6, 0] }),
    fork: numbers({ min: 0, max: steps, step: 0.01, value: [], group: 3, most: 3 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['step'],
  inFigure: ['seed'],
  Figure,
  Details,
  summary: ({ step, batch }, { gone, mean, floor }, t) =>
    t.summary(
      String(step),
      ofQuantity(goneNames[batch] ?? 'gradient-noise.gone', String(gone[step])),
      String(runs),
      ofQuantity('gradient-noise.mean', formatNear(mean[step])),
    ) + (step === steps ? t.floor(String(tail), formatNear(floor)) : ''),
});
