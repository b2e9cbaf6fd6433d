import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isAway } from '../away';
import { useLatest } from '../controls/useLatest';
import type { ChartSpec, MarkSpec } from './spec';

/** The charts of a figure, each as a function that describes its current state: its menu opens them as cells. */
export const Charts = createContext<Set<() => ChartSpec> | null>(null);

/** Adds a chart to the list of its figure; one that is not in the view that is shown has no marks. */
export function useListed(chart: RefObject<Element>, describe: () => ChartSpec) {
  const charts = useContext(Charts);
  const latest = useLatest(describe);
  useEffect(() => {
    const one = () => (isAway(chart.current) ? { ...latest.current(), marks: [] } : latest.current());
    charts?.add(one);
    return () => void charts?.delete(one);
  }, [charts]);
}

/** A mark of a plane in Plot's terms. */
export interface PlaneMark extends MarkSpec {
  symbol?: 'square';
}
const marks = new WeakMap<Element, () => PlaneMark>();

/** Attaches the description of a mark to its element. */
export function useMark(describe: () => PlaneMark) {
  const element = useRef<SVGPathElement & SVGRectElement>(null);
  const latest = useLatest(describe);
  useLayoutEffect(() => void marks.set(element.current!, () => latest.current()), []);
  return element;
}

/** The marks of a plane that have data, in order, without hidden ones. */
export const marksIn = (plane: Element | null): PlaneMark[] =>
  [...(plane?.querySelectorAll('.mark') ?? [])]
    .filter((element) => !element.closest('.held'))
    .map((element) => {
      const mark = marks.get(element)!();
      // the figure's style sheet sets the opacity of an area
      return mark.mark === 'rectY' ? { ...mark, fillOpacity: Number(getComputedStyle(element).fillOpacity) } : mark;
    })
    .filter(({ x, y, x1 }) => [x, y, x1].some((values) => values?.length));
