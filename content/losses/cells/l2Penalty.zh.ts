import { mul, pow, sum, tensor } from 'downhill';

/**
 * 权重要付的代价：λ 乘以各权重的平方和。
 * W：D 行，每行 C 个数。
 */
function l2Penalty(W: number[][], lambda: number): number {
  return 0;
}

const W = [
  [1, 0.25],
  [0, 0.25],
  [0, 0.25],
  [0, 0.25],
];
console.log('你的', l2Penalty(W, 0.1));
console.log('库里的', mul(sum(pow(tensor(W), 2)), 0.1).item());
