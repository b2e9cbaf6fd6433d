/** What draws a chart: loaded where pages are built, and in the browser by a chart that changes. */
import {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  cell,
  dot,
  gridX,
  gridY,
  line,
  plot,
  rectX,
  rectY,
  ruleX,
  ruleY,
  text,
  tickX,
  tickY,
  type Markish,
  type PlotOptions,
} from '@observablehq/plot';
import { h, type ComponentChild } from 'preact';
import { Document as Drawing, Element } from './dom';
import { box, channelNames, colourOf, isTone, type AxisSpec, type ChartSpec, type MarkSpec } from './spec';
import { readTick, tickText } from './ticks';

/** The marks that the page offers; what is not named here is not loaded. */
const makers = { areaY, barX, barY, cell, dot, line, rectX, rectY, ruleX, ruleY, text, tickX, tickY } as Record<
  MarkSpec['mark'],
  (data: { length: number }, options: object) => Markish
>;

/** A word of the chart: its place in percent of the figure. */
export interface Word {
  text: string;
  left?: number;
  top?: number;
  class: string;
  tone?: string;
}

const drawing = new Drawing();

/** What Plot makes of a mark. */
interface Layer {
  part?: string;
  marks: ComponentChild;
  words: Word[];
}

export interface Drawn {
  grid: ComponentChild;
  layers: Layer[];
  /** The numbers of the axes. */
  words: Word[];
}

/** Draws a chart. */
export function draw(spec: ChartSpec): Drawn {
  const { marks } = spec;
  const [x, y] = [scaleOf(spec.x), scaleOf(spec.y)];
  const svg = plot({
    document: drawing as unknown as Document,
    ...box,
    margin: 0,
    ...{ x, y },
    fx: { axis: null },
    fy: { axis: null },
    marks: [
      gridY({ ...ticksOf(spec.y), stroke: 'var(--line)', strokeOpacity: 1, className: 'at-grid' }),
      ...(spec.x.grid
        ? [gridX({ ...ticksOf(spec.x), stroke: 'var(--line)', strokeOpacity: 1, className: 'at-grid' })]
        : []),
      ...(hasZero(spec.y) ? [ruleY([0], { stroke: 'var(--line-strong)', className: 'at-grid' })] : []),
      ...marks.map((mark, i) => makers[mark.mark]({ length: lengthOf(mark) }, optionsOf(mark, `at-${i}`))),
      axisX({ ...ticksOf(spec.x), anchor: 'bottom', tickSize: 0, label: null, className: 'at-x' }),
      axisY({ ...ticksOf(spec.y), anchor: 'left', tickSize: 0, label: null, className: 'at-y' }),
    ],
  } as PlotOptions) as unknown as Element;
  // the group of a facet is within that of its mark
  const placeIn = (group?: Element): string | undefined =>
    group && (group.getAttribute('class')?.split(' ')[0] ?? placeIn(group.children[0]));
  const named = (name: string) => svg.children.filter((group) => placeIn(group) === `at-${name}`);
  const layerOf = (name: string, mark?: MarkSpec): Layer => ({
    part: mark?.part,
    marks: h(
      'g',
      {},
      mark && isBounded.test(mark.mark) ? bounded(named(name)) : named(name).map((group) => elementOf(group)),
    ),
    words: named(name).flatMap((group) => wordsOf(group)),
  });
  return {
    grid: layerOf('grid').marks,
    layers: marks.map((mark, i) => layerOf(`${i}`, mark)),
    words: ['x', 'y'].flatMap((axis) =>
      named(axis)
        .flatMap((group) => wordsOf(group))
        .map((word) => onAxis(axis, word)),
    ),
  };
}

/** What may lead out of the figure: it is cut at the edge, which whole dots are not. */
const isBounded = /^(line|area|rect|bar)/;
const bounded = (groups: Element[]) =>
  h(
    'svg',
    box,
    groups.map((group) => elementOf(group)),
  );

const scaleOf = ({ type, domain }: AxisSpec) => ({ ...(type && { type }), ...(domain && { domain }), label: null });

function ticksOf({ ticks }: AxisSpec) {
  if (!ticks) return { tickFormat: (tick: number | string) => tickText(tick) };
  const texts = new Map(ticks.map(readTick));
  return { ticks: [...texts.keys()], tickFormat: (tick: number | string) => texts.get(tick) ?? '' };
}

/** Whether the axis's range is said to have zero in it, and no ticks without it. */
const hasZero = ({ domain = [], ticks }: AxisSpec) =>
  domain.length === 2 &&
  Number(domain[0]) * Number(domain[1]) <= 0 &&
  (ticks === undefined || ticks.some((tick) => readTick(tick)[0] === 0));

const lengthOf = (mark: MarkSpec) =>
  Math.max(0, ...channelNames.map((name) => (typeof mark[name] === 'object' ? mark[name].length : 0)));

/** A mark's options as Plot takes them: lists are channels, tones are colours. */
function optionsOf({ mark, part: _part, name: _name, className = '', ...options }: MarkSpec, at: string): object {
  const colours = (given: string | readonly string[]) =>
    typeof given === 'string' ? colourOf(given) : given.map(colourOf);
  const { fill, stroke } = options;
  return {
    ...(mark === 'line' && { strokeWidth: 2 }),
    ...(mark === 'dot' && { r: 4.25, stroke: 'var(--paper)', strokeWidth: 1.5 }),
    ...options,
    className: [at, className, ...tonesOf(fill, stroke)].filter(Boolean).join(' '),
    ...(fill !== undefined && { fill: colours(fill) }),
    ...(stroke !== undefined && { stroke: colours(stroke) }),
  };
}

/** The classes by which a formula's terms know a mark of their tone. */
const tonesOf = (...colours: MarkSpec['fill'][]) =>
  colours.flatMap((colour) =>
    typeof colour === 'string' && isTone(colour) && !/^(ink|line|paper)/.test(colour) ? `tone-${colour}` : [],
  );

const kept = /^(d|x|y|x1|y1|x2|y2|width|height|class|fill|stroke|opacity|transform|(fill|stroke)-(opacity|width|linecap|linejoin|dasharray))$/; // prettier-ignore

/** An element of Plot's as one of the page's; words are laid over the marks, see `wordsOf`. */
function elementOf(element: Element, key?: number): ComponentChild {
  const { nodeName, attributes } = element;
  if (nodeName === 'text') return null;
  const own = Object.fromEntries(
    [...attributes].filter(([name]) => kept.test(name)).map(([name, value]) => [name, shortened(value)]),
  );
  if (own.class) own.class = withoutPlace(own.class);
  // half a pixel, which sharpens lines where a pixel of the drawing is one of the screen
  if (/^translate\((0|0\.5),(0|0\.5)\)$/.test(own.transform)) delete own.transform;
  if (nodeName === 'circle') return roundDots([element], key);
  const dots = element.children;
  // one path of those that look alike and have no ring to tell them from what is beneath them
  const areAlike = dots.length > 1 && dots.every((dot) => isBare(dot) && looksOf(dot) === looksOf(dots[0]));
  return h(nodeName, { ...own, key }, areAlike ? roundDots(dots) : dots.map((child, i) => elementOf(child, i)));
}

const isBare = (dot: Element) => dot.nodeName === 'circle' && (inherited(dot, 'stroke') ?? 'none') === 'none';
const looksOf = (dot: Element) => ['fill', 'opacity', 'r'].map((name) => dot.getAttribute(name)).join();

/** A hundredth of a pixel is enough. */
const shortened = (value: string) => (/^-?\d+\.\d{3,}$/.test(value) ? String(Number(Number(value).toFixed(2))) : value);

/** A class without what tells marks apart. */
const withoutPlace = (name: string) => name.replace(/^at-\w+ ?/, '');

const inherited = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? (element.parentNode ? inherited(element.parentNode, name) : null);

/**
 * Dots keep their shape while the figure is stretched: each is a line too short to be seen, with wide ends. Its ring is the
 * same beneath it, or, where it is hollow, the paper is drawn over that.
 */
function roundDots(circles: Element[], key?: number): ComponentChild {
  const [circle] = circles;
  const at = (dot: Element, name: string) => Number(dot.getAttribute(name)).toFixed(2);
  const [fill, stroke] = ['fill', 'stroke'].map((name) => inherited(circle, name) ?? 'none');
  const ring = stroke === 'none' ? 0 : Number(inherited(circle, 'stroke-width') ?? 1);
  const r = Number(circle.getAttribute('r'));
  const d = circles.map((dot) => `M${at(dot, 'cx')} ${at(dot, 'cy')}h.01`).join('');
  const disc = (colour: string, width: number) => h('path', { d, stroke: colour, 'stroke-width': width });
  return h('g', { key, class: 'chart-dot', opacity: circle.getAttribute('opacity') ?? undefined }, [
    ring > 0 && disc(stroke, 2 * r + ring),
    disc(fill === 'none' ? 'var(--paper)' : fill, 2 * r - ring),
  ]);
}

/** Where an element is moved to. */
function placeOf(element: Element | null): [number, number] {
  if (!element) return [0, 0];
  const [, dx = 0, dy = 0] = /translate\(([^,)]+),?([^)]*)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const [x, y] = placeOf(element.parentNode);
  return [x + Number(dx), y + Number(dy)];
}

function wordsOf(group: Element): Word[] {
  return group.querySelectorAll('text').flatMap((element) => {
    const said = element.textContent;
    if (!said) return [];
    const [x, y] = placeOf(element);
    const fill = inherited(element, 'fill');
    return {
      text: said,
      left: percent(x, box.width),
      top: percent(y, box.height),
      class:
        `chart-word is-${inherited(element, 'text-anchor') ?? 'middle'} ${withoutPlace(inherited(element, 'class') ?? '')}`.trim(),
      ...(fill?.startsWith('var(') && { tone: fill }),
    };
  });
}

const percent = (value: number, of: number) => Number(((100 * value) / of).toFixed(2));

/** A number of an axis stands beside the figure. */
const onAxis = (axis: string, { text, left, top }: Word): Word =>
  axis === 'y'
    ? { text, top, class: 'plane-tick-y' }
    : { text, left, class: `plane-tick-x${left! > 97 ? ' is-last' : ''}` };
