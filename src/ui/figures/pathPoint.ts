const wholes = Array.from({ length: 101 }, (_, i) => String(i));
/** What follows the whole number, for each number of hundredths. */
const decimals = Array.from({ length: 100 }, (_, i) => (i ? (i / 100).toFixed(2).slice(1).replace(/0$/, '') : ''));

/**
 * A coordinate in percent of a figure as text, in hundredths: 12.5. A curve that is dragged has hundreds of them at each
 * input, and V8 takes two to six times as long to find the digits of a number that is not whole.
 */
export function hundredths(value: number): string {
  const count = Math.round(100 * value);
  if (!(count >= 0 && count <= 10_000)) return String(count / 100);
  const part = count % 100;
  return wholes[(count - part) / 100] + decimals[part];
}

/** A point in percent of a figure, as an SVG path has it. */
export const pathPoint = (x: number, y: number): string => `${hundredths(x)} ${hundredths(y)}`;
