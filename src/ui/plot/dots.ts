/** The dots of a chart, which keep their shape when it is stretched. */
import { h, type ComponentChild } from 'preact';
import type { Element } from './dom';
import { attributesOf, inherited, percent, placeOf, stretched } from './elements';
import { box } from './spec';
import { pathPoint } from '../figures/pathPoint';

/** Attributes in which dots may differ. */
interface Look {
  fill: string;
  stroke: string;
  'stroke-width': string;
  r: string;
  opacity: string | undefined;
}
type Place = readonly [x: number, y: number];

/** Attributes that a group of dots may have in common. */
const shared = ['fill', 'stroke', 'stroke-width'] as const;

/** A group of dots. */
export function dotsOf(group: Element, key: number): ComponentChild {
  const { transform: _, ...own } = attributesOf(group);
  const circles = group.querySelectorAll('circle');
  const looks = circles.map(lookOf);
  const common = commonOf(looks);
  const places = placesOf(circles);
  const areBare =
    looks.length > 1 && common.stroke === 'none' && ['fill', 'r', 'opacity'].every((name) => name in common);
  return h('g', { ...own, key }, areBare ? onePath(places, looks[0]) : rings(places, looks, common));
}

function placesOf(circles: Element[]): Place[] {
  const origins = new Map([...new Set(circles.map(({ parentNode }) => parentNode))].map((at) => [at, placeOf(at)]));
  return circles.map((circle) => {
    const [left, top] = origins.get(circle.parentNode)!;
    return [left + Number(circle.getAttribute('cx')), top + Number(circle.getAttribute('cy'))];
  });
}

function lookOf(circle: Element): Look {
  const [fill, stroke] = ['fill', 'stroke'].map((name) => inherited(circle, name) ?? 'none');
  return {
    fill: fill === 'none' ? 'var(--paper)' : fill, // a hollow one hides what is beneath it
    stroke,
    'stroke-width': inherited(circle, 'stroke-width') ?? '1',
    r: circle.getAttribute('r')!,
    opacity: circle.getAttribute('opacity') ?? undefined,
  };
}

function commonOf(looks: Look[]): Partial<Look> {
  const entries = Object.entries(looks[0] ?? {}) as [keyof Look, string][];
  return Object.fromEntries(entries.filter(([name, value]) => looks.every((look) => look[name] === value)));
}

/** Dots without a ring that all look alike: each is an invisibly short line with wide caps. */
function onePath(places: Place[], { fill, r, opacity }: Look) {
  const d = places.map(([x, y]) => `M${pathPoint(x, y)}h.01`).join('');
  const look = { stroke: fill, 'stroke-width': 2 * Number(r), 'stroke-linecap': 'round', opacity };
  return stretched(h('path', { class: 'chart-dots', d, ...look }));
}

/** Circles at positions in percent of the figure. */
function rings(places: Place[], looks: Look[], common: Partial<Look>) {
  const of = (look: Partial<Look>, wanted: boolean) =>
    Object.fromEntries(shared.filter((name) => name in common === wanted).map((name) => [name, look[name]]));
  const circles = places.map(([x, y], key) => {
    const [cx, cy] = [`${percent(x, box.width)}%`, `${percent(y, box.height)}%`];
    const { r, opacity } = looks[key];
    return h('circle', { key, cx, cy, r, opacity, ...of(looks[key], false) });
  });
  return h('g', { class: 'chart-dots', ...of(common, true) }, circles);
}
