import { initialState } from '@kit/controls';
import HingeLoss from '@widgets/hinge-loss';
import OverfittingOccam from '@widgets/overfitting-occam';
import RegularizationPreference from '@widgets/regularization-preference';
import SameLoss2w from '@widgets/same-loss-2w';
import SoftmaxProbabilities from '@widgets/softmax-probabilities';
import SvmLossTable from '@widgets/svm-loss-table';
import SvmVsSoftmax from '@widgets/svm-vs-softmax';

const hinge = initialState(HingeLoss.spec.controls);
const table = initialState(SvmLossTable.spec.controls);
const softmax = initialState(SoftmaxProbabilities.spec.controls);
const hingeLoss = HingeLoss.spec.compute;
const svmLoss = SvmLossTable.spec.compute;

const [cat, car, frog] = hinge.scores;
const [, carPicture] = svmLoss(table).pictures;
const probabilities = SoftmaxProbabilities.spec.compute(softmax);

const versus = (scores: number[]) => SvmVsSoftmax.spec.compute({ scores, scale: 'log' });
const same = (scale: number) => SameLoss2w.spec.compute({ scale });
const insideOf = (scale: number) => same(scale).terms.map((term) => term.inside);
const preferenceStart = initialState(RegularizationPreference.spec.controls);
const preference = (change: Partial<typeof preferenceStart>) =>
  RegularizationPreference.spec.compute({ ...preferenceStart, ...change });
const x1 = { more: 1.2 };
const lambda = 0.001;
const occam = (change: { degree: number; lambda: number }) =>
  OverfittingOccam.spec.compute({ ...initialState(OverfittingOccam.spec.controls), ...change });

/** Every decimal of the chapter's prose, computed by the widgets' own models from what they show at first. */
export const numbers = {
  s: [table.scores.slice(0, 3), table.scores.slice(3, 6), table.scores.slice(6, 9)],
  difference: { car: car - cat + hinge.margin, frog: frog - cat + hinge.margin },
  hinge: {
    loss: hingeLoss(hinge).loss,
    terms: hingeLoss(hinge).terms,
    safeFrom: hingeLoss(hinge).safeFrom,
    safeFromAtMargin2: hingeLoss({ ...hinge, margin: 2 }).safeFrom,
    frogWakes: cat - hinge.margin,
  },
  table: {
    losses: svmLoss(table).pictures.map((picture) => picture.loss),
    mean: svmLoss(table).mean,
    lowered: 4.4,
    lead: carPicture.correct - table.scores[5],
    safeDownTo: table.scores[5] + 1,
    allClasses: svmLoss({ ...table, allClasses: true }).mean,
    overWrong: svmLoss({ ...table, divideBy: 'wrong' }).mean,
    overClasses: svmLoss({ ...table, divideBy: 'classes' }).mean,
    squared: svmLoss({ ...table, squared: true }).mean,
    squaredFrog: svmLoss({ ...table, squared: true }).pictures[2].loss,
  },
  try: { frog: 4.5 },
  softmax: {
    exps: probabilities.exps,
    total: probabilities.total,
    p: probabilities.probabilities,
    loss: probabilities.loss,
    log10: -Math.log10(probabilities.probabilities[0]),
    atZero: SoftmaxProbabilities.spec.compute({ ...softmax, scores: [0, 0, 0] }).loss,
    largest64: Math.log(Number.MAX_VALUE),
    largest32: Math.log(3.4028234663852886e38),
  },
  target: { cat: 0.9, rest: 0.05, entropy: SoftmaxProbabilities.spec.compute({ ...softmax, target: 0.9 }).entropy },
  versus: {
    near: versus([10, -2, 3]),
    nearMoved: versus([10, -2, 8]),
    close: versus([10, 9, 9]),
    closeMoved: versus([10, 9, 14]),
    bothMoved: versus([10, 14, 14]),
    farMantissa: versus([10, -100, -100]).softmax * 1e48,
  },
  same: {
    terms: insideOf(1),
    doubled: insideOf(2),
    zeroFrom: same(1).zeroFrom,
    mean: { 1: same(1).mean, 2: same(2).mean, 4: same(4).mean },
  },
  preference: {
    x1,
    one: preference({ first: 1, beta: 0.5 }).values,
    even: { ...preference({ first: 0.25, beta: 0.5 }).values, first: preference({ penalty: 'l2' }).best[0] },
    tilted: {
      l1: preference({ penalty: 'l1', x1: x1.more }).best[0],
      l2: preference({ penalty: 'l2', x1: x1.more }).best[0],
    },
  },
  occam: {
    lambda,
    three: occam({ degree: 3, lambda: 0 }),
    nine: occam({ degree: 9, lambda: 0 }),
    eleven: occam({ degree: 11, lambda: 0 }),
    penalized: occam({ degree: 9, lambda }),
  },
};
