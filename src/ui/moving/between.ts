const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const shapeOf = (text: string) => text.replace(number, '#').replace(/[\s,]+/g, '');

/**
 * The number of letters, and hence commands, in a path. Long paths that differ in it need not be compared any further.
 */
function letters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 64) count++;
  return count;
}

/**
 * Interpolates between two values of the same form, such as two paths with the same number of corners: every number is
 * interpolated. Null if one cannot become the other.
 */
export function between(from: string, to: string): ((share: number) => string) | null {
  if (letters(from) !== letters(to)) return null;
  // the flags of an arc cannot be interpolated
  if (shapeOf(from) !== shapeOf(to) || /^M.*A/is.test(to)) return null;
  const [starts, ends] = [from, to].map((text) => (text.match(number) ?? []).map(Number));
  if (ends.length === 0) return null;
  const words = to.split(number);
  return (share) => {
    let text = words[0];
    ends.forEach((end, i) => {
      const value = Math.round((starts[i] + (end - starts[i]) * share) * 1e4) / 1e4;
      text += `${i > 0 && words[i] === '' ? ' ' : ''}${value}${words[i + 1]}`;
    });
    return text;
  };
}
