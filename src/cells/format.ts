import type { Inert } from './inert';
import { readImage, readPlot, type ImageSpec, type PlotSpec } from './pictures';
import type { Printed } from './protocol';

/** A line of output as the page shows it: text, a table of texts, a plot or a picture. */
export type Shown =
  | { kind: 'text'; tone: 'log' | 'warn' | 'error' | 'value' | 'note'; text: string }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'plot'; plot: PlotSpec }
  | { kind: 'image'; image: ImageSpec };

/** Writes what was printed at once, as one line of output. */
export function showPrinted({ tone, values }: Printed): Shown {
  const table = tone === 'table' && values.length > 0 ? asTable(values[0]) : null;
  if (table) return table;
  if (tone === 'plot' || tone === 'image') return showPicture(tone, values[0]);
  const texts = values.map((value) => (value.kind === 'string' ? plainText(value) : formatValue(value)));
  const text = texts.reduce((line, next) => line + (next.includes('\n') && line ? '\n' : line ? ' ' : '') + next, '');
  return { kind: 'text', tone: tone === 'table' ? 'log' : tone, text };
}

function showPicture(tone: 'plot' | 'image', value: Inert | undefined): Shown {
  const plot = tone === 'plot' && value ? readPlot(value) : null;
  if (plot) return { kind: 'plot', plot };
  const image = tone === 'image' && value ? readImage(value) : null;
  return image ? { kind: 'image', image } : { kind: 'text', tone: 'warn', text: `⚠ ${tone}` };
}

const plainText = ({ text, length }: { text: string; length: number }) =>
  length > text.length ? `${text} … (${length})` : text;

/** Writes a value as code would: short numbers, matrices in columns, tensors with their shape. */
export function formatValue(value: Inert, depth = 0): string {
  switch (value.kind) {
    case 'number':
      return formatNumber(value.value);
    case 'boolean':
      return String(value.value);
    case 'string':
      return value.length > value.text.length
        ? `${JSON.stringify(value.text)} … (${value.length})`
        : JSON.stringify(value.text);
    case 'bigint':
      return `${value.text}n`;
    case 'symbol':
    case 'error':
      return value.text;
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
    case 'tensor':
      return formatTensor(value);
    case 'list':
      return formatList(value, depth);
    case 'record': {
      const name = ['', 'Object'].includes(value.name) ? '' : `${value.name} `;
      const parts = value.entries.map(([key, part]) => `${key}: ${formatValue(part, depth + 1)}`);
      if (value.size > parts.length) parts.push(`… ${value.size - parts.length}`);
      return parts.length ? `${name}{ ${parts.join(', ')} }` : `${name}{}`;
    }
  }
}

/** Six significant digits are enough to see, and hide what rounding adds. */
const formatNumber = (value: number) => {
  if (Object.is(value, -0)) return '-0';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
};

type List = Inert & { kind: 'list' };

function formatList({ name, length, items }: List, depth: number): string {
  const rest = length - items.length;
  const rows = rest === 0 && items.length > 1 ? matrixOf(items) : null;
  const start = name === 'Array' ? '' : `${name} `;
  if (rows) return start + grid(rows, depth);
  const texts = items.map((item) => formatValue(item, depth + 1));
  if (rest > 0) texts.push(`… ${rest}`);
  return `${start}[${texts.join(', ')}]`;
}

function matrixOf(items: Inert[]): number[][] | null {
  const rows: number[][] = [];
  for (const item of items) {
    if (item.kind !== 'list' || item.items.length !== item.length || item.length === 0) return null;
    const row = item.items.flatMap((entry) => (entry.kind === 'number' ? [entry.value] : []));
    if (row.length !== item.length || (rows.length && rows[0].length !== row.length)) return null;
    rows.push(row);
  }
  return rows;
}

function grid(rows: number[][], depth: number): string {
  const texts = rows.map((row) => row.map(formatNumber));
  const widths = texts[0].map((_, j) => Math.max(...texts.map((row) => row[j].length)));
  const lines = texts.map((row) => `[${row.map((text, j) => text.padStart(widths[j])).join(', ')}]`);
  return `[${lines.join(`,\n${' '.repeat(depth + 1)}`)}]`;
}

function formatTensor({ shape, dtype, data }: Inert & { kind: 'tensor' }): string {
  const size = shape.reduce((product, n) => product * n, 1);
  const head = `tensor (${shape.join(', ')}${shape.length === 1 ? ',' : ''})${dtype === 'float32' ? '' : ` ${dtype}`}`;
  const whole = data.length === size;
  if (shape.length === 0 && whole) return `${head} ${formatNumber(data[0])}`;
  if (shape.length === 2 && whole && size > 0 && shape[0] <= 50 && shape[1] <= 50) {
    const rows = Array.from({ length: shape[0] }, (_, i) => data.slice(i * shape[1], (i + 1) * shape[1]));
    return `${head}\n${grid(rows, 0)}`;
  }
  const few = data.slice(0, 50).map(formatNumber);
  return `${head} [${few.join(', ')}${size > few.length ? `, … ${size - few.length}` : ''}]`;
}

/** A list of lists or of records as a table; null for anything else. */
function asTable(value: Inert): Shown | null {
  if (value.kind !== 'list' || value.items.length === 0) return null;
  const columns: string[] = [];
  const rows = value.items.slice(0, 100).map((item) => {
    const cells = new Map<string, string>();
    if (item.kind === 'record') for (const [key, part] of item.entries) cells.set(key, formatValue(part));
    else if (item.kind === 'list') item.items.forEach((part, i) => cells.set(String(i), formatValue(part)));
    else cells.set('', formatValue(item));
    for (const key of cells.keys()) if (!columns.includes(key) && columns.length < 30) columns.push(key);
    return cells;
  });
  return { kind: 'table', columns, rows: rows.map((cells) => columns.map((column) => cells.get(column) ?? '')) };
}
