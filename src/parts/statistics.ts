export function total(list: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += list[i];
  return sum;
}

export const mean = (list: ArrayLike<number>): number => total(list) / list.length;

/** Whether a number is between two others, and neither of them. */
export const isWithin = (value: number, from: number, to: number): boolean => value > from && value < to;
