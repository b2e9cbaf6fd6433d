import { initialState } from '@kit/controls';
import L1Distance from '@widgets/l1-distance';
import NearestImages from '@widgets/nearest-images';
import { contrast, contrastOfPictures, foldsOf, freshOnAverage, scatter, splits } from './runs';

const pixels = initialState(L1Distance.spec.controls);
const distance = (metric: 'l1' | 'l2') => L1Distance.spec.compute({ ...pixels, metric });
const near = initialState(NearestImages.spec.controls);
const accuracy = (change: Partial<typeof near>) => 100 * NearestImages.spec.compute({ ...near, ...change }).accuracy;
const { outcomes, promised } = splits();
const folds = foldsOf(1);

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  pixels: {
    l1: 100 * distance('l1').share,
    l2: 100 * distance('l2').share,
    root: distance('l2').distance,
    sum: distance('l1').distance,
  },
  near: { one: accuracy({}), ten: accuracy({ k: 10 }), many: accuracy({ k: 10, training: '5000' }) },
  splits: {
    fresh: outcomes.map(({ fresh }) => 100 * fresh),
    promised: promised.map((points) => 100 * points),
    short: -100 * promised[2],
    average: freshOnAverage(1).map((share) => 100 * share),
  },
  folds: {
    mean: 100 * folds.mean[folds.best],
    std: 100 * folds.std[folds.best],
    within: 100 * scatter(folds).folds,
    between: 100 * scatter(folds).ks,
  },
  curse: {
    hundred: 100 * contrast(100),
    picture: 100 * contrast(3072),
    pictures: contrastOfPictures(1) + 1,
  },
};
