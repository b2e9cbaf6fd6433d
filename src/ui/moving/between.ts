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

/** Where a cubic Bézier curve is at a share of it, in one direction. */
const onCurve = ([a, b, c, d]: number[], share: number) => {
  const rest = 1 - share;
  return rest ** 3 * a + 3 * rest * share * (rest * b + share * c) + share ** 3 * d;
};
/** The corners that stand for a curve, by their shares of it. */
const shares = [0.2, 0.4, 0.6, 0.8, 1];

/**
 * A path by its corners alone, `M1 2L3 4Z`, however it is written; curves are approximated. Null if it has parts of
 * another kind.
 */
export function byCorners(data: string): string | null {
  if (!/^m[\smlhvcz\d.,e+-]*$/i.test(data)) return null;
  let path = '';
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, command, rest] of data.matchAll(/([mlhvcz])([^mlhvcz]*)/gi)) {
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      [x, y] = start;
      path += kind;
    }
    const isAbsolute = command === kind;
    const numbers = (rest.match(number) ?? []).map(Number);
    const each = kind === 'C' ? 6 : 'HV'.includes(kind) ? 1 : 2;
    for (let i = 0; i + each <= numbers.length; i += each) {
      if (kind === 'C') {
        const [from, moved] = [[x, y], isAbsolute ? [0, 0] : [x, y]];
        for (const share of shares) {
          [x, y] = from.map((first, axis) => onCurve([first, ...[0, 2, 4].map((k) => moved[axis] + numbers[i + k + axis])], share)); // prettier-ignore
          path += `L${rounded(x)} ${rounded(y)}`;
        }
        continue;
      }
      if (kind !== 'V') x = numbers[i] + (isAbsolute ? 0 : x);
      if (kind !== 'H') y = numbers[i + each - 1] + (isAbsolute ? 0 : y);
      const isStart = kind === 'M' && i === 0;
      if (isStart) start = [x, y];
      path += `${isStart ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`;
    }
  }
  return path;
}

/** A path by its corners with more of them on its lines, which stay where they are, where the other has more. */
function withCorners(path: string, other: string): string {
  const [lines, others] = [path, other].map((text) => text.split(/(?=M)/));
  return lines
    .map((line, k) => {
      const closes = line.endsWith('Z') ? 'Z' : '';
      const corners = line
        .slice(1, closes ? -1 : undefined)
        .split('L')
        .map((text) => text.split(' ').map(Number));
      let missing = (others[k]?.split('L').length ?? 0) - corners.length;
      for (; missing > 0 && corners.length > 1; missing--) {
        const lengths = corners.slice(1).map(([x, y], i) => Math.hypot(x - corners[i][0], y - corners[i][1]));
        const longest = lengths.indexOf(Math.max(...lengths));
        const [from, to] = corners.slice(longest);
        corners.splice(
          longest + 1,
          0,
          [0, 1].map((axis) => (from[axis] + to[axis]) / 2),
        );
      }
      return `M${corners.map((corner) => corner.map(rounded).join(' ')).join('L')}${closes}`;
    })
    .join('');
}

/**
 * Interpolates between two values of the same form, such as two paths with the same number of corners: every number is
 * interpolated. Null if one cannot become the other.
 */
export function between(from: string, to: string): ((share: number) => string) | null {
  if (from.startsWith('m')) {
    // as the page was built
    const [start, end] = [byCorners(from), byCorners(to)];
    return start === null || end === null ? null : between(withCorners(start, end), end);
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
