/** Checks a chart before Plot draws it: Plot itself silently ignores most mistakes. */
import { fill } from '@i18n/fill';
import { formatCount } from '@ui/number';
import { isList, isPlain, optionNames } from './data';
import { refuse } from './host';
import { en } from './mistakes';
import { markNames } from './names';
import { nearestName } from '../run/nearestName';

const marksOfPlot: ReadonlySet<string> = new Set(markNames);
export const isMarkName = (name: string) => marksOfPlot.has(name);

/** Channels that may be lists, with one value per datum. */
const channels =
  'x y x1 y1 x2 y2 z r fill stroke fillOpacity strokeOpacity opacity strokeWidth text title fx fy rotate length symbol fontSize weight'.split(
    ' ',
  );
const scales = 'x y fx fy r color opacity symbol length'.split(' ');
const links = ['href', 'target', 'src'];
const mostData = 200_000;
const mostPixels = 5_000;
const mostOnASide = 1024;

/** Throws for mistakes in a mark's data and options. */
export function checkMarks(name: string, args: unknown[]) {
  const hasData = args.length > 1 || !isPlain(args[0]);
  const data = hasData ? args[0] : undefined;
  const options = args.length > 1 || !hasData ? args[args.length - 1] : undefined;
  if (['number', 'boolean', 'string', 'function', 'bigint', 'symbol'].includes(typeof data))
    refuse('data', { name, got: inWords(data) });
  const count = isList(data) || hasLength(data) ? data.length : null;
  if (count !== null && count > mostData)
    refuse('too-many', { name, got: formatCount(count), most: formatCount(mostData) });
  if (options === undefined || options === null) return;
  if (!isPlain(options)) return refuse('options', { name, got: inWords(options) });
  checkOptions(name, options);
  const given = channels.flatMap((channel) => (isList(options[channel]) ? [[channel, options[channel].length] as const] : [])); // prettier-ignore
  const wanted = count ?? given[0]?.[1];
  for (const [channel, got] of given)
    if (got !== wanted && (count !== null || !data))
      refuse('lengths', { name, channel, got: `${got}`, wanted: `${wanted}` });
  for (const side of ['width', 'height'])
    if (typeof options[side] === 'number' && options[side] > mostOnASide && (name === 'raster' || name === 'contour'))
      refuse('picture', { name, got: `${inWords(options.width)} × ${inWords(options.height)}`, most: `${mostOnASide}` }); // prettier-ignore
}

/** Throws for an option that nothing in Plot uses. */
export function checkOptions(name: string, options: Record<string, unknown>) {
  for (const option of Object.keys(options)) {
    if (options[option] === undefined) continue;
    if (links.includes(option)) refuse('link', { name, option });
    if (!optionNames.has(option)) refuse('option', { name, option, ...meant(option, [...optionNames]) });
  }
}

/** Throws for anything that is not a mark, and for options of a chart or its scales that Plot does not have. */
export function checkPlot(options: unknown, own: Record<string, unknown>) {
  if (!isPlain(options)) return refuse('options', { name: 'plot', got: inWords(options) });
  checkOptions('plot', options);
  if (options.projection) refuse('left-out', { name: 'projection' });
  for (const scale of scales) if (isPlain(options[scale])) checkOptions(`plot ${scale}`, options[scale]);
  for (const option of ['width', 'height']) {
    const given = options[option];
    if (given !== undefined && !(typeof given === 'number' && given >= 1 && given <= mostPixels))
      refuse('size', { option, got: inWords(given), most: `${mostPixels}` });
  }
  const marks = options.marks === undefined ? [] : [options.marks].flat(Infinity);
  for (const mark of marks) {
    if (mark === null || mark === undefined || (isObject(mark) && typeof mark.render === 'function')) continue;
    const name = Object.keys(own).find((each) => own[each] === mark);
    if (name !== undefined) refuse('not-called', { name });
    if (typeof mark !== 'function') refuse('mark', { got: inWords(mark) });
  }
}

/** Data that are only a number of rows, such as `{ length: 3 }`. */
const hasLength = (data: unknown): data is { length: number } => isPlain(data) && typeof data.length === 'number';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Drawn {
  data?: unknown;
  channels?: Record<string, { value?: unknown }>;
}
/** The number of rows in which a column is looked for. */
const rowsLookedAt = 1_000;

/** Throws if a finished mark uses a column that its data do not have. */
export function checkDrawn(name: string, made: unknown) {
  for (const mark of [made].flat(Infinity) as (Drawn | null)[]) {
    const { data, channels: asked } = mark ?? {};
    if (!Array.isArray(data) || data.length === 0 || !asked) continue;
    const rows = (data as unknown[]).slice(0, rowsLookedAt).filter(isObject);
    if (rows.length === 0) continue;
    for (const [channel, { value: column }] of Object.entries(asked)) {
      // a label may be the same for all
      if (typeof column !== 'string' || channel === 'ariaLabel' || rows.some((row) => column in row)) continue;
      const known = [...new Set(rows.slice(0, 20).flatMap((row) => Object.keys(row)))];
      refuse('column', { name, channel, column, known: known.slice(0, 12).join(', '), ...meant(column, known) });
    }
  }
}

/** Turns a complaint of Plot's into a mistake with a sentence; errors of the reader's own functions are unchanged. */
export function explainOwn(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !/^(Type)?Error$/.test(error.constructor.name) || !isPlots(error)) return error;
  const { message } = error;
  const [, what] = /^missing (?:channel|channel value|x|y)?:? ?(\w+)$/.exec(message) ?? [];
  if (what) return refuse('missing', { name, what });
  const [, way, kind, got] = /^(unknown|invalid) ([\w ]+): (.*)$/s.exec(message) ?? [];
  if (way) return refuse(way as 'unknown' | 'invalid', { name, kind, what: got.slice(0, 60) });
  return refuse('own', { name, message });
}

/** Whether Plot itself threw an error, not a function passed to it. */
function isPlots({ stack = '', message }: Error): boolean {
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return !/cell\.ts|blob:/.test(frames.find((frame) => /:\d+:\d+/.test(frame)) ?? '');
}

export const noName = (name: string, known: string[]): never => refuse('no-name', { name, ...meant(name, known) });

/** Suggests a similar name, if there is one. */
function meant(name: string, known: readonly string[]): { meant: string; near?: string } {
  const near = nearestName(name, known);
  return near ? { meant: fill(en.meant, { meant: near }), near } : { meant: '' };
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'function') return '(…) => …';
  if (Array.isArray(value)) return '[ … ]';
  return typeof value === 'object' && value !== null ? '{ … }' : String(value);
}
