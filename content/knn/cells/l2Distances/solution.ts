import {
  add,
  matmul,
  mul,
  reshape,
  sqrt,
  sub,
  sum,
  tensor,
  transpose,
  type Tensor,
} from 'downhill';

/**
 * The L2 distance of each of M test pictures from each of N
 * training pictures, without a loop.
 * test: M rows of D numbers; train: N rows of D numbers. Returns
 * a tensor of M rows of N distances.
 *
 * zh: M 张测试图与 N 张训练图两两之间的 L2 距离，不写循环。
 * test：M 行，每行 D 个数；train：N 行，每行 D 个数。返回 M 行
 * N 列的张量。
 */
export function l2Distances(
  test: number[][],
  train: number[][],
): Tensor {
  const a = tensor(test); // (M, D)
  const b = tensor(train); // (N, D)
  const products = matmul(a, transpose(b, 0, 1)); // (M, N)
  const ofTest = reshape(sum(mul(a, a), 1), [test.length, 1]); // (M, 1)
  const ofTrain = sum(mul(b, b), 1); // (N,)
  return sqrt(sub(add(ofTest, ofTrain), mul(products, 2)));
}
