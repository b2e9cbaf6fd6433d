import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { testedOf } from '@lib/data/pictures/testFrom';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { Details, Figure } from './Figure';
import { compute, tested } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'nearest-images',
  controls: {
    asked: choice({ options: ['test', 'cat'], value: 'test' }),
    query: range({ min: 0, max: tested - 1, step: 1, value: 7 }),
    k: range({ min: 1, max: 10, step: 1, value: 1 }),
    training: choice({ options: ['100', '1000', '5000'], value: '1000' }),
    metric: choice({ options: ['l1', 'l2'], value: 'l2' }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  useGiven: useOwnPictures,
  inMoment: { pictures: picturesInMoment },
  idle: ({ asked }) => (asked === 'cat' ? ['query'] : []),
  most: (_, own) => ({ query: testedOf(own, tested) - 1 }),
  Figure,
  Details,
  summary(_, { label, vote, neighbours, digits }, t) {
    const name = (c: number) => (digits ? String(c) : t.classes[c]);
    const same = neighbours.filter((neighbour) => neighbour.label === label).length;
    return label < 0
      ? t.own(name(vote))
      : t.summary(name(label), name(vote), same ? ofQuantity('nearest-images.same', String(same)) : '0');
  },
});
