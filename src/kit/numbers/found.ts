import type { Controls } from '../controls';
import { drawPart, parts, type Drawing, type PartName } from './drawing';
import { inputs } from './inputs';
import { printedIn, printedOn, readingsOf, type Printed } from './printed';
import { sourceOf, type Draw } from './source';
import type { Path } from './scopes';

/** A number on the page: where it is in the figure's model, or among its inputs. */
export interface Found {
  element: Element;
  text: string;
  of: 'model' | 'state';
  path: Path;
  value: number;
}

/** The value at a path. */
const valueAt = (model: unknown, path: Path): number =>
  path.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], model) as number;

const isLike = (a: Printed) => (b: Printed) => a.text === b.text && a.tag === b.tag && a.quantity === b.quantity;

/**
 * Finds the part of a figure's model or state that a printed number shows, by changing the parts one by one. Inputs are
 * changed only within their bounds.
 */
export const sourceIn = ({ spec, figure: { state, model } }: Drawing, draw: Draw, place: number, turn: number) =>
  sourceOf({ state, model }, draw, place, turn, ([of, name], to) => {
    if (of === 'model') return true;
    const control = (spec.controls as Controls)[name];
    return (control.kind === 'range' || control.kind === 'numbers') && control.min <= to && to <= control.max;
  });

/**
 * Which of a figure's numbers one on the page is, by its index in the text of its place; undefined if it is computed
 * while drawing, or cannot be determined.
 */
export function foundAt(drawing: Drawing, part: Element, element: Element, turn: number): Found | undefined {
  const name = parts.find((name) => part.classList.contains(name));
  if (!name) return undefined;
  const draw = drawPart(name, drawing);
  const { state, model } = drawing.figure;
  const drawn = { state, model };
  const there = printedOn(part);
  const at = there.findIndex((place) => place.element === element);
  if (at < 0) return undefined;
  const places = printedIn(draw(drawn));
  const place = placeAmong(places, there, at);
  const path = place < 0 ? undefined : sourceIn(drawing, draw, place, turn);
  if (!path) return undefined;
  const of = path[0] as Found['of'];
  return { element, text: readingsOf(there[at].text)[turn].text, of, path: path.slice(1), value: valueAt(drawn, path) };
}

/**
 * The place in a fresh drawing that corresponds to one on the page, where something may have been unfolded since. Of
 * places that look alike it is the one with the same index; if their numbers differ, any with the name of its quantity.
 */
function placeAmong(drawn: readonly Printed[], there: readonly Printed[], at: number): number {
  const like = isLike(there[at]);
  const turn = there.slice(0, at).filter(like).length;
  const places = drawn.flatMap((place, i) => (like(place) ? [i] : []));
  const isSure = places.length === there.filter(like).length || there[at].quantity !== '';
  return isSure ? (places[turn] ?? places[0] ?? -1) : -1;
}

/** The most numbers that are examined: many belong to axes, inputs or fixed text. */
const mostListed = 150;

/** The numbers of a figure that are in its model, each once, yielded as they are found. */
export async function* allFound(drawing: Drawing, widget: Element): AsyncGenerator<Found> {
  const known = new Set<string>();
  let looked = 0;
  for (const name of parts) {
    const part = partOf(widget, name);
    for (const { element, text, quantity } of part ? printedOn(part) : []) {
      if (element.closest(inputs)) continue;
      for (const [turn, { text: number }] of readingsOf(text).entries()) {
        const key = `${number} ${quantity || text}`;
        if (known.has(key) || ++looked > mostListed) continue;
        known.add(key);
        const found = foundAt(drawing, part!, element, turn);
        if (found?.of !== 'model' || known.has(found.path.join())) continue;
        known.add(found.path.join());
        yield found;
        await new Promise((resolve) => setTimeout(resolve)); // the page stays responsive
      }
    }
  }
}

const partOf = (widget: Element, name: PartName) => widget.querySelector(`.${name}:not(.held)`);
