import { fill } from '@i18n/fill';
import type { Field, Inert } from '../run/inert';
import { outputStrings, type OutputStrings } from './strings';
import type { ImageSpec } from './image';
import type { FigureNode } from '@ui/plot/dom';
import type { Printed } from '../run/protocol';
import type { Locale } from '@i18n/locale';

/** A line of output as shown on the page: text, a table of texts, a chart or a picture. */
export type Shown = ShownPart & {
  /** The number of groups around it. */
  indent?: number;
};

type ShownPart =
  /** `exact` is the same with all digits, if some are omitted for reading. */
  | { kind: 'text'; tone: 'log' | 'warn' | 'error' | 'value' | 'note'; text: string; exact?: string }
  | { kind: 'table'; columns: string[]; rows: string[][]; exact?: string[][] }
  | { kind: 'figure'; place: number; figure: FigureNode }
  | { kind: 'image'; image: ImageSpec };

/** Formats values printed together as one line of output. */
export function showPrinted(printed: Exclude<Printed, { tone: 'thrown' }>, locale: Locale): Shown {
  const shown = partOf(printed, outputStrings[locale]);
  return printed.indent ? { ...shown, indent: printed.indent } : shown;
}

function partOf(printed: Exclude<Printed, { tone: 'thrown' }>, t: OutputStrings): ShownPart {
  switch (printed.tone) {
    case 'image':
      return printed.image ? { kind: 'image', image: printed.image } : { kind: 'text', tone: 'warn', text: t.noImage };
    case 'figure': {
      const { place, figure } = printed;
      return figure ? { kind: 'figure', place, figure } : { kind: 'text', tone: 'warn', text: t.noPlot };
    }
    case 'table':
      return asTable(printed.values) ?? inDigits('log', (digits) => joined(printed.values, digits));
    case 'assertion':
      return inDigits('error', (digits) => [t.assertion, joined(printed.values, digits)].filter(Boolean).join(': '));
    case 'trace': {
      const frames = printed.frames.map(
        ({ name, line }) => `\n  ${name && `${name} · `}${fill(t.traceLine, { line })}`,
      );
      return inDigits('log', (digits) => [t.trace, joined(printed.values, digits)].filter(Boolean).join(': ') + frames.join('')); // prettier-ignore
    }
    case 'said':
      return { kind: 'text', tone: 'warn', text: fill(t[printed.code], { name: printed.about }) };
    default:
      return inDigits(printed.tone, (digits) => joined(printed.values, digits));
  }
}

/** A value as a line of output of its own. */
export const showValue = (value: Inert): Shown => inDigits('value', (digits) => formatValue(value, digits));

function inDigits(tone: 'log' | 'warn' | 'error' | 'value', write: (digits: Digits) => string): ShownPart {
  const [text, exact] = [write('few'), write('all')];
  return { kind: 'text', tone, text, ...(exact !== text && { exact }) };
}

function joined(values: Inert[], digits: Digits): string {
  const texts = values.map((value) => (value.kind === 'string' ? plainText(value) : formatValue(value, digits)));
  return texts.reduce((line, next) => line + (next.includes('\n') && line ? '\n' : line ? ' ' : '') + next, '');
}

const plainText = ({ text, length }: { text: string; length: number }) =>
  length > text.length ? `${text} … (${length})` : text;

/** Whether numbers in lists and tensors are rounded for reading, or written with all digits. */
export type Digits = 'few' | 'all';

/**
 * Formats a value as in code: matrices in columns, tensors with their shape. Only numbers in lists are ever rounded.
 */
export function formatValue(value: Inert, digits: Digits = 'few', depth = 0): string {
  const inner = (part: Inert) => formatValue(part, digits, depth + 1);
  const fields = (list: Field[]) => list.map(([key, part]) => `${nameOf(key)}: ${inner(part)}`);
  switch (value.kind) {
    case 'number':
      return exactly(value.value);
    case 'boolean':
      return String(value.value);
    case 'string':
      return value.length > value.text.length
        ? `${JSON.stringify(value.text)} … (${value.length})`
        : JSON.stringify(value.text);
    case 'bigint':
      return `${value.text}n`;
    case 'symbol':
    case 'literal':
      return value.text;
    case 'error':
      return value.fields.length ? `${value.text} { ${fields(value.fields).join(', ')} }` : value.text;
    case 'function':
      return `ƒ ${value.text || '(…)'}`;
    case 'undefined':
    case 'null':
      return value.kind;
    case 'itself':
      return '↺';
    case 'cut':
      return '…';
    case 'unreadable':
      return '⚠ …';
    case 'holes':
      return `empty × ${value.count}`;
    case 'tensor':
      return formatTensor(value, digits);
    case 'list':
      return formatList(value, digits, depth, fields(value.fields));
    case 'collection':
      return inBraces(value.name, value.items.map(inner), value.size);
    case 'pair':
      return value.items.map(inner).join(' => ');
    case 'joined':
      return value.items.map((part) => (part.kind === 'string' ? plainText(part) : inner(part))).join('');
    case 'record':
      return inBraces(value.name === 'Object' ? '' : value.name, fields(value.entries), value.size);
  }
}

/** A property's name as in code: in quotation marks if it is not an identifier, index or symbol. */
const nameOf = (key: string) =>
  /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|0|[1-9]\d*|\[Symbol\(.*\)\])$/su.test(key) ? key : JSON.stringify(key);

function inBraces(name: string, parts: string[], size: number): string {
  const all = size > parts.length ? [...parts, `… ${size - parts.length}`] : parts;
  return (name && `${name} `) + (all.length ? `{ ${all.join(', ')} }` : '{}');
}

const exactly = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

/** The fewest digits that identify a float32. */
function ofFloat32(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return exactly(short);
  }
  return exactly(Number(value.toPrecision(9)));
}

/** A number among others: six significant digits, but all before the decimal point. */
function amongOthers(value: number, digits: Digits, single: boolean): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return exactly(value);
  if (digits === 'all') return single ? ofFloat32(value) : exactly(value);
  const before = Math.abs(value) >= 1e6 ? String(Math.trunc(Math.abs(value))).length : 6;
  return exactly(Number(value.toPrecision(before)));
}

type List = Inert & { kind: 'list' };

function formatList({ name, length, items }: List, digits: Digits, depth: number, fields: string[]): string {
  const rest = items.reduce((left, item) => left - (item.kind === 'holes' ? item.count : 1), length);
  const rows = rest === 0 && fields.length === 0 && items.length > 1 ? matrixOf(items) : null;
  const start = name === 'Array' ? '' : `${name} `;
  const single = name === 'Float32Array';
  if (rows) return start + grid(rows, digits, depth);
  const texts = items.map((item) =>
    item.kind === 'number' ? amongOthers(item.value, digits, single) : formatValue(item, digits, depth + 1),
  );
  if (rest > 0) texts.push(`… ${rest}`);
  return `${start}[${[...texts, ...fields].join(', ')}]`;
}

/** Rows of equal length, and whether their numbers are float32. */
interface Matrix {
  rows: number[][];
  single: boolean;
}

function matrixOf(items: Inert[]): Matrix | null {
  const rows: number[][] = [];
  let singles = 0;
  for (const item of items) {
    if (item.kind !== 'list' || item.items.length !== item.length || item.length === 0 || item.fields.length)
      return null;
    const row = item.items.flatMap((entry) => (entry.kind === 'number' ? [entry.value] : []));
    if (row.length !== item.length || (rows.length && rows[0].length !== row.length)) return null;
    rows.push(row);
    if (item.name === 'Float32Array') singles++;
  }
  return { rows, single: singles === items.length };
}

function grid({ rows, single }: Matrix, digits: Digits, depth: number): string {
  const texts = rows.map((row) => row.map((value) => amongOthers(value, digits, single)));
  const widths = texts[0].map((_, j) => Math.max(...texts.map((row) => row[j].length)));
  const lines = texts.map((row) => `[${row.map((text, j) => text.padStart(widths[j])).join(', ')}]`);
  return `[${lines.join(`,\n${' '.repeat(depth + 1)}`)}]`;
}

function formatTensor({ shape, dtype, data }: Inert & { kind: 'tensor' }, digits: Digits): string {
  const size = shape.reduce((product, n) => product * n, 1);
  const head = `tensor (${shape.join(', ')}${shape.length === 1 ? ',' : ''})${dtype === 'float32' ? '' : ` ${dtype}`}`;
  const whole = data.length === size;
  const single = dtype === 'float32';
  if (shape.length === 0 && whole) return `${head} ${amongOthers(data[0], 'all', single)}`;
  if (shape.length === 2 && whole && size > 0 && shape[0] <= 50 && shape[1] <= 50) {
    const rows = Array.from({ length: shape[0] }, (_, i) => data.slice(i * shape[1], (i + 1) * shape[1]));
    return `${head}\n${grid({ rows, single }, digits, 0)}`;
  }
  const few = data.slice(0, 50).map((value) => amongOthers(value, digits, single));
  return `${head} [${few.join(', ')}${size > few.length ? `, … ${size - few.length}` : ''}]`;
}

/**
 * A list, a record or a collection of lists or records as a table, with only the named columns if any are given; null
 * for anything else.
 */
function asTable([value, columns]: Inert[]): ShownPart | null {
  const rows = value && rowsOf(value);
  if (!rows || rows.length === 0) return null;
  const only =
    columns?.kind === 'list'
      ? columns.items.map((name) => (name.kind === 'string' ? name.text : formatValue(name)))
      : null;
  const size = value.kind === 'list' ? value.length : 'size' in value ? value.size : 0;
  const few = tableOf(rows, size, only, 'few');
  const exact = tableOf(rows, size, only, 'all').rows;
  return { kind: 'table', ...few, ...(JSON.stringify(exact) !== JSON.stringify(few.rows) && { exact }) };
}

/** The most cells shown of a table: large ones take a page long. */
const mostTableCells = 1_500;

/** The rows of a table, each with its name if it has one. */
function rowsOf(value: Inert): [name: string, row: Inert][] | null {
  if (value.kind === 'list') return value.items.map((item) => ['', item]);
  if (value.kind === 'record') return value.entries;
  if (value.kind !== 'collection') return null;
  return value.items.map((item) =>
    item.kind === 'pair' ? [formatValue(item.items[0]), item.items[1]] : (['', item] as [string, Inert]),
  );
}

function tableOf(rows: [name: string, row: Inert][], size: number, only: string[] | null, digits: Digits) {
  const write = (part: Inert) =>
    part.kind === 'number' ? amongOthers(part.value, digits, false) : formatValue(part, digits);
  const isNamed = rows.some(([name]) => name !== '');
  const columns = only?.slice(0, 30) ?? [];
  const cells = rows.slice(0, 100).map(([, item]) => {
    const row = new Map<string, string>();
    if (item.kind === 'record') for (const [key, part] of item.entries) row.set(key, write(part));
    else if (item.kind === 'list') item.items.forEach((part, i) => row.set(String(i), write(part)));
    else row.set(isNamed ? ' ' : '', write(item));
    if (!only) for (const key of row.keys()) if (!columns.includes(key) && columns.length < 30) columns.push(key);
    return row;
  });
  const texts = cells
    .slice(0, Math.ceil(mostTableCells / (columns.length + 1)))
    .map((row, i) => [...(isNamed ? [rows[i][0]] : []), ...columns.map((column) => row.get(column) ?? '')]);
  const heads = isNamed ? ['', ...columns] : columns;
  if (size > texts.length) texts.push(heads.map((_, i) => (i === 0 ? `… ${size - texts.length}` : '')));
  return { columns: heads, rows: texts };
}
