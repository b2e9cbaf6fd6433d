import { choice, range } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { ofQuantity } from '@kit/quantities';
import { picturesInMoment } from '@parts/ownPictures/inMoment';
import { useOwnPictures } from '@parts/ownPictures/useOwnPictures';
import { inPercent } from '@ui/number';
import { Figure } from './Figure';
import { compute, ks } from './model';
import { strings } from './strings';

export default defineWidget({
  name: 'cross-validation',
  controls: {
    folds: range({ min: 3, max: 10, step: 1, value: 5 }),
    count: choice({ options: ['200', '500', '1000'], value: '500' }),
    look: choice({ options: ['all', 'one'], value: 'all' }),
    fold: range({ min: 1, max: 10, step: 1, value: 1 }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  useGiven: useOwnPictures,
  inMoment: { pictures: picturesInMoment },
  idle: ({ look }) => (look === 'all' ? ['fold'] : []),
  most: ({ folds }) => ({ fold: folds }),
  Figure,
  summary(_, { shown, best, bestOfFold, tied, mean, std, accuracies }, t) {
    const others = tied.length > 1 ? t.tied(tied.slice(1).join(', ')) : '';
    if (shown >= 0) {
      const place = bestOfFold[shown];
      const k = ofQuantity('cross-validation.k', String(ks[place]));
      const right = ofQuantity('cross-validation.fold', inPercent(accuracies[place][shown]));
      return t.one(String(shown + 1), k, right) + others;
    }
    const chosen = bestOfFold.map((place) => ks[place]);
    const [least, most] = [Math.min(...chosen), Math.max(...chosen)];
    const told = t.summary(
      ofQuantity('cross-validation.k', String(ks[best])),
      ofQuantity('folds.mean', inPercent(mean[best])),
      ofQuantity('folds.std', inPercent(std[best])),
      String(least),
      String(most),
    );
    return told + others;
  },
});
