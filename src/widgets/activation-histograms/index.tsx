import { choice, numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { leastStd, mostStd, names, starts } from './settings';
import { apartOf, near, written } from './said';
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
  summary(_, model, t, isHeld) {
    const { weightStd, stds, gradientStds, depth } = model;
    const said = t.weightsAre(formatNumber(weightStd, 3));
    if (isHeld('spread')) return said + t.alone;
    const layer = Math.min(isHeld('beyond') ? near : depth, stds.length);
    const forward = said + t.forward(written(stds[0]), written(stds[layer - 1]), layer);
    const arrived = gradientStds[0];
    const back = isHeld('gradients') || arrived === null ? '' : t.back(written(arrived));
    const apart = isHeld('others') ? null : apartOf(model);
    if (!apart) return forward + back;
    const { count, most, least } = apart;
    return forward + back + t.apart(count, written(most), written(least), formatNumber(most / least, 1));
  },
});
