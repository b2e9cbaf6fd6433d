import { localePath } from '@i18n/languages';
import { coursePath } from '@ui/page';
import type { Locale } from '@i18n/locale';
import { writeCodeLink } from './saved/link';

/** The name of the cell on the page with a single cell. */
export const ownCell = 'cell/own';

/** A chart as code: its data, and the Plot code that draws them. */
export interface ChartCode {
  locale: Locale;
  /** The chart's title, which becomes the first comment. */
  title: string;
  /** Its columns, all of the same length. */
  data: Readonly<Record<string, readonly (number | string | null)[]>>;
  /** Plot code in which `data` is a list of rows: `Plot.plot({ marks: [Plot.lineY(data, { x: 'step', y: 'loss' })] })`. */
  code: string;
}

/** The most bytes of a chart's code: a cell takes no more from an address. */
const mostCode = 50_000;

/**
 * The address of a page with one cell that holds a chart's data and its Plot code; null if there are too many for an
 * address. Works at build time and in the browser.
 */
export function openAsCell({ locale, title, data, code }: ChartCode): Promise<string | null> {
  return writeCodeLink(`${coursePath}${localePath(locale)}cell/`, ownCell, cellCode(title, data, code), mostCode); // prettier-ignore
}

/** The code of a cell that draws the chart. */
export function cellCode(title: string, data: ChartCode['data'], code: string): string {
  const names = Object.keys(data);
  const columns = names.map((name) => `  ${keyOf(name)}: ${listOf(data[name])},`);
  const first = names[0];
  const row = names.map((name) => `${keyOf(name)}: columns${partOf(name)}[i]`);
  return [
    `// ${title.replace(/\s+/g, ' ').trim()}`,
    "import { Plot } from 'downhill';",
    '',
    'const columns = {',
    ...columns,
    '};',
    `const data = columns${partOf(first)}.map((_, i) => ({ ${row.join(', ')} }));`,
    '',
    code.trim(),
    '',
  ].join('\n');
}

const isName = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name);
const keyOf = (name: string) => (isName(name) ? name : JSON.stringify(name));
const partOf = (name: string) => (isName(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** A column; a value repeated many times in a row is written once. */
function listOf(values: ChartCode['data'][string]): string {
  const parts: string[] = [];
  for (let i = 0, end = 0; i < values.length; i = end) {
    while (end < values.length && Object.is(values[end], values[i])) end++;
    const value = written(values[i]);
    if (end - i < 5) parts.push(...Array<string>(end - i).fill(value));
    else parts.push(`...Array(${end - i}).fill(${value})`);
  }
  return `[${parts.join(', ')}]`;
}

/** A value as written in code; six digits are more than a chart shows. */
function written(value: number | string | null): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}
