/**
 * The points of a curve within a scale up to `top`, and those where it leaves the scale and returns; null for values
 * beyond it or not a number.
 */
export function within(list: readonly number[], top: number): [x: number, y: number | null][] {
  return list.flatMap((value, x) => {
    if (value <= top) return [[x, value]];
    const edge = (beside: number | undefined, side: number): [number, number][] =>
      beside !== undefined && beside <= top && value > top
        ? [[x + side * (1 - (top - beside) / (value - beside)), top]]
        : [];
    return [...edge(list[x - 1], -1), [x, null], ...edge(list[x + 1], 1)];
  });
}
