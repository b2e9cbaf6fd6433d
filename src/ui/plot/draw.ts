/** The code that draws a chart: loaded at build time, and in the browser by a chart that changes. */
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
import { Document as Drawing, type Element } from './dom';
import { dotsOf } from './dots';
import { elementOf, inherited, percent, placeOf, stretched, withoutPlace } from './elements';
import { box, channelNames, colourOf, isAlike, isTone, type AxisSpec, type ChartSpec, type MarkSpec } from './spec';
import { readTick, tickText } from './ticks';

/** The marks available to the page; others are not loaded. */
const makers = { areaY, barX, barY, cell, dot, line, rectX, rectY, ruleX, ruleY, text, tickX, tickY } as Record<
  MarkSpec['mark'],
  (data: { length: number }, options: object) => Markish
>;

/** A text in the chart, with its position in percent of the figure. */
export interface Word {
  text: string;
  left?: number;
  top?: number;
  class: string;
  tone?: string;
}

const drawing = new Drawing();

/** A mark as drawn by Plot. */
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
  /** What it was drawn from; it must not change. */
  from: ChartSpec;
}

/** How many drawings of a chart are worth keeping: a reader goes back and forth between the options of a control. */
export const mostKept = 6;

/**
 * Draws a chart. Whatever is the same as in one of the `earlier` drawings, on the same axes, is not drawn again; if all
 * is, that drawing is returned. The latest is first.
 */
export function draw(spec: ChartSpec, earlier: readonly Drawn[] = []): Drawn {
  const { x, y, marks } = spec;
  const alike = earlier.filter(({ from }) => isAlike(from.x, x) && isAlike(from.y, y));
  const same = alike.find(({ from }) => isAlike(from.marks, marks));
  if (same) return same;
  const isKept = alike.length > 0 && [x, y].every(isItself) && !marks.some(isInFacets);
  const old = isKept ? marks.map((mark, i) => layerOf(mark, i, alike)) : null;
  const isNew = marks.map((_, i) => !old?.[i]);
  const { grid, words, layers } = drawNew(spec, isNew, old !== null);
  return {
    grid: old ? alike[0].grid : grid,
    words: old ? alike[0].words : words,
    layers: layers.map((layer, i) => layer ?? old![i]!),
    from: spec,
  };
}

/** A mark as it was drawn earlier, most often in the same place. */
function layerOf(mark: MarkSpec, i: number, earlier: readonly Drawn[]): Layer | undefined {
  for (const { from, layers } of earlier) {
    const at = isAlike(mark, from.marks[i]) ? i : from.marks.findIndex((other) => isAlike(mark, other));
    if (at >= 0) return layers[at];
  }
  return undefined;
}

/** Whether an axis does not depend on what is drawn. */
const isItself = ({ type, domain }: AxisSpec) => (type === 'linear' || type === 'log') && domain !== undefined;
const isInFacets = ({ fx, fy }: MarkSpec) => fx !== undefined || fy !== undefined;

/** What Plot draws of the marks that are new, and of the axes if they are. */
function drawNew(spec: ChartSpec, isNew: readonly boolean[], hasAxes: boolean) {
  const { marks } = spec;
  const axes = hasAxes ? { before: [], after: [] } : axesOf(spec);
  const svg = plot({
    document: drawing as unknown as Document,
    ...box,
    margin: 0,
    x: { ...scaleOf(spec.x), ...(hasAxes && { axis: null }) },
    y: { ...scaleOf(spec.y), ...(hasAxes && { axis: null }) },
    fx: { axis: null },
    fy: { axis: null },
    marks: [
      ...axes.before,
      ...marks.map((mark, i) =>
        isNew[i] ? makers[mark.mark]({ length: lengthOf(mark) }, optionsOf(mark, `at-${i}`)) : null,
      ),
      ...axes.after,
    ],
  } as PlotOptions) as unknown as Element;
  // the group of a facet is within that of its mark
  const placeIn = (group?: Element): string | undefined =>
    group && (group.getAttribute('class')?.split(' ')[0] ?? placeIn(group.children[0]));
  const named = (name: string) => svg.children.filter((group) => placeIn(group) === `at-${name}`);
  return {
    grid: stretched(named('grid').map((group) => elementOf(group))),
    layers: marks.map(({ mark, part }, i): Layer | null => {
      if (!isNew[i]) return null;
      const groups = named(`${i}`);
      return { part, marks: marksOf(mark, groups), words: groups.flatMap((group) => wordsOf(group)) };
    }),
    words: ['x', 'y'].flatMap((axis) =>
      named(axis)
        .flatMap((group) => wordsOf(group))
        .map((word) => onAxis(axis, word)),
    ),
  };
}

const axesOf = ({ x, y }: ChartSpec) => ({
  before: [
    gridY({ ...ticksOf(y), stroke: 'var(--line)', strokeOpacity: 1, className: 'at-grid' }),
    ...(x.grid ? [gridX({ ...ticksOf(x), stroke: 'var(--line)', strokeOpacity: 1, className: 'at-grid' })] : []),
    ...(hasZero(y) ? [ruleY([0], { stroke: 'var(--line-strong)', className: 'at-grid' })] : []),
  ],
  after: [
    axisX({ ...textsOf(x), anchor: 'bottom', tickSize: 0, label: null, className: 'at-x' }),
    axisY({ ...textsOf(y), anchor: 'left', tickSize: 0, label: null, className: 'at-y' }),
  ],
});

/** What may lead out of the figure: it is cut at the edge. */
const isBounded = /^(line|area|rect|bar)/;

const marksOf = (mark: MarkSpec['mark'], groups: Element[]): ComponentChild =>
  mark === 'dot'
    ? h('g', {}, groups.map(dotsOf))
    : stretched(
        groups.map((group) => elementOf(group)),
        isBounded.test(mark),
      );

const scaleOf = ({ type, domain }: AxisSpec) => ({ ...(type && { type }), ...(domain && { domain }), label: null });

const ticksOf = ({ ticks }: AxisSpec) => ticks && { ticks: ticks.map((tick) => readTick(tick)[0]) };

/** The ticks and their labels: as `text`, because a tick format loses 64 on a logarithmic axis. */
function textsOf({ ticks }: AxisSpec) {
  if (!ticks) return { tickFormat: (tick: number | string) => tickText(tick) };
  const texts = new Map(ticks.map(readTick));
  return { ticks: [...texts.keys()], text: (tick: number | string) => texts.get(tick) ?? '' };
}

/** Whether the axis's range explicitly includes zero, and its ticks do too if given. */
const hasZero = ({ domain = [], ticks }: AxisSpec) =>
  domain.length === 2 &&
  Number(domain[0]) * Number(domain[1]) <= 0 &&
  (ticks === undefined || ticks.some((tick) => readTick(tick)[0] === 0));

const lengthOf = (mark: MarkSpec) =>
  Math.max(0, ...channelNames.map((name) => (typeof mark[name] === 'object' ? mark[name].length : 0)));

/** A mark's options in Plot's form: lists are channels, tones are colours. */
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

/** The classes by which a formula's terms find marks of their tone. */
const tonesOf = (...colours: MarkSpec['fill'][]) =>
  colours.flatMap((colour) =>
    typeof colour === 'string' && isTone(colour) && !/^(ink|line|paper)/.test(colour) ? `tone-${colour}` : [],
  );

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

/** A tick label is placed beside the figure. */
const onAxis = (axis: string, { text, left, top }: Word): Word =>
  axis === 'y'
    ? { text, top, class: 'plane-tick-y' }
    : { text, left, class: `plane-tick-x${left! > 97 ? ' is-last' : ''}` };
