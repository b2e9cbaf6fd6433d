import { choice, numbers, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { testedOf } from '@lib/data/pictures/testFrom';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { inPercent } from '@ui/number';
import { Details, Figure } from './Figure';
import { compute, decays, epochs } from './model';
import { accuracyOf } from './names';
import { strings } from './strings';
import { classes, tested } from './training';

export default defineWidget({
  name: 'class-templates',
  controls: {
    epoch: run({ last: epochs, value: epochs, framesPerSecond: 4 }),
    row: range({ min: 0, max: classes - 1, step: 1, value: 7 }),
    picture: range({ min: 0, max: tested - 1, step: 1, value: 47 }),
    show: choice({ options: ['weights', 'averages'], value: 'weights' }),
    training: choice({ options: ['200', '1000', '5000'], value: '1000' }),
    decay: choice({ options: decays, value: '0.5' }),
    horses: choice({ options: ['any', 'posed'], value: 'any' }),
    left: range({ min: 0, max: 100, step: 10, value: 50 }),
    fork: numbers({ min: 0, max: epochs, step: 1, value: [], group: 2, most: 2 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  useGiven: useOwnPictures,
  inMoment: { pictures: picturesInMoment },
  // a row is chosen by its template, where its class stands, too
  idle: ({ horses }) => (horses === 'any' ? ['row', 'left'] : ['row']),
  most: (_, own) => ({ picture: testedOf(own, tested) - 1 }),
  Figure,
  Details,
  grown: ({ grown }) => grown,
  saysFrames: true,
  parts: ['horse'],
  summary(state, { epoch, label, winner, accuracy, digits }, t) {
    const name = (c: number) => (digits ? String(c) : t.classes[c]);
    const share = ofQuantity(accuracyOf('test', state), inPercent(accuracy.test));
    if (winner < 0) return t.undecided;
    return label < 0
      ? t.own(name(winner))
      : t.summary(String(epoch), share, name(label), name(winner), label === winner);
  },
});
