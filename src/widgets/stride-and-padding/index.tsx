import { numbers, range } from '@kit/controls';
import { defineWidget } from '@kit/defineWidget';
import { Details, Figure, mostNumbers, row } from './Figure';
import { compute } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'stride-and-padding',
  controls: {
    size: range({ min: 1, max: 256, step: 1, value: 7 }),
    filter: range({ min: 1, max: 11, step: 1, value: 3 }),
    stride: range({ min: 1, max: 8, step: 1, value: 1 }),
    padding: range({ min: 0, max: 5, step: 1, value: 0 }),
    at: numbers({ min: 0, max: 266, step: 1, value: [0] }),
    row: numbers({ ...row, value: [1, 2, 3, 4], group: 1, most: mostNumbers }),
  },
  strings,
  compute,
  Figure,
  Details,
  parts: ['places', 'libraries'],
  summary({ size, filter, stride, padding }, { places, fits, over, left, keeps, width }, t, isHeld) {
    if (isHeld('places')) return t.asked(size, filter, stride);
    if (filter > width) return t.tooLarge(filter, width);
    if (!fits) return t.unfit(places, over, left, padding > 0);
    return t.fits(places) + (keeps ? t.keeps : '');
  },
});
