import { choice, numbers, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatCount, formatNumber } from '@ui/number';
import { Figure } from './Figure';
import { compute } from './model';
import { conventions, pictureNames } from './names';
import { own } from './own';
import { pictureInMoment } from '@parts/ownPictures/inMoment';
import { strings } from './strings';
import { isChanged, middleOf } from './words';

export default defineWidget({
  name: 'hog',
  controls: {
    picture: choice({ options: pictureNames, value: 'ship' }),
    convention: choice({ options: conventions, value: 'notes' }),
    cell: choice({ options: ['4', '8', '16'], value: '8' }),
    bins: range({ min: 2, max: 12, step: 1, value: 9 }),
    light: range({ min: 0.4, max: 1.6, step: 0.05, value: 1 }),
    tint: range({ min: -50, max: 50, step: 5, value: 0 }),
    rotation: range({ min: -45, max: 45, step: 1, value: 0 }),
    opened: numbers({ min: 0, max: 23, step: 1, value: [5, 9] }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  useGiven: own.use,
  inMoment: { picture: pictureInMoment(own, 96) },
  idle: (_, picture) => (picture ? ['picture'] : []),
  Figure,
  parts: ['count', 'glyphs', 'votes', 'distances'],
  summary(state, { side, columns, rows, length, open, distances, cell: cellSide, bins }, t, isHeld) {
    const told = t.described(side, columns, rows, cellSide, formatCount(length));
    const most = Math.max(...open.histogram);
    // shared halves are alike but for rounding
    const strongest = open.histogram.flatMap((votes, bin) => (votes > 0 && votes > most - 1e-9 * most ? [t.around(middleOf(bin, bins))] : [])); // prettier-ignore
    const cell = isHeld('votes') ? '' : t.open(open.row + 1, open.column + 1, strongest.join(t.and));
    const { pixels, [state.convention]: vector } = distances;
    if (isHeld('distances') || !isChanged(state) || pixels === null || vector === null) return told + cell;
    return told + cell + t.moved(formatNumber(pixels, 2, true), formatNumber(vector, 2, true));
  },
});
