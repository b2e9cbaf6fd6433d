import { svmLoss, tensor } from 'downhill';

/**
 * 平均合页损失对每个得分的斜率，间隔取 1。
 * scores：N 行，每行 C 个数；y：每一行的正确类别。返回 N 行，每行 C 个数。
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
console.log('你的', tensor(svmLossGradient(scores, y)));

const s = tensor(scores, { requiresGrad: true });
svmLoss(s, y).backward();
console.log('库里的', s.grad);
