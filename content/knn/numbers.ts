import { initialState } from '@kit/controls';
import CrossValidation from '@widgets/cross-validation';
import CurseOfDimensionality from '@widgets/curse-of-dimensionality';
import HyperparameterSplits from '@widgets/hyperparameter-splits';
import L1Distance from '@widgets/l1-distance';
import NearestImages from '@widgets/nearest-images';

const pixels = initialState(L1Distance.spec.controls);
const distance = (metric: 'l1' | 'l2') => L1Distance.spec.compute({ ...pixels, metric });
const near = initialState(NearestImages.spec.controls);
const accuracy = (change: Partial<typeof near>) => 100 * NearestImages.spec.compute({ ...near, ...change }).accuracy;
const splits = HyperparameterSplits.spec.compute(initialState(HyperparameterSplits.spec.controls));
const folds = CrossValidation.spec.compute(initialState(CrossValidation.spec.controls));
const contrast = (dimension: number) => CurseOfDimensionality.spec.compute({ dimension }).contrast;

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  pixels: { l1: 100 * distance('l1').share, l2: 100 * distance('l2').share, root: distance('l2').distance },
  near: { one: accuracy({}), ten: accuracy({ k: 10 }), many: accuracy({ k: 10, training: '5000' }) },
  splits: {
    fresh: splits.outcomes.map(({ fresh }) => 100 * fresh),
    promised: splits.promised.map((points) => 100 * points),
  },
  folds: { mean: 100 * folds.mean[folds.best], std: 100 * folds.std[folds.best] },
  curse: { hundred: contrast(100), picture: contrast(3072) },
};
