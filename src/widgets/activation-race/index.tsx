import { choice, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { arrivals } from '@parts/teams/arrivals';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import type { Model } from './race';
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
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['race'],
  lastFrame: ({ isOver, epoch }) => (isOver ? epoch : mostEpochs),
  grown: ({ epoch }) => epoch,
  summary(_, { runners, ratio, epoch, pictures }, t, isHeld) {
    if (epoch === 0) return t.notYet;
    if (isHeld('race')) return t.held(epoch);
    const name = ({ activation }: Model['runners'][number]) => t.names[activation];
    const one = (runner: Model['runners'][number], time: number) =>
      t.arrived(name(runner), formatNumber(time, 1, true));
    const said = t.after(epoch, pictures) + arrivals(runners, { one, name }, t);
    return ratio === null ? said : said + t.ratio(formatNumber(ratio, 2, true));
  },
});
