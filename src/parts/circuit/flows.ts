import type { Layers, Place, Wire } from './layers';

/** A box of the drawing, in pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A wire from part to part; wires to the same gate end side by side, in the order of its inputs. */
export function wirePoints({ places, wires: routes }: Layers, wires: readonly Wire[], i: number): Place[] {
  const { from, to } = wires[i];
  const comesFrom = (k: number) => (routes[k].at(-2) ?? places[wires[k].from])[0];
  const siblings = wires
    .flatMap((wire, k) => (wire.to === to ? [k] : []))
    .sort((a, b) => comesFrom(a) - comesFrom(b) || a - b);
  const slot = (siblings.indexOf(i) - (siblings.length - 1) / 2) * 14;
  const twins = wires.flatMap((wire, k) => (wire.from === from && wire.to === to ? [k] : []));
  const leave = (twins.indexOf(i) - (twins.length - 1) / 2) * 14;
  const [fromX, fromY] = places[from];
  const [toX, toY] = places[to];
  return [[fromX + leave, fromY + 20], ...routes[i].slice(1, -1).filter(([, y]) => y > fromY + 40 && y < toY - 30), [toX + slot, toY - 18]]; // prettier-ignore
}

/** Half the width of a gate's sign, and where the number beside it begins, measured from its middle. */
const halfSign = (sign: string) => Math.max(18, 4.4 * sign.length + 7);
export const besideSign = (sign: string) => halfSign(sign) + 6;

/**
 * The areas of a part's signs and numbers: an input is a box, a gate has its number on the right and a name on the
 * left.
 */
export function areaOf({ sign, name }: { sign: string | null; name: string }, [x, y]: Place): Area {
  if (sign === null) return { left: x - 35, top: y - 31, right: x + 35, bottom: y + 31 };
  return { left: x - (name ? 68 : halfSign(sign) + 4), top: y - 19, right: x + besideSign(sign) + 44, bottom: y + 19 };
}

/** The area of a number written at a place. */
export function textArea(text: string, [x, y]: Place): Area {
  const half = 3.2 * text.length + 5;
  return { left: x - half, top: y - 7, right: x + half, bottom: y + 7 };
}

/** The area of the overlap of two boxes. */
export const shared = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Points along a wire, as it is drawn. */
function along(points: Place[]): Place[] {
  const shares = Array.from({ length: 21 }, (_, i) => i / 20);
  return points.slice(1).flatMap(([toX, toY], i) =>
    shares.map((share): Place => {
      const [x, y] = points[i];
      const bend = share * share * (3 - 2 * share);
      const down = 1.5 * share * (1 - share) + share ** 3; // both control points are half-way down
      return [x + bend * (toX - x), y + down * (toY - y)];
    }),
  );
}

/** The largest distance of a number from its wire. */
const beside = [0, 14, -14, 26, -26, 40, -40];

/**
 * The place of each wire's number, null for a wire without: on the wire, as near to the middle as is free of parts and
 * other numbers, or beside it if there is no room on it.
 */
export function placeFlows(
  layers: Layers,
  wires: readonly Wire[],
  parts: readonly { sign: string | null; name: string }[],
  texts: readonly (string | null)[],
): (Place | null)[] {
  const taken = parts.map((part, i) => areaOf(part, layers.places[i]));
  return wires.map((_, i) => {
    const text = texts[i];
    if (text === null) return null;
    const points = wirePoints(layers, wires, i);
    const middle = (points[0][1] + points[points.length - 1][1]) / 2;
    const half = textArea(text, [0, 0]).right;
    const inside = (x: number) => Math.max(half, Math.min(layers.width - half, x));
    let best: { at: Place; cost: number } | null = null;
    for (const [x, y] of along(points)) {
      for (const aside of beside) {
        const at: Place = [inside(x + aside), y];
        const area = textArea(text, at);
        const over = taken.reduce((sum, other) => sum + shared(area, other), 0);
        const cost = 1e3 * over + Math.abs(y - middle) + 3 * Math.abs(aside);
        if (!best || cost < best.cost) best = { at, cost };
      }
    }
    taken.push(textArea(text, best!.at));
    return best!.at;
  });
}
