/**
 * An optimizer of your own: one step, from x against its
 * gradient.
 * state is what you returned last time, undefined at the first
 * step; rate is the learning rate.
 * Returns { x, state }: the new parameters, and what the next
 * step should know.
 *
 * zh: 你自己的优化器：从 x 出发，逆着梯度走一步。
 * state 是你上一次返回的东西，第一步时是 undefined；
 * rate 是学习率。
 * 返回 { x, state }：新的参数，以及下一步需要知道的东西。
 */
export function yourOwnOptimizer(
  x: number[],
  gradient: number[],
  state: number[] | undefined,
  rate: number,
): { x: number[]; state?: number[] } {
  // plain gradient descent; it remembers nothing
  // zh: 普通的梯度下降，什么都不记
  return {
    x: x.map((value, i) => value - rate * gradient[i]),
    state,
  };
}
