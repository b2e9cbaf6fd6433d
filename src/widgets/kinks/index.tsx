import { choice, numbers, range, toggle } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Figure } from './Figure';
import { compute } from './model';
import { sentence } from './said';
import { curves, most, ways } from './settings';
import { strings } from './strings';

export default defineWidget({
  name: 'kinks',
  controls: {
    curve: choice({ options: curves, value: 'wave' }),
    way: choice({ options: ways, value: 'placed' }),
    units: range({ min: 1, max: most, step: 1, value: 4 }),
    seed: range({ min: 1, max: 20, step: 1, value: 1 }),
    parts: toggle({ value: false }),
    moved: numbers({ min: -1, max: 1, step: 0.01, value: [], group: 1, most: most - 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['parts'],
  idle: ({ way }) => (way === 'placed' ? ['seed'] : []),
  Figure,
  saysFrames: true,
  summary: sentence,
});
