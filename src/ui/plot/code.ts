/** A chart as code for a cell: its data as one table of rows, and the Plot code. */
import { channelNames, colourOf, type AxisSpec, type ChannelName, type ChartSpec, type MarkSpec } from './spec'; // prettier-ignore
import { readTick } from './ticks';

type Value = number | string | null;

interface ChartCode {
  data: Record<string, Value[]>;
  code: string;
}

/** The data of a mark, apart from how it is drawn. */
interface Series {
  name: string;
  columns: Partial<Record<ChannelName, Value[]>>;
}

export function codeOf({ x, y, marks }: ChartSpec): ChartCode {
  const series: Series[] = [];
  const drawn = together(marks).map((mark) => {
    const columns = columnsOf(mark);
    const same = series.find((other) => holds(other.columns, columns));
    const own = same ?? { name: freeName(mark.name ?? mark.mark, series), columns };
    if (!same) series.push(own);
    return { mark, own, columns };
  });
  const names = channelNames.filter((name) => series.some(({ columns }) => columns[name]));
  const lengthOf = ({ columns }: Series) => Math.max(...Object.values(columns).map((values) => values.length));
  const several = series.length > 1;
  const data: ChartCode['data'] = {};
  if (several) data.series = series.flatMap((one) => Array<string>(lengthOf(one)).fill(one.name));
  for (const name of names)
    data[name] = series.flatMap((one) => one.columns[name] ?? Array<null>(lengthOf(one)).fill(null));
  const lines = drawn.map(({ mark, own, columns }) => {
    const rows = several ? `of(${quoted(own.name)})` : 'data';
    return `    Plot.${mark.mark}(${rows}, ${objectOf(optionsOf(mark, columns))}),`;
  });
  const code = [
    ...(several ? ['const of = (name) => data.filter(({ series }) => series === name);', ''] : []),
    'Plot.plot({',
    `  x: ${axisCode(x)},`,
    `  y: ${axisCode({ grid: true, ...y })},`,
    '  marks: [',
    ...ownAxis('X', x),
    ...ownAxis('Y', { grid: true, ...y }),
    ...lines,
    '  ],',
    '});',
  ];
  return { data, code: code.join('\n') };
}

/** Combines consecutive unnamed marks that look alike; for lines, `z` distinguishes them. */
function together(marks: readonly MarkSpec[]): MarkSpec[] {
  const found: { look: string; ones: MarkSpec[] }[] = [];
  for (const mark of marks) {
    const look = lookOf(mark);
    const last = found.at(-1);
    if (last?.look === look && mark.name === undefined) last.ones.push(mark);
    else found.push({ look, ones: [mark] });
  }
  return found.map(({ ones }) => (ones.length === 1 ? ones[0] : joined(ones)));
}

/**
 * Everything about a mark except its data, of which only the names count; rectangles may differ in colour, as in a map.
 */
const lookOf = (mark: MarkSpec) => {
  const own = Object.entries(mark).filter(([name]) => mark.mark !== 'rectY' || !/^fill/.test(name));
  return JSON.stringify(own.map(([name, value]) => (typeof value === 'object' ? [name] : [name, value])));
};

function joined(ones: MarkSpec[]): MarkSpec {
  const [first] = ones;
  const columns = channelNames.filter((name) =>
    ones.some((one) => typeof first[name] === 'object' || one[name] !== first[name]),
  );
  const valuesOf = (one: MarkSpec, name: ChannelName) => {
    const given = one[name];
    return typeof given === 'object'
      ? Array.from(given as ArrayLike<Value>)
      : Array<Value>(one.x1!.length).fill(given ?? null);
  };
  const all = columns.map((name) => [name, ones.flatMap((one) => valuesOf(one, name))]);
  const z = ones.flatMap(({ x }, i) => Array.from(x ?? [], () => i));
  return { ...first, ...Object.fromEntries(all), ...(first.mark === 'line' && { z }) } as MarkSpec;
}

function columnsOf(mark: MarkSpec): Series['columns'] {
  const columns: Series['columns'] = {};
  for (const name of channelNames) {
    const given = mark[name];
    if (typeof given !== 'object') continue;
    const values = Array.from(given as ArrayLike<Value>);
    columns[name] = name === 'fill' || name === 'stroke' ? values.map((value) => colourOf(String(value))) : values;
  }
  return columns;
}

/** Whether a series already has all these columns. */
const holds = (own: Series['columns'], wanted: Series['columns']) =>
  Object.entries(wanted).every(([name, values]) => {
    const known = own[name as ChannelName];
    return known?.length === values.length && values.every((value, i) => Object.is(value, known[i]));
  });

function freeName(wanted: string, taken: Series[]): string {
  const isTaken = (name: string) => taken.some((other) => other.name === name);
  let name = wanted;
  for (let i = 2; isTaken(name); i++) name = `${wanted} ${i}`;
  return name;
}

/** A mark's options as code: its channels are columns, its tones are colours. */
function optionsOf(mark: MarkSpec, columns: Series['columns']): [string, string][] {
  const { mark: _mark, name: _name, part: _part, className: _class, ...options } = mark;
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (name in columns) return [name, quoted(name)];
      return [name, name === 'fill' || name === 'stroke' ? quoted(colourOf(value as string)) : literal(value)];
    });
}

/** Whether an axis needs a mark of its own: the format of a logarithmic one would leave requested ticks empty. */
const isOwn = ({ type, ticks }: AxisSpec) => type === 'log' && ticks !== undefined;

function ownAxis(which: 'X' | 'Y', axis: AxisSpec): string[] {
  if (!isOwn(axis)) return [];
  const read = axis.ticks!.map(readTick);
  const places = literal(read.map(([at]) => at));
  return [
    ...(axis.grid ? [`    Plot.grid${which}(${places}),`] : []),
    `    Plot.axis${which}(${places}, { text: ${literal(read.map(([, text]) => text))} }),`,
  ];
}

function axisCode(axis: AxisSpec): string {
  const { type, domain, label, ticks, grid } = axis;
  const read = ticks?.map(readTick);
  const hasTexts = ticks?.some((tick) => Array.isArray(tick));
  return objectOf([
    ...(type && type !== 'linear' ? [['type', quoted(type)] as const] : []),
    ...(domain ? [['domain', literal(domain)] as const] : []),
    ...(label ? [['label', quoted(label)] as const] : []),
    ...(isOwn(axis) ? [['axis', 'null'] as const] : read ? [['ticks', literal(read.map(([at]) => at))] as const] : []),
    ...(read && hasTexts && !isOwn(axis)
      ? [['tickFormat', `(_, i) => ${literal(read.map(([, text]) => text))}[i]`] as const]
      : []),
    ...(grid && !isOwn(axis) ? [['grid', 'true'] as const] : []),
  ]);
}

const objectOf = (entries: readonly (readonly [string, string])[]) =>
  entries.length ? `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(', ')} }` : '{}';

const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const literal = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(7)));
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : String(value);
};
