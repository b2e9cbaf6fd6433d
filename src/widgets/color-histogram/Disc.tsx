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
const written = (...at: number[]) => at.map((value) => value.toFixed(3)).join(' ');
const on = (radius: number, hue: number) => written(...discPlace(hue, radius));

/** A piece of the circle of hues, which is closed as it is: one shape, turned. */
const hue = 360 / turn;
const piece = `M${on(1.03, 0)}L${on(1.12, 0)}L${on(1.12, hue + 0.3)}L${on(1.03, hue + 0.3)}z`;
const ring = Array.from({ length: turn }, (_, i) => (
  <path key={i} d={piece} transform={`rotate(${-hue * i})`} fill={colourOf(i, turn)} />
));

/** Every pixel as a dot: its hue is the direction, its chroma the distance from the middle; bins are sectors. */
export function Disc({ model: { hues, chromas, shares }, places, counted, at, bin }: DiscProps) {
  const bins = shares.length;
  const dots = useMemo(() => hues.map((hue, i) => `M${on(chromas[i], hue)}h.001`), [hues, chromas]);
  // neighbours one after the other: a path of short steps takes fewer bytes
  const around = useMemo(() => [...hues.keys()].sort((a, b) => hues[a] - hues[b] || chromas[a] - chromas[b]), [hues, chromas]); // prettier-ignore
  const groups = useMemo(() => {
    const paths = Array.from({ length: bins + 1 }, () => new Set<string>());
    for (const i of around) if (i < counted) paths[places[i] < 0 ? bins : places[i]].add(dots[i]);
    return paths.map((path) => [...path].join(''));
  }, [dots, around, places, bins, counted]);
  const marked = bin ?? (at !== null && places[at] >= 0 ? places[at] : null);
  return (
    <svg class="huebars-disc" viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      {ring}
      {marked !== null && bins > 1 && <path class="huebars-sector" d={sector(marked, bins)} />}
      {bins > 1 && (
        <path
          class="huebars-borders"
          d={Array.from({ length: bins }, (_, i) => `M0 0L${on(1.03, (360 * i) / bins)}`).join('')}
        />
      )}
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

function sector(bin: number, bins: number): string {
  const from = (360 * bin) / bins;
  const steps = Math.ceil(turn / bins);
  const edge = Array.from({ length: steps + 1 }, (_, i) => on(1.03, from + (360 * i) / bins / steps));
  return `M0 0L${edge.join('L')}z`;
}
