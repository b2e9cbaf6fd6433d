import { choice, numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { leastStd, mostStd, names, starts } from './settings';
import { written } from './said';
import { strings } from './strings';

export default defineWidget({
  name: 'activation-histograms',
  controls: {
    start: choice({ options: starts, value: 'own' }),
    std: numbers({ min: leastStd, max: mostStd, step: 0.001, value: [leastStd] }),
    gain: range({ min: 0.5, max: 3, step: 0.01, value: 1 }),
    nets: choice({ options: ['1', '5'], value: '1' }),
    f: choice({ options: names, value: 'tanh' }),
    depth: choice({ options: ['10', '30', '100'], value: '10' }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  idle: ({ start }) => [start === 'own' ? 'gain' : 'std'],
  parts: ['spread', 'gradients', 'activations', 'beyond', 'shares', 'wide', 'others', 'marks'],
  summary(_, { weightStd, stds, gradientStds, depth }, t, isHeld) {
    const said = t.weightsAre(formatNumber(weightStd, 3));
    if (isHeld('spread')) return said + t.alone;
    const layer = isHeld('beyond') ? Math.min(10, depth) : depth;
    const forward = said + t.forward(written(stds[0]), written(stds[layer - 1]), layer);
    return isHeld('gradients') ? forward : forward + t.back(written(gradientStds[0] ?? NaN));
  },
});
