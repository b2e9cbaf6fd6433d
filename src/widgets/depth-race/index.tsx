import { choice, numbers, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details, Figure } from './Figure';
import { compute } from './model';
import { arrivalsText } from './said';
import { counts, mostSteps, rates } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'depth-race',
  controls: {
    step: run({ last: mostSteps, value: 0, framesPerSecond: 20 }),
    rate: choice({ options: rates, value: 'best' }),
    seeds: choice({ options: counts, value: '1' }),
    fork: numbers({ min: 0, max: mostSteps, step: 1, value: [], group: 2, most: 2 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  Figure,
  Details,
  parts: ['race'],
  lastFrame: ({ end }) => end ?? mostSteps,
  grown: ({ step }) => step,
  summary(state, { runners, step, points, isOver }, t, isHeld) {
    if (step === 0) return t.notYet;
    if (isHeld('race')) return t.held(step);
    return (isOver ? t.over(step, points) : t.after(step, points)) + arrivalsText(state, runners, t);
  },
});
