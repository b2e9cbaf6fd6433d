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
  // Nesterov’s momentum, with the rate outside of the velocity
  const v = state ?? x.map(() => 0);
  const next = v.map((value, i) => 0.9 * value + gradient[i]);
  return {
    x: x.map(
      (value, i) =>
        value - rate * (gradient[i] + 0.9 * next[i]),
    ),
    state: next,
  };
}
