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

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** A path of straight lines by its corners alone, `M1 2L3 4Z`, however it is written; null if it has others. */
export function byCorners(data: string): string | null {
  if (!/^m[\smlhvz\d.,e+-]*$/i.test(data)) return null;
  let path = '';
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, command, rest] of data.matchAll(/([mlhvz])([^mlhvz]*)/gi)) {
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      [x, y] = start;
      path += kind;
    }
    const isAbsolute = command === kind;
    const numbers = (rest.match(number) ?? []).map(Number);
    const each = 'HV'.includes(kind) ? 1 : 2;
    for (let i = 0; i + each <= numbers.length; i += each) {
      if (kind !== 'V') x = numbers[i] + (isAbsolute ? 0 : x);
      if (kind !== 'H') y = numbers[i + each - 1] + (isAbsolute ? 0 : y);
      const isStart = kind === 'M' && i === 0;
      if (isStart) start = [x, y];
      path += `${isStart ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`;
    }
  }
  return path;
}

/**
 * Interpolates between two values of the same form, such as two paths with the same number of corners: every number is
 * interpolated. Null if one cannot become the other.
 */
export function between(from: string, to: string): ((share: number) => string) | null {
  if (from.startsWith('m')) {
    // as the page was built
    const [start, end] = [byCorners(from), byCorners(to)];
    return start === null || end === null ? null : between(start, end);
  }
  if (letters(from) !== letters(to)) return null;
  // the flags of an arc cannot be interpolated
  if (shapeOf(from) !== shapeOf(to) || /^M.*A/is.test(to)) return null;
  const [starts, ends] = [from, to].map((text) => (text.match(number) ?? []).map(Number));
  if (ends.length === 0) return null;
  const words = to.split(number);
  return (share) => {
    let text = words[0];
    ends.forEach((end, i) => {
      const value = rounded(starts[i] + (end - starts[i]) * share);
      text += `${i > 0 && words[i] === '' ? ' ' : ''}${value}${words[i + 1]}`;
    });
    return text;
  };
}
