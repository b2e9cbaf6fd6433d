/** Converts Plot's drawing to elements of the page. */
import { h, type ComponentChild } from 'preact';
import type { Element } from './dom';
import { box } from './spec';

const kept = /^(d|x|y|x1|y1|x2|y2|width|height|class|fill|stroke|opacity|transform|(fill|stroke)-(opacity|width|linecap|linejoin|dasharray))$/; // prettier-ignore

/** Converts an element of Plot's to one of the page's; texts are overlaid on the marks. */
export function elementOf(element: Element, key?: number): ComponentChild {
  const { nodeName, children } = element;
  if (nodeName === 'text') return null;
  return h(
    nodeName,
    { ...attributesOf(element), key },
    children.map((child, i) => elementOf(child, i)),
  );
}

export function attributesOf({ attributes }: Element): Record<string, string> {
  const own = Object.fromEntries(
    [...attributes].filter(([name]) => kept.test(name)).map(([name, value]) => [name, shortened(value)]),
  );
  if (own.class) own.class = withoutPlace(own.class);
  if (sharpens(own.transform)) delete own.transform;
  return own;
}

/** A hundredth of a pixel is enough. */
const shortened = (value: string) => (/^-?\d+\.\d{3,}$/.test(value) ? String(Number(Number(value).toFixed(2))) : value);

/** A class name without the part that distinguishes marks. */
export const withoutPlace = (name: string) => name.replace(/^at-\w+ ?/, '');

/** Half a pixel, which sharpens lines if a pixel of the drawing is one of the screen. */
const sharpens = (transform: string | null) => /^translate\((0|0\.5),(0|0\.5)\)$/.test(transform ?? '');

export const inherited = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? (element.parentNode ? inherited(element.parentNode, name) : null);

/** By how much Plot moves every mark: a page is built without that. */
const sharpening = typeof window === 'undefined' || window.devicePixelRatio > 1 ? 0 : 0.5;

/** The translation of an element, apart from Plot's sharpening. */
export function placeOf(element: Element | null): [number, number] {
  if (!element) return [0, 0];
  const [x, y] = placeOf(element.parentNode);
  const moved = /translate\(([^,)]+),?([^)]*)\)/.exec(element.getAttribute('transform') ?? '');
  if (!moved) return [x, y];
  const sharpened = element.getAttribute('aria-label') === null ? 0 : sharpening; // only marks have such a name
  return [x + Number(moved[1]) - sharpened, y + Number(moved[2]) - sharpened];
}

/** Marks that stretch with the figure, optionally clipped at its edge. */
export const stretched = (marks: ComponentChild, isCut = false) =>
  h(
    'svg',
    { viewBox: `0 0 ${box.width} ${box.height}`, preserveAspectRatio: 'none', ...(!isCut && { overflow: 'visible' }) },
    marks,
  );

/** A position in percent of the figure. */
export const percent = (value: number, of: number) => Number(((100 * value) / of).toFixed(2));
