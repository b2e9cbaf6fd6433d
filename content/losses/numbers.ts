import { initialState } from '@kit/controls';
import HingeLoss from '@widgets/hinge-loss';
import SoftmaxProbabilities from '@widgets/softmax-probabilities';
import SvmLossTable from '@widgets/svm-loss-table';

const hinge = initialState(HingeLoss.spec.controls);
const table = initialState(SvmLossTable.spec.controls);
const softmax = initialState(SoftmaxProbabilities.spec.controls);
const hingeLoss = HingeLoss.spec.compute;
const svmLoss = SvmLossTable.spec.compute;

const [cat, car, frog] = hinge.scores;
const [, carPicture] = svmLoss(table).pictures;
const probabilities = SoftmaxProbabilities.spec.compute(softmax);

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
};
