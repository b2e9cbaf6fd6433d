/**
 * Observable Plot for cells, drawn in the sandbox: it also accepts tensors, reports what is wrong with a chart, and
 * shows each chart beneath the cell. It is a separate script, loaded with Plot when a cell needs it.
 */
import type * as ObservablePlot from '@observablehq/plot';
import { browser, document, nextFrame } from './browser';
import { checkMarks, checkOptions, isMarkName, checkPlot, explainOwn, noName, checkDrawn } from './check';
import { plainData, plainOptions } from './data';
import type { CurvePoint } from '../show/show';
import { Element } from '@ui/plot/dom';
import { host, refuse } from './host';
import { leftOut } from './names';
import { dataMark, ofData } from './tips';
import { following, hoverGroups, readTip, unseenTip, withTips } from './readTips';

type AnyFunction = (...args: never[]) => unknown;
type Markish = ObservablePlot.Markish;
type Options = Record<string, unknown> & { marks?: unknown[] };

const { rgb, ...Original } = host.makePlot(browser);
document.rgba = (colour) => {
  const { r, g, b, opacity } = rgb(colour);
  return [r, g, b, 255 * opacity];
};

const formatNumber = Original.formatNumber();
const isClass = (name: string) => /^[A-Z]/.test(name);
const own = { __proto__: null } as unknown as Record<string, unknown>;

function drawn(name: 'plot' | 'legend', options: Options): Element {
  document.begin();
  const marks = options.marks && withTips(options.marks, Original);
  const given = { ...options, ...(marks && { marks }), document };
  const chart = explained(name, () => (Original[name] as AnyFunction)(given as never)) as Element;
  nextFrame();
  const inFull = name === 'plot' ? numbersInFull(chart, options) : [];
  if (inFull.length) return drawn(name, { ...options, ...Object.fromEntries(inFull) });
  const write = chart.written.bind(chart);
  const isOfData = marks?.some((mark) => dataMark.test((mark as { ariaLabel?: string } | null)?.ariaLabel ?? 'rule'));
  chart.written = () => {
    const node = write();
    const attributes = isOfData ? { ...node.attributes, [ofData[0]]: ofData[1] } : node.attributes;
    return { ...node, attributes, children: [...node.children, ...hoverGroups(chart)] };
  };
  return chart;
}

/** Options for the scales whose categories are numbers that would not be told apart as they are written. */
function numbersInFull(chart: Element, options: Options): [string, object][] {
  const { scale } = chart as unknown as { scale(name: string): { type: string; domain: unknown[] } | undefined };
  return ['x', 'y', 'fx', 'fy', 'color'].flatMap((name) => {
    const { type = '', domain = [] } = scale(name) ?? {};
    const own = (options[name] ?? {}) as { tickFormat?: unknown };
    if (!/^(band|point|ordinal|categorical)$/.test(type) || own.tickFormat !== undefined) return [];
    const written = new Set(domain.map((value) => (typeof value === 'number' ? formatNumber(value) : value)));
    return written.size === domain.length ? [] : [[name, { ...own, tickFormat: String }]];
  });
}

/** Draws a chart or a legend and shows it. */
function shown(name: 'plot' | 'legend', options: Options): Element {
  const chart = drawn(name, options);
  host.show(chart, document.weight);
  return chart;
}

/** The curve that a run adds points to. */
export const drawCurve = (name: string, points: CurvePoint[]): Element =>
  drawn('plot', {
    width: host.width,
    x: { label: null },
    y: { label: name, grid: true },
    marks: [Original.lineY(points, { x: 'x', y: 'y', stroke: 'var(--class-0)', strokeWidth: 2 })],
  });

/** Calls Plot; its own complaints get a sentence in the reader's language. */
function explained<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainOwn(name, error);
  }
}

function plot(given: Options = {}): Element {
  const options = plainOptions(given) as Options;
  checkPlot(options, own);
  return shown('plot', { width: host.width, ...options });
}

/** A function of Plot's that makes a mark, after checking its data and options. */
const markOf =
  (name: string, make: AnyFunction) =>
  (...given: unknown[]) => {
    const args = given.map((one, i) => (i === 0 ? plainData(name, one, given.length) : plainOptions(one)));
    checkMarks(name, args);
    if (name === 'tip') args.push(readTip(args.pop()));
    const mark = explained(name, () => make(...(args as never[])));
    checkDrawn(name, mark);
    return mark;
  };

/** Any other function of Plot's; tensors among its arguments become lists. */
const functionOf =
  (name: string, work: AnyFunction) =>
  (...given: unknown[]) => {
    const made = explained(name, () => work(...(given.map((one) => plainOptions(one)) as never[])));
    return /^pointer[XY]?$/.test(name) ? following(made as object, name) : made;
  };

for (const [name, value] of Object.entries(Original) as [string, unknown][]) {
  if (leftOut.includes(name)) own[name] = () => refuse('left-out', { name });
  else if (typeof value !== 'function' || isClass(name)) own[name] = value;
  else own[name] = isMarkName(name) ? markOf(name, value as AnyFunction) : functionOf(name, value as AnyFunction);
}
// the lines of a crosshair cannot follow the pointer on the page, but its labels can
for (const axis of ['', 'X', 'Y']) {
  const [crosshair, pointer, tip] = [`crosshair${axis}`, `pointer${axis}`, 'tip'].map(
    (name) => own[name] as AnyFunction,
  );
  own[`crosshair${axis}`] = (...given: unknown[]) => {
    const [data, options = {}] = given as [unknown, Options?];
    const { x, y, fx, fy } = options;
    const said = unseenTip(tip(data as never, pointer({ x, y, fx, fy } as never) as never));
    return Original.marks(crosshair(...(given as never[])) as Markish, said as Markish);
  };
}
own.plot = plot;
own.legend = (given: Options = {}) => {
  const options = plainOptions(given) as Options;
  checkOptions('legend', options);
  return shown('legend', options);
};
Original.Mark.prototype.plot = function (this: unknown, { marks = [], ...options }: Options = {}) {
  return plot({ ...options, marks: [...marks, this] });
} as never;

/** A name that Plot does not have is a mistake, not undefined, except for those that the language itself looks up. */
export const Plot = new Proxy(Object.freeze(own), {
  get: (names, name) => {
    if (typeof name === 'symbol' || name in names || name === 'then' || name === 'toJSON') return names[name as string];
    return noName(
      String(name),
      Object.keys(names).filter((each) => !isClass(each)),
    );
  },
}) as unknown as typeof ObservablePlot;

export const isChart = (value: unknown): value is Element => value instanceof Element;
