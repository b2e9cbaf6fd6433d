/**
 * The weights with the biases among them: C rows of D + 1
 * numbers, such that a picture with a 1 after its pixels has
 * the same scores without a bias. W: C rows of D weights; b: C
 * biases.
 *
 * zh: 把偏置并入权重：C 行，每行 D + 1 个数。图像的像素后面添一个
 * 1，只用它们相乘就得到同样的得分。W：C 行，每行 D 个权重；b：C
 * 个偏置。
 */
export function biasTrick(
  W: number[][],
  b: number[],
): number[][] {
  // one more number in each row
  // zh: 每行要多一个数
  return W;
}
