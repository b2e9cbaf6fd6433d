import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { formatNumber } from '@ui/number';
import { Figure, spreadNames } from './Figure';
import { batches, compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'minibatch-noise',
  controls: {
    batch: choice({ options: ['1', '4', '16', '64', '256'], value: '4' }),
    against: choice({ options: ['examples', 'steps'], value: 'examples' }),
    rate: choice({ options: ['best', '0.02', '0.05', '0.1', '0.2', '0.3', '0.5'], value: 'best' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  parts: ['race'],
  summary({ batch }, { spreads, expected }, t) {
    const at = batches.indexOf(Number(batch));
    return t.summary(
      batch,
      ofQuantity(spreadNames[at], formatNumber(spreads[at], 3)),
      ofQuantity('minibatch-noise.theory', formatNumber(expected[at], 3)),
    );
  },
});
