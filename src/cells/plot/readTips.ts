/**
 * Tips under the pointer. Plot draws them when the pointer moves, which it cannot do on the page; so each tip is drawn
 * once, read, and sent along as text with a position, and the page shows the one nearest to the pointer (`Hover.tsx`).
 */
import type * as ObservablePlot from '@observablehq/plot';
import { Element, type FigureNode } from '@ui/plot/dom';
import { unseen } from './browser';
import { hoverName } from './tips';

/** The most tips of one mark; of more data, tips are taken at equal steps. */
const most = 500;

type Plot = typeof ObservablePlot;
type Axis = 'x' | 'y' | '';
type Options = Record<string, unknown>;
interface Index extends Array<number> {
  fx?: unknown;
  fy?: unknown;
}
type Render = (index: Index, scales: Scales, values: unknown, dimensions: Dimensions, context: Context, next: Next) => Element; // prettier-ignore
type Next = (index: Index, scales: Scales, values: unknown, dimensions: Dimensions, context: Context) => Element;
type Scales = Partial<Record<'fx' | 'fy', (value: unknown) => number>>;
interface Dimensions {
  marginLeft: number;
  marginTop: number;
}
interface Context {
  ownerSVGElement: Element;
  getMarkState(mark: unknown): object;
}
interface Mark {
  data: unknown;
  tip?: unknown;
  facet?: unknown;
  facetAnchor?: unknown;
}

/** Reads a chart's tips when it is sent. */
const tipsOf = new WeakMap<Element, (() => FigureNode)[]>();
/** Options that ask for the pointer. */
const axes = new WeakMap<object, Axis>();
/** Marks with a tip, which Plot must not draw itself. */
const wanted = new WeakMap<object, unknown>();

/** Records the direction in which options follow the pointer. */
export function following<T extends object>(options: T, name: string): T {
  axes.set(options, name === 'pointerX' ? 'x' : name === 'pointerY' ? 'y' : '');
  return options;
}

/** Turns the options of a tip that follows the pointer into those of a tip that is read. */
export function readTip(options: unknown): unknown {
  const axis = typeof options === 'object' && options !== null ? axes.get(options) : undefined;
  return axis === undefined ? options : { ...(options as object), render: renderOf(axis) };
}

/** A tip that is read and leaves nothing in the chart, not even an empty group. */
export function unseenTip(mark: unknown): unknown {
  const { render } = mark as { render(...args: unknown[]): unknown };
  const read = (...args: unknown[]) => void render.apply(mark, args);
  return Object.assign(mark as object, { render: read });
}

/**
 * The marks of a chart, with a mark for the tips of each that asks for them: made as in Plot, but read instead of
 * drawn.
 */
export function withTips(marks: unknown, { initializer, tip }: Plot): unknown[] {
  const all = [marks].flat(Infinity) as (Mark | null | undefined)[];
  const tips = all.flatMap((mark) => {
    if (typeof mark !== 'object' || mark === null) return [];
    if (mark.tip) {
      wanted.set(mark, mark.tip);
      mark.tip = undefined;
    }
    const asked = wanted.get(mark);
    if (!asked) return [];
    const { pointer = '', ...options } = (typeof asked === 'string' ? { pointer: asked } : asked === true ? {} : asked) as Options; // prettier-ignore
    const axis = /^[xy]$/i.test(String(pointer)) ? (String(pointer).toLowerCase() as Axis) : '';
    const state = (
      _: unknown,
      _facets: unknown,
      _channels: unknown,
      _scales: unknown,
      _size: unknown,
      context: Context,
    ) => context.getMarkState(mark);
    const derived = initializer({ ...options, x: null, y: null } as never, state as never) as Options;
    const made = tip(
      mark.data as never,
      { ...derived, title: null, render: renderOf(axis) } as never,
    ) as unknown as Mark;
    return [Object.assign(made, { facet: mark.facet, facetAnchor: mark.facetAnchor })];
  });
  return [...all, ...tips];
}

/** The tips of a chart as a group of its own, which is not part of the drawing. */
export function hoverGroups(chart: Element): FigureNode[] {
  const charts = [chart, ...chart.querySelectorAll('svg')];
  return charts.flatMap((svg) => (tipsOf.get(svg) ?? []).map((read) => read()));
}

/** Draws no tip, as Plot does without a pointer; each is drawn on its own when the chart is sent. */
const renderOf =
  (axis: Axis): Render =>
  (index, scales, values, dimensions, context, next) => {
    const one = (...data: number[]) => {
      const { fx, fy } = index;
      return next(Object.assign(data, { fx, fy }), scales, values, dimensions, context);
    };
    const svg = context.ownerSVGElement;
    const read = () => {
      const step = Math.max(1, index.length / most);
      const shown = Array.from(index).filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
      const [dx, dy] = [
        scales.fx ? scales.fx(index.fx) - dimensions.marginLeft : 0,
        scales.fy ? scales.fy(index.fy) - dimensions.marginTop : 0,
      ];
      const children = shown.flatMap((i) => {
        const group = unseen(() => one(i));
        const [tip] = group.children;
        if (!tip) return [];
        const [[x, y], [ox, oy]] = [movedBy(tip), movedBy(group)];
        const lines = tip
          .querySelector('text')
          ?.children.map(({ textContent }) => textContent.replace(/\u200b| ■/g, ''));
        return nodeOf('g', { transform: `translate(${x + ox + dx},${y + oy + dy})` }, [
          nodeOf('title', {}, [lines?.join('\n').trim() ?? '']),
        ]);
      });
      return nodeOf('g', { 'aria-label': hoverName, 'aria-description': axis }, children);
    };
    tipsOf.set(svg, [...(tipsOf.get(svg) ?? []), read]);
    return one();
  };

const nodeOf = (tag: string, attributes: Record<string, string>, children: FigureNode['children']): FigureNode => ({
  ...{ tag, attributes, style: {}, children },
});

function movedBy(element: Element): [number, number] {
  const [, x = 0, y = 0] = /translate\(([^,)]+),?([^)]*)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  return [Number(x), Number(y)];
}
