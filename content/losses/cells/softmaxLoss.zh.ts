import { crossEntropy, tensor } from 'downhill';

/**
 * N 张图的平均交叉熵，得分再大也要算得对。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。
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
  console.log('你的', softmaxLoss(scores, y));
  console.log('库里的', crossEntropy(tensor(scores), y).item());
}
