import { crossEntropy, tensor } from 'downhill';

/**
 * The mean cross-entropy of N pictures, right for scores of any size.
 * scores: N rows of C numbers; y: the correct class of each row.
 */
function softmaxLoss(scores: number[][], y: number[]): number {
  return 0;
}

const y = [0, 1, 2];
for (const scale of [1, 1000]) {
  const scores = [
    [3.2 * scale, 5.1 * scale, -1.7 * scale],
    [1.3 * scale, 4.9 * scale, 2.0 * scale],
    [2.2 * scale, 2.5 * scale, -3.1 * scale],
  ];
  console.log('yours', softmaxLoss(scores, y));
  console.log('the library’s', crossEntropy(tensor(scores), y).item());
}
