import { useMemo } from 'preact/hooks';
import { colourOf, discPlace } from './hues';
import type { Model } from './model';

interface DiscProps {
  model: Model;
  /** The bin of each pixel; −1 where it has no hue. */
  places: number[];
  counted: number;
  at: number | null;
  bin: number | null;
}

const turn = 72;
const written = (at: readonly number[], digits = 3) => at.map((value) => value.toFixed(digits)).join(' ');
const on = (radius: number, hue: number) => written(discPlace(hue, radius));
/** In pages, which carry hundreds of dots, to half a pixel. */
const dotDigits = import.meta.env.SSR ? 2 : 3;

/** A piece of the circle of hues, which is closed as it is: one shape, turned. */
const hue = 360 / turn;
const piece = `M${on(1.03, 0)}L${on(1.12, 0)}L${on(1.12, hue + 0.3)}L${on(1.03, hue + 0.3)}z`;
const ring = Array.from({ length: turn }, (_, i) => (
  <path key={i} d={piece} transform={`rotate(${-hue * i})`} fill={colourOf(i, turn)} />
));

/** Every pixel as a dot: its hue is the direction, its chroma the distance from the middle; bins are sectors. */
export function Disc({ model: { hues, chromas, shares }, places, counted, at, bin }: DiscProps) {
  const bins = shares.length;
  const dots = useMemo(
    () => hues.map((hue, i) => `M${written(discPlace(hue, chromas[i]), dotDigits)}h.001`),
    [hues, chromas],
  );
  const around = useMemo(
    () => (import.meta.env.SSR ? fromNearToNear(hues.map((hue, i) => discPlace(hue, chromas[i]))) : [...hues.keys()]),
    [hues, chromas],
  );
  const groups = useMemo(() => {
    const paths = Array.from({ length: bins + 1 }, () => new Set<string>());
    for (const i of around) if (i < counted) paths[places[i] < 0 ? bins : places[i]].add(dots[i]);
    return paths.map((path) => [...path].join(''));
  }, [dots, around, places, bins, counted]);
  const borders = useMemo(
    () => Array.from({ length: bins }, (_, i) => `M0 0L${on(1.03, (360 * i) / bins)}`).join(''),
    [bins],
  );
  const marked = bin ?? (at !== null && places[at] >= 0 ? places[at] : null);
  return (
    <svg class="huebars-disc" viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      {ring}
      {marked !== null && bins > 1 && <path class="huebars-sector" d={sector(marked, bins)} />}
      {bins > 1 && <path class="huebars-borders" d={borders} />}
      {groups.map((d, i) => (
        <path
          key={i}
          class={`huebars-dots ${i === bins ? 'is-grey' : ''} ${bin !== null && bin !== i ? 'is-faint' : ''}`}
          style={i < bins ? { stroke: colourOf(i, bins) } : undefined}
          d={d}
        />
      ))}
      {at !== null && <path class="huebars-needle" d={`M0 0L${on(chromas[at], hues[at])}`} />}
      {at !== null && <path class="huebars-dot-now" d={`M${on(chromas[at], hues[at])}h.001`} />}
    </svg>
  );
}

/**
 * The order of places in which each is followed by the nearest that is left. Pages are built in this order, for a path of
 * short steps takes fewer bytes; it would take too long while a control is moved.
 */
function fromNearToNear(places: readonly (readonly [x: number, y: number])[]): number[] {
  const left = [...places.keys()];
  const order: number[] = [];
  let [x, y] = [0, 0];
  while (left.length) {
    let [nearest, least] = [0, Infinity];
    for (let k = 0; k < left.length; k++) {
      const [px, py] = places[left[k]];
      const square = (px - x) ** 2 + (py - y) ** 2;
      if (square < least) [nearest, least] = [k, square];
    }
    [x, y] = places[left[nearest]];
    order.push(left[nearest]);
    left[nearest] = left.at(-1)!;
    left.pop();
  }
  return order;
}

function sector(bin: number, bins: number): string {
  const from = (360 * bin) / bins;
  const steps = Math.ceil(turn / bins);
  const edge = Array.from({ length: steps + 1 }, (_, i) => on(1.03, from + (360 * i) / bins / steps));
  return `M0 0L${edge.join('L')}z`;
}
