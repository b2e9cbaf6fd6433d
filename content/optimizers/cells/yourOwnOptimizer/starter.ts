/**
 * An optimizer of your own: one step, from x against its
 * gradient.
 * state is what you returned last time, undefined at the first
 * step; rate is the learning rate.
 * Gives { x, state }: the new parameters, and what the next
 * step should know.
 */
export function yourOwnOptimizer(
  x: number[],
  gradient: number[],
  state: number[] | undefined,
  rate: number,
): { x: number[]; state?: number[] } {
  // plain gradient descent; it remembers nothing
  return {
    x: x.map((value, i) => value - rate * gradient[i]),
    state,
  };
}
