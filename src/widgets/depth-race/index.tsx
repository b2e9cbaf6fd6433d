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
  summary(_, { runners, step, points }, t, isHeld) {
    if (step === 0) return t.notYet;
    if (isHeld('race')) return t.held(step);
    const one = ({ entry }: Model['runners'][number], time: number) => t.arrived(t.names[entry], formatNumber(time, 0));
    return t.after(step, points) + arrivals(runners, one, t);
  },
});
