import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatCount, formatPercent } from '@ui/number';
import { Figure } from './Figure';
import { compute } from './model';
import { farthest, filters, poolings, subjects } from './moved';
import { strings } from './strings';

const distance = { min: -farthest, max: farthest, step: 1 };

export default defineWidget({
  name: 'shifted-picture',
  controls: {
    right: range({ ...distance, value: 1 }),
    down: range({ ...distance, value: 0 }),
    poolings: choice({ options: poolings, value: '1' }),
    compare: choice({ options: ['place', 'along'], value: 'place' }),
    map: range({ min: 1, max: filters, step: 1, value: 1 }),
    subject: choice({ options: subjects, value: 'truck' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  drawing: ['compare', 'map'],
  Figure,
  parts: ['same'],
  summary({ right, down, compare }, { place, shares }, t, isHeld) {
    const told = t.moved(right, down);
    if (isHeld('same')) return told;
    return told + t[compare](formatCount(place.length), formatPercent(shares[compare], 0));
  },
});
