import { tensor, Tensor, type Nested } from '../../../lib/engine/tensor';
import { longestSide, type ImageSpec } from './image';

/** Where a cell's pictures go. */
export interface Stage {
  plot(value: unknown): void;
  image(image: ImageSpec): void;
  point(curve: string, x: number, y: number): void;
  progress(done: number): void;
}

let stage: Stage = { plot() {}, image() {}, point() {}, progress() {} };

/** Puts the sandbox's stage in place. */
export const setStage = (next: Stage) => void (stage = next);

/** Numbers as a cell has them: an array, a typed array or a tensor. */
type Numbers = Tensor | Nested | Float32Array | Float64Array;
type Series = Numbers | { x: Numbers; y: Numbers };

export interface PlotOptions {
  /** The x of each value; 0, 1, 2, … unless said otherwise. */
  x?: Numbers;
  kind?: 'line' | 'dots' | 'bars';
  xLabel?: string;
  yLabel?: string;
  /** Logarithmic axes; values that are not above zero are left out. */
  logX?: boolean;
  logY?: boolean;
}

/**
 * Draws numbers beneath the cell: one row of them, or several by name.
 * `plot([3, 1, 2])`, `plot({ train: losses, test: others }, { xLabel: 'step', logY: true })`,
 * `plot({ ring: { x, y } }, { kind: 'dots' })`
 * @category output
 */
export function plot(series: Series | Record<string, Series>, options: PlotOptions = {}): void {
  const { x, kind = 'line', xLabel = '', yLabel = '', logX = false, logY = false } = options;
  if (!['line', 'dots', 'bars'].includes(kind)) throw mistake('plot', "kind must be 'line', 'dots' or 'bars'", kind);
  const named = isNumbers(series) || isPair(series) ? { '': series } : (series as Record<string, Series>);
  if (typeof named !== 'object' || named === null) throw mistake('plot', 'needs numbers', named);
  const drawn = Object.entries(named).map(([name, one]) => {
    const y = flat('plot', isPair(one) ? one.y : one);
    const at = isPair(one) ? one.x : x;
    const along = at === undefined ? tensor(Array.from({ length: y.size }, (_, i) => i)) : flat('plot', at);
    if (along.size !== y.size) throw mistake('plot', 'needs as many x as y', `${along.size} and ${y.size}`);
    return { name, x: along, y };
  });
  stage.plot({ kind, xLabel: String(xLabel), yLabel: String(yLabel), logX, logY, series: drawn });
}

/**
 * Shows numbers as a picture beneath the cell: shape (H, W) in grey, (H, W, 3) or (3, H, W) in colour. Values from
 * 0 to 1, or whole numbers up to 255; anything else is stretched from its least value to its largest.
 * @category output
 */
export function image(pixels: Numbers): void {
  const { shape, data } = numbersIn('image', pixels);
  const isColour = shape.length === 3;
  const last = isColour && (shape[2] === 3 || (shape[2] === 1 && shape[0] !== 3));
  const [height, width] = isColour && !last ? shape.slice(1) : shape;
  const channels = !isColour ? 1 : last ? shape[2] : shape[0];
  const fits = shape.length === 2 || (isColour && (channels === 1 || channels === 3));
  if (!fits) throw mistake('image', 'needs shape (H, W), (H, W, 3) or (3, H, W)', `(${shape.join(', ')})`);
  for (const side of [height, width])
    if (!(Number.isInteger(side) && side >= 1 && side <= longestSide))
      throw mistake('image', `shows 1 to ${longestSide} pixels a side`, `${height} × ${width}`);
  const count = height * width;
  if (data.length !== count * channels)
    throw mistake('image', `needs ${count * channels} numbers for this shape`, `${data.length}`);
  const [from, to] = rangeOf(data);
  const rgba = new Uint8ClampedArray(4 * count);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) {
      const channel = channels === 1 ? 0 : c;
      const at = last || !isColour ? i * channels + channel : channel * count + i;
      rgba[4 * i + c] = (255 * (data[at] - from)) / (to - from);
    }
    rgba[4 * i + 3] = 255;
  }
  stage.image({ width, height, rgba });
}

/** Which numbers mean black and white. NaN becomes black, and does not count here. */
function rangeOf(data: ArrayLike<number>): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) continue;
    least = Math.min(least, data[i]);
    most = Math.max(most, data[i]);
    whole &&= Number.isInteger(data[i]);
  }
  if (least >= 0 && most <= 1) return [0, 1];
  if (least >= 0 && most <= 255 && whole) return [0, 255];
  return most > least ? [least, most] : [least, least + 1];
}

const counts = new Map<string, number>();

/** Forgets how many points the curves have: the next cell starts afresh. */
export const forgetCurves = () => counts.clear();

/**
 * Adds a point to a curve that grows beneath the cell while it runs: `curve('loss', loss.item())`.
 * @category output
 */
export function curve(name: string, y: number | Tensor, x?: number): void {
  const key = String(name);
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  stage.point(key, Number(x ?? count), typeof y === 'number' ? y : numbersIn('curve', y).item());
}

/**
 * Says how much of a long computation is done: `progress(step, steps)`.
 * @category output
 */
export function progress(done: number, of = 1): void {
  stage.progress(Number(done) / Number(of));
}

const isNumbers = (value: unknown): value is Numbers =>
  typeof value === 'number' || Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Tensor;

const isPair = (value: unknown): value is { x: Numbers; y: Numbers } => {
  const pair = value as { x: unknown; y: unknown } | null;
  return typeof pair === 'object' && pair !== null && !isNumbers(pair) && isNumbers(pair.x) && isNumbers(pair.y);
};

function numbersIn(by: string, value: unknown): Tensor {
  if (value instanceof Tensor) return value;
  if (ArrayBuffer.isView(value)) return tensor(Array.from(value as Float64Array), { dtype: 'float64' });
  if (typeof value === 'number' || Array.isArray(value)) return tensor(value as Nested, { dtype: 'float64' });
  throw mistake(by, 'needs numbers', value);
}

const flat = (by: string, value: unknown): Tensor => {
  const t = numbersIn(by, value);
  if (t.size > 5_000) throw mistake(by, 'draws at most 5,000 numbers', `${t.size}`);
  return t;
};

const mistake = (by: string, rule: string, got: unknown) =>
  new TypeError(`${by}: ${rule}, got ${typeof got === 'string' ? got : String(got)}.`);
