import { choice, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { arrivals } from '@parts/teams/arrivals';
import { formatNumber } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute } from './model';
import type { Model } from './race';
import { counts, mostSteps, rates } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'depth-race',
  controls: {
    step: run({ last: mostSteps, value: 0, framesPerSecond: 20 }),
    rate: choice({ options: rates, value: 'best' }),
    seeds: choice({ options: counts, value: '1' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['race'],
  lastFrame: ({ isOver, step }) => (isOver ? step : mostSteps),
  grown: ({ step }) => step,
  summary({ seeds }, { runners, step, points, isOver }, t, isHeld) {
    if (step === 0) return t.notYet;
    if (isHeld('race')) return t.held(step);
    const name = ({ entry }: Model['runners'][number]) => t.names[entry];
    const one = (runner: Model['runners'][number], time: number) => t.arrived(name(runner), formatNumber(time, 0));
    const said = isOver ? t.over(step, points) : t.after(step, points);
    return said + arrivals(runners, { one, name }, seeds === '1' ? t : { ...t, list: (list) => t.means(list, seeds) });
  },
});
