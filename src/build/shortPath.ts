import { curvedPath } from '../ui/figures/curves.ts';
import { simplified, type Point } from '../ui/figures/simplified.ts';

const token = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const known = /^[MLHVCSZ\s\d.,e+-]*$/i;
const opened = /^(M[\s\d.,L-]+)+$/;
/** Dots of a plane, each with its own place: tenths of a percent are enough. */
const dots = /^(M-?[\d.]+ -?[\d.]+h\.01)+$/;
const cornered = /^(M[\s\d.,L-]+[Zz]?)+$/;
/** How far a line may be from where it was, as a share of the width of its picture. */
const tolerance = 0.0005;
/** What of it an area may leave, which may have neighbours. */
const neighbours = 0.2;
/** A line is bent where that makes it much shorter, for curves compress less. */
const worthBending = 0.75;
const leastBent = 60;
/** How many points each command takes. */
const points: Record<string, number> = { C: 3, S: 2 };

/**
 * The data of a path of lines and cubic curves in the shortest form: relative moves, in hundredths if it spans a plane
 * of a hundred, in tenths in a wider box, and otherwise with unchanged precision. Points are rounded before their
 * differences are taken, so that errors do not add up. An open line keeps the corners that its picture, `box` wide,
 * shows, and bends between them if that is shorter. Any other path stays the same.
 */
export function shortPath(data: string, box = 100): string {
  if (!known.test(data)) return data;
  if (box === 100 && dots.test(data))
    return data.replace(/[\d.]+(?=[ h])/g, (text) => String(Number(Number(text).toFixed(1))));
  const off = tolerance * box;
  const straight = written(
    opened.test(data) ? withLines(data, (points) => lineThrough(simplified(points, off))) : data,
    box,
  );
  const lines = straight.length < data.length ? straight : data;
  if (!cornered.test(data) || lines.length < leastBent || box < 100) return lines;
  const curved = written(withLines(data, (points, isClosed) => curvedPath({ points, isClosed }, isClosed ? neighbours * off : off)), box); // prettier-ignore
  return curved.length < worthBending * lines.length ? curved : lines;
}

/** A path of lines with each of them drawn by its corners. */
const withLines = (data: string, draw: (corners: readonly Point[], isClosed: boolean) => string) =>
  data.replace(/M[^M]+/g, (line) => {
    const numbers = line.match(/[^MLZ\s,]+/gi)!.map(Number);
    const corners = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1]]]));
    return corners.length < 4 ? line : draw(corners, /z/i.test(line));
  });
const lineThrough = (corners: readonly Point[]) => `M${corners.map((corner) => corner.join(' ')).join('L')}`;

function written(data: string, box: number): string {
  const tokens = data.match(token) ?? [];
  const numbers = tokens.filter((text) => !/^[a-z]$/i.test(text));
  if (numbers.length === 0) return data;
  const decimals = Math.max(...numbers.map((text) => text.split('.')[1]?.length ?? 0));
  const spans = numbers.reduce((most, text) => Math.max(most, Math.abs(Number(text))), 0);
  return write(tokens, Math.min(decimals, spans < 20 ? 4 : box > 300 ? 1 : 2));
}

function write(tokens: readonly string[], digits: number): string {
  const unit = 10 ** digits;
  let path = '';
  let last = '';
  let command = '';
  let at: [number, number] = [0, 0]; // the present point, exactly and as written in units
  let start = at;
  let [x, y] = at;
  const put = (name: string, ...steps: number[]) => {
    let text = '';
    for (const step of steps) {
      const number = inUnits(step, digits);
      const before = text || (name === last ? path.slice(-12) : '');
      const isApart = before === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d+$/.test(before));
      text += isApart ? number : ` ${number}`;
    }
    path += name === last ? text : name + text;
    last = name;
  };
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i][0])) command = tokens[i++];
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      path += last = 'z';
      at = start;
      [x, y] = at.map((value) => Math.round(value * unit));
      continue;
    }
    const from = command === kind ? [0, 0] : at;
    const next: [number, number] = [...at];
    const bends: number[] = []; // the control points of a curve
    for (let k = 1; k < (points[kind] ?? 1); k++)
      bends.push(
        Math.round((from[0] + Number(tokens[i++])) * unit) - x,
        Math.round((from[1] + Number(tokens[i++])) * unit) - y,
      );
    if (kind !== 'V') next[0] = from[0] + Number(tokens[i++]);
    if (kind !== 'H') next[1] = from[1] + Number(tokens[i++]);
    const [dx, dy] = [step(next[0] - at[0], next[0], x), step(next[1] - at[1], next[1], y)];
    if (kind === 'M') {
      put('m', dx, dy);
      start = next;
      command = command === 'M' ? 'L' : 'l';
      last = 'l'; // a step after a move needs no letter
    } else if (bends.length) {
      put(command.toLowerCase(), ...bends, dx, dy);
    } else {
      if (dy === 0) put('h', dx);
      else if (dx === 0) put('v', dy);
      else put('l', dx, dy);
    }
    at = next;
    x += dx;
    y += dy;
  }
  return path;

  /** A length in units; a dot, which is a line of almost no length, keeps one. */
  function step(change: number, to: number, written: number): number {
    const units = Math.round(to * unit) - written;
    return units === 0 && change !== 0 && command === 'h' ? Math.sign(change) : units;
  }
}

/** A number of units as a decimal, without superfluous zeros. */
function inUnits(units: number, digits: number): string {
  const text = String(Math.abs(units)).padStart(digits + 1, '0');
  const [whole, share] = [text.slice(0, text.length - digits), text.slice(text.length - digits).replace(/0+$/, '')];
  return `${units < 0 ? '-' : ''}${whole === '0' && share ? '' : whole}${share && `.${share}`}`;
}
