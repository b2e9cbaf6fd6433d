import { printedIn, readingsOf, type Printed, type Reading } from './printed';
import type { Path, Step } from './scopes';

/** Draws a part of a figure from other values than its own, as HTML. */
export type Draw = (values: object) => string;

/** Whether a number may be changed to a value. */
export type IsAllowed = (path: Path, to: number) => boolean;

const mostDrawn = 80;
const mostLeaves = 200_000;
/** The factors by which a figure may print a number: itself, as a percentage, without its sign, in KiB or MiB. */
const scales = [1, 100, -1, -100, 2 ** -10, 2 ** -20];

/**
 * The path to the value that a printed number shows, found by experiment: of all numbers that would be printed alike,
 * the one whose change changes the printed number accordingly. The printed number is the one with index `turn` in the
 * text of a place. Undefined if there is none, because it is computed while drawing.
 */
export function sourceOf(
  model: object,
  draw: Draw,
  place: number,
  turn = 0,
  isAllowed: IsAllowed = () => true,
): Path | undefined {
  const before = printedIn(draw(model));
  const numbers = readingsOf(before[place]?.text ?? '');
  const reading = numbers[turn];
  if (!reading) return undefined;
  let drawn = 0;
  /** Whether the printed number follows a change of some values; null if that changes the rest of the drawing too. */
  const follows = (leaves: readonly Leaf[]): boolean | null => {
    if (++drawn > mostDrawn) return false;
    try {
      const after = printedIn(draw(changed(model, leaves)));
      if (after.length !== before.length) return null;
      const all = readingsOf(after[place].text);
      if (all.length !== numbers.length) return null;
      const now = all[turn];
      if (now.text === reading.text) return false;
      return leaves.some(
        ({ scale, to }) => Math.abs(now.value - scale * to) <= Math.max(now.unit, reading.unit) * 0.51,
      );
    } catch {
      return null;
    }
  };
  const find = (leaves: readonly Leaf[]): Leaf | undefined => {
    if (leaves.length === 0) return undefined;
    const found = follows(leaves);
    if (found === false) return undefined;
    if (leaves.length === 1) return found ? leaves[0] : undefined;
    const half = leaves.length >> 1;
    return find(leaves.slice(0, half)) ?? find(leaves.slice(half));
  };
  const likely = leavesLike(model, reading, isAllowed);
  for (const scale of scales) {
    const leaves = likely.filter((leaf) => leaf.scale === scale).sort(nearestTo(before[place]));
    // the likely ones one by one; then the rest by bisection
    for (const leaf of leaves.slice(0, 4)) if (follows([leaf])) return leaf.path;
    const found = find(leaves.slice(4));
    if (found) return found.path;
  }
  return undefined;
}

/** A number of the model that may be the printed one, and the value that it is changed to. */
interface Leaf {
  path: Path;
  scale: number;
  to: number;
}

function leavesLike(model: object, { value, unit }: Reading, isAllowed: IsAllowed): Leaf[] {
  const found: Leaf[] = [];
  let seen = 0;
  const visit = (part: unknown, path: Path) => {
    if (++seen > mostLeaves || path.length > 8) return;
    if (typeof part === 'number') {
      const scale = scales.find((scale) => Math.abs(scale * part - value) <= unit * 0.51);
      if (scale === undefined || (Math.abs(scale) < 1 && value === 0)) return;
      const by = changeOf(part, unit / Math.abs(scale));
      const to = [part + by, part - by].find((to) => isAllowed(path, to));
      if (to !== undefined) found.push({ path, scale, to });
    } else if (Array.isArray(part) || ArrayBuffer.isView(part))
      for (let i = 0; i < (part as number[]).length; i++) visit((part as unknown[])[i], [...path, i]);
    else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) visit(inner, [...path, name]);
  };
  visit(model, []);
  return found;
}

/** A change large enough to be seen in print; a whole number stays one. */
const changeOf = (value: number, unit: number) =>
  Number.isInteger(value) ? Math.max(1, Math.ceil(3 * unit)) : 3 * unit;

/** Sorts the values on paths with the words of the quantity's name first, then those less deep in the model. */
function nearestTo({ quantity }: Printed) {
  const words = new Set(quantity.split(/[ .-]/).flatMap((word) => (/^\d+$/.test(word) ? [word] : [word, `${word}s`])));
  const score = ({ path }: Leaf) => path.filter((step) => words.has(String(step))).length * 4 - path.length;
  return (a: Leaf, b: Leaf) => score(b) - score(a);
}

/** The model with some of its numbers changed; everything else is shared. */
function changed(model: object, leaves: readonly Leaf[]): object {
  const copies = new Map<unknown, unknown>();
  const copied = (part: object) => {
    if (!copies.has(part)) {
      const copy = Array.isArray(part) || ArrayBuffer.isView(part) ? (part as number[]).slice() : { ...part };
      copies.set(part, copy);
    }
    return copies.get(part) as Record<Step, unknown>;
  };
  const whole = { model };
  for (const { path, to } of leaves) {
    let at = whole as Record<Step, unknown>;
    let original: unknown = model;
    let key: Step = 'model';
    for (const step of path) {
      at[key] = copied(original as object);
      at = at[key] as Record<Step, unknown>;
      original = (original as Record<Step, unknown>)[step];
      key = step;
    }
    at[key] = to;
  }
  return whole.model;
}
