/** The values that determine an element's position and size, by the names of its attributes or styles. */
export type Places = Record<string, string>;

/** A drawn element, with its values and its parent. */
export interface Placed {
  places: Places;
  parent: Element;
}

const attributes = ['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'transform'];
const styles = ['left', 'top', 'right', 'bottom', 'width', 'height', 'transform'];
/** A property of one's own that is a length, a share or an angle; a number without a unit is a count, and has nothing between. */
const measure = /^-?[\d.]+(%|px|rem|em|deg)$/;

const drawn =
  ':is(svg :is(path, line, circle, ellipse, rect, polygon, polyline, text, g[transform]), [style]):not(:is(.plane-grid, .chart-ground, .plane-words, .katex) *):not(.chart-word)';
/** With more elements, reading them all would take noticeably long. */
const mostElements = 1500;

/**
 * The positions of all drawn elements in a part of the page; null if there are too many. Axes and a chart's texts,
 * which may be replaced, are excluded.
 */
export function placesIn(roots: Iterable<Element>): Map<Element, Placed> | null {
  const all = new Map<Element, Placed>();
  for (const root of roots) {
    const elements = root.querySelectorAll(drawn);
    if (all.size + elements.length > mostElements) return null;
    for (const element of elements)
      all.set(element, { places: placesOf(element as HTMLElement | SVGElement), parent: element.parentElement! });
  }
  return all;
}

export const isShape = (element: Element) => element.closest('svg') !== null && element.localName !== 'svg';

function placesOf(element: HTMLElement | SVGElement): Places {
  const places: Places = {};
  if (isShape(element))
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value !== null) places[name] = value;
    }
  const { style } = element;
  if (style.length === 0) return places;
  for (const name of style) {
    const value = style.getPropertyValue(name);
    if (name.startsWith('--') ? measure.test(value) : styles.includes(name)) places[`style ${name}`] = value;
  }
  return places;
}

/** Draws an element at a place. */
export function put(element: Element, name: string, text: string) {
  if (name.startsWith('style ')) (element as HTMLElement).style.setProperty(name.slice(6), text);
  else element.setAttribute(name, text);
}

/** How a place of an element is read. */
export const read = (element: Element, name: string) =>
  name.startsWith('style ')
    ? (element as HTMLElement).style.getPropertyValue(name.slice(6))
    : (element.getAttribute(name) ?? undefined);
