import { surfaces } from '@lib/data/surfaces';
import { choice, numbers, range, run, text } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details, Figure } from './Figure';
import { rateBounds } from './fork';
import { compute, entryOf } from './model';
import { racers, steps } from '@parts/race/lineup';
import { said } from './said';
import { strings } from './strings';

const surfaceNames = Object.keys(surfaces) as (keyof typeof surfaces)[];
const typedFirst = 'x^4 / 20 - x^2 / 2 + y^2 + x / 4';

export default defineWidget({
  name: 'optimizer-race',
  controls: {
    step: run({ last: steps, value: 80, framesPerSecond: 25 }),
    surface: choice({ options: [...surfaceNames, 'typed'], value: 'beale' }),
    view: choice({ options: ['map', 'relief'], value: 'map' }),
    rates: choice({ options: ['tuned', 'common'], value: 'tuned' }),
    rate: range({ ...rateBounds, step: 0.05, value: -2 }),
    start: numbers({ min: -1, max: 1, step: 0.005, value: [], group: 2, most: 2 }),
    fork: numbers({ min: -4, max: steps, step: 0.05, value: [], group: 3, most: 3 }),
    shown: numbers({ min: 0, max: 1, step: 1, value: racers.map(() => 1), group: 1, most: racers.length + 2 }),
    bet: numbers({ min: 0, max: racers.length + 1, step: 1, value: [], group: 1, most: 1 }),
    turn: numbers({ min: -180, max: 180, step: 1, value: [-35, 40] }),
    formula: text({ value: typedFirst, most: 1000, odd: ['5', 'x^2 + z', 'log(x)', '(x +'] }),
    lastGood: text({ value: typedFirst, most: 1000, odd: ['x^2 + 3 y^2', '(x'] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  forWorker: entryOf,
  drawing: ['step', 'view', 'shown', 'bet', 'turn'],
  Figure,
  Details,
  parts: ['saddle'],
  idle: ({ rates }) => (rates === 'tuned' ? ['rate'] : []),
  summary: said,
});
