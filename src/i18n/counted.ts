/** A number with its noun in English: `1 step`, `2 steps`. */
export const counted = (count: string | number, one: string, many = `${one}s`) =>
  `${count} ${String(count) === '1' ? one : many}`;
