import { formatShape } from '@lib/engine/errors';
import type { Inert } from '../run/inert';
import type { Plain } from '../run/protocol';
import { formatValue } from '../show/format';

/** What a function should return: a number, or rows of them. */
export type Answer = number | readonly Answer[];

/** A value seen as numbers: their shape, and the numbers in order. */
export interface Numbers {
  shape: number[];
  data: number[];
  /** The shapes of the parts of a list whose parts differ in shape, such as [dX, dW]. */
  parts?: number[][];
  /** The tolerance of each number, because float32 has rounded some. If missing, none are rounded. */
  within?: number[];
}

/** The comparison of a result with the right one; each `code` has a sentence in both languages. */
export interface Comparison {
  ok: boolean;
  code: 'same' | 'nothing' | 'kind' | 'ragged' | 'shape' | 'transposed' | 'nan' | 'infinite' | 'value';
  args: Record<string, string>;
  /** The index of the first wrong entry in each dimension. */
  entry?: number[];
}

const tolerance = 1e-6;
const float32Tolerance = 1e-4;

/** Equal up to rounding; NaNs are equal to each other. */
export const isSame = (a: number, b: number, within = tolerance): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= within * Math.max(1, Math.abs(b));

/** Formats a number for a message: short, but with more digits if two different ones would look alike. */
export function showNumber(value: number, other = NaN): string {
  const short = String(Number(value.toPrecision(6)));
  const text = value !== other && short === String(Number(other.toPrecision(6))) ? String(value) : short;
  return text.replace('-', '−');
}

/** Reads numbers from a described value; null if it holds anything else, or rows of different lengths. */
export function numbersIn(value: Inert): Numbers | null {
  const read = readNumbers(value);
  if (!read || read.parts) return null;
  // numbers that were float32 before they became a list keep float32's rounding
  const rounded = read.data.every((entry) => Object.is(Math.fround(entry), entry));
  return rounded ? { ...read, within: read.data.map(() => float32Tolerance) } : read;
}

/** Reads an answer: numbers of one shape, or a list of parts that differ in shape; null if it is neither. */
export function answerIn(value: Inert): Numbers | null {
  if (value.kind !== 'list' || value.items.length !== value.length) return numbersIn(value);
  const parts = itemsOf(value).map(numbersIn);
  return parts.includes(null) ? null : stacked(parts as Numbers[]);
}

/** Reads numbers without regard to rounding. */
function readNumbers(value: Inert): Numbers | null {
  if (value.kind === 'number') return { shape: [], data: [value.value] };
  if (value.kind === 'tensor') {
    if (value.data.length !== sizeOf(value.shape)) return null;
    return { shape: value.shape, data: value.data, ...roundedBy(value.dtype, value.data) };
  }
  if (value.kind !== 'list' || value.items.length !== value.length) return null;
  const parts = itemsOf(value).map(readNumbers);
  if (parts.some((part) => part === null || part.parts)) return null;
  const whole = stacked(parts as Numbers[]);
  return value.name === 'Float32Array' ? { ...whole, ...roundedBy('float32', whole.data) } : whole;
}

const roundedBy = (dtype: string, data: number[]) =>
  dtype === 'float32' ? { within: data.map(() => float32Tolerance) } : {};

/** The numbers of an answer, row by row, with their shape. */
export function numbersOf(answer: Answer): Numbers {
  return typeof answer === 'number' ? { shape: [], data: [answer] } : stacked(answer.map(numbersOf));
}

/** The numbers of an argument; null if it holds anything else, such as objects or text. */
export const numbersOfArgument = (arg: Plain): Numbers | null => (isAnswerLike(arg) ? numbersOf(arg) : null);

const isAnswerLike = (value: Plain): value is Answer =>
  typeof value === 'number' || (Array.isArray(value) && value.every(isAnswerLike));

/** Parts as one answer, with a dimension more where all have the same shape. */
function stacked(parts: Numbers[]): Numbers {
  const data = parts.flatMap((part) => part.data);
  const within = parts.some((part) => part.within)
    ? { within: parts.flatMap((part) => part.within ?? part.data.map(() => tolerance)) }
    : {};
  const shapes = parts.map(({ shape }) => shape);
  if (shapes.every((shape) => shape.join() === shapes[0].join()))
    return { shape: [parts.length, ...(shapes[0] ?? [])], data, ...within };
  return { shape: [parts.length], data, parts: shapes, ...within };
}

/** The entries of a list; among numbers, a tensor with one element counts as a number. */
function itemsOf({ items }: Inert & { kind: 'list' }): Inert[] {
  const isNumber = (item: Inert) => item.kind === 'number' || (item.kind === 'tensor' && item.shape.length === 0);
  if (!items.some(isNumber)) return items;
  return items.map((item) => (item.kind === 'tensor' && item.shape.join() === '1' ? { ...item, shape: [] } : item));
}

/** The parts of a list of several results, such as [x, v], each with its own numbers. */
export function partsOf({ shape, data, parts, within }: Numbers): Numbers[] {
  const shapes = parts ?? Array.from({ length: shape[0] ?? 0 }, () => shape.slice(1));
  let done = 0;
  return shapes.map((own) => {
    const [from, to] = [done, (done += sizeOf(own))];
    return { shape: own, data: data.slice(from, to), ...(within && { within: within.slice(from, to) }) };
  });
}

/** Whether a described value is this answer: the same shape, the same numbers. */
export function isAnswer(value: Inert, answer: Answer): boolean {
  const numbers = answerIn(value);
  const want = numbersOf(answer);
  if (numbers) return isAlike(numbers, want) && isRight(numbers, want.data);
  // rows of different lengths
  return (
    value.kind === 'list' &&
    typeof answer !== 'number' &&
    value.items.length === answer.length &&
    value.items.every((item, i) => isAnswer(item, answer[i]))
  );
}

/** Whether all numbers of an answer are right, up to rounding. */
export const isRight = (got: Numbers, data: readonly number[]): boolean =>
  got.data.every((value, i) => isSame(value, data[i], got.within?.[i]));

/** Whether two answers have the same shape, part by part. */
export const isAlike = (a: Numbers, b: Numbers): boolean =>
  a.shape.join() === b.shape.join() && (a.parts ?? []).join(';') === (b.parts ?? []).join(';');

const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** The index in each dimension of the entry at a position in the data; for parts, the part's index comes first. */
export function entryAt(place: number, { shape, parts }: Pick<Numbers, 'shape' | 'parts'>): number[] {
  if (!parts) return shape.map((size, d) => Math.floor(place / sizeOf(shape.slice(d + 1))) % size);
  let part = 0;
  while (place >= sizeOf(parts[part])) place -= sizeOf(parts[part++]);
  return [part, ...entryAt(place, { shape: parts[part] })];
}

/** Whether a described value is still the same as what was passed. */
export function isUnchanged(given: Plain, now: Inert): boolean {
  if (Array.isArray(given)) {
    const parts = given as readonly Plain[];
    return (
      now.kind === 'list' &&
      now.length === parts.length &&
      parts.every((part, i) => now.items[i] !== undefined && isUnchanged(part, now.items[i]))
    );
  }
  if (typeof given === 'object' && given !== null) {
    const parts = Object.entries(given);
    return (
      now.kind === 'record' &&
      now.size === parts.length &&
      now.entries.every(([key, part], i) => key === parts[i][0] && isUnchanged(parts[i][1], part))
    );
  }
  // values that are changed and restored may show traces of rounding
  if (typeof given === 'number') return now.kind === 'number' && isSame(now.value, given, 1e-12);
  if (typeof given === 'string') return now.kind === 'string' && now.text === given;
  if (typeof given === 'boolean') return now.kind === 'boolean' && now.value === given;
  return now.kind === 'null';
}

/** Compares the result of a reader's function with the right numbers: kind first, then shape, then values. */
export function compare(got: Inert, want: Numbers): Comparison {
  const differs = (code: Comparison['code'], args: Record<string, string>): Comparison => ({ ok: false, code, args });
  if (got.kind === 'undefined') return differs('nothing', {});
  const numbers = answerIn(got);
  if (!numbers || (numbers.parts && !want.parts))
    return differs(isRagged(got) ? 'ragged' : 'kind', { got: shorten(formatValue(got)) });
  const shapes = { got: showForm(numbers), want: showForm(want) };
  const alone = got.kind === 'tensor' && numbers.data.length === 1 && want.data.length === 1;
  if (!alone && !isAlike(numbers, want)) {
    const turned = numbers.shape.length === 2 && [...numbers.shape].reverse().join() === want.shape.join();
    return differs(turned ? 'transposed' : 'shape', shapes);
  }
  const wrong = want.data.findIndex((value, i) => !isSame(numbers.data[i], value, numbers.within?.[i]));
  if (wrong < 0) return { ok: true, code: 'same', args: {} };
  const value = numbers.data[wrong];
  const args = { got: showNumber(value, want.data[wrong]), want: showNumber(want.data[wrong], value) };
  const code = Number.isNaN(value) ? 'nan' : Number.isFinite(value) ? 'value' : 'infinite';
  return { ...differs(code, args), entry: entryAt(wrong, want) };
}

/** Whether some row of numbers has another length than the first. */
const isRagged = (value: Inert): boolean =>
  value.kind === 'list' && value.items.length > 1 && value.items.every((item) => numbersIn(item) !== null);

const showForm = ({ shape, parts }: Numbers) => (parts ? `[${parts.map(formatShape).join(', ')}]` : formatShape(shape));

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)} …` : text);

/** Formats a call as in code. */
export const showCall = (name: string, args: readonly Plain[]): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`.replace(/,(?! )/g, ', ');
