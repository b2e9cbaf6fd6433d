import { svmLoss, tensor } from 'downhill';

/**
 * The slope of the mean hinge loss in every score, with a margin of 1.
 * scores: N rows of C numbers; y: the correct class of each row. Returns N rows of C numbers.
 */
function svmLossGradient(scores: number[][], y: number[]): number[][] {
  return scores.map((row, i) => row.map((s, j) => 0));
}

const scores = [
  [3.2, 5.1, -1.7],
  [1.3, 4.9, 2.0],
  [2.2, 2.5, -3.1],
];
const y = [0, 1, 2];
console.log('yours', tensor(svmLossGradient(scores, y)));

const s = tensor(scores, { requiresGrad: true });
svmLoss(s, y).backward();
console.log('the library’s', s.grad);
