import { choice, range, run } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { Details, Figure } from './Figure';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useGiven } from './given';
import { compute, epochs } from './model';
import { shareText } from './said';
import { strings } from './strings';

export default defineWidget({
  name: 'features-compared',
  controls: {
    epoch: run({ last: epochs, value: 0, framesPerSecond: 4 }),
    training: choice({ options: ['500', '2000'], value: '2000' }),
    seed: range({ min: 1, max: 10, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  useGiven,
  inMoment: { pictures: picturesInMoment },
  Figure,
  Details,
  parts: ['pixels', 'hues', 'hog', 'hogAndHues', 'words'],
  // every epoch can be asked for: those on the way are drawn as they come
  grown: () => epochs,
  summary(_, { epoch, rows }, t, isHeld) {
    if (epoch === 0) return t.notYet;
    const told = rows.flatMap(({ kind, result }) =>
      result && !isHeld(kind) ? [t.one(t.kinds[kind], shareText(result.test))] : [],
    );
    return told.length > 0 ? t.after(epoch) + told.join(t.and) + t.end : t.held(epoch);
  },
});
