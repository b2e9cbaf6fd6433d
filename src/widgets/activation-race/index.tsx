import { choice, numbers, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { arrivalsText } from './said';
import { counts, lineups, mostEpochs, optimizers, starts } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'activation-race',
  controls: {
    epoch: run({ last: mostEpochs, value: 0, framesPerSecond: 10 }),
    optimizer: choice({ options: optimizers, value: 'momentum' }),
    start: choice({ options: starts, value: 'own' }),
    lineup: choice({ options: Object.keys(lineups) as (keyof typeof lineups)[], value: 'three' }),
    seeds: choice({ options: counts, value: '1' }),
    fork: numbers({ min: 0, max: mostEpochs, step: 1, value: [], group: 2, most: 2 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['race'],
  lastFrame: ({ end }) => end ?? mostEpochs,
  grown: ({ epoch }) => epoch,
  summary(_, { runners, ratio, epoch, pictures }, t, isHeld) {
    if (epoch === 0) return t.notYet;
    if (isHeld('race')) return t.held(epoch);
    const said = t.after(epoch, pictures) + arrivalsText(runners, t);
    return ratio === null ? said : said + t.ratio(formatNumber(ratio, 2, true));
  },
});
