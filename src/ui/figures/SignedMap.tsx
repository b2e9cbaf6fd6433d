import { useMemo } from 'preact/hooks';
import './SignedMap.css';

interface SignedMapProps {
  values: ArrayLike<number>;
  side: number;
  /** The absolute value drawn in full colour. */
  largest: number;
  /** The id of the sentence that labels it; none if the text beside it does. */
  labelledBy?: string;
}

/** The number of shades on each side of 0. */
const shades = 10;

/** A square of numbers in two colours: positive ones blue, negative ones vermilion, stronger the farther from 0. */
export function SignedMap({ values, side, largest, labelledBy }: SignedMapProps) {
  const paths = useMemo(() => pathsOf(values, side, largest), [values, side, largest]);
  return (
    <svg
      class="signed-map"
      viewBox={`0 0 ${side} ${side}`}
      role={labelledBy ? 'img' : undefined}
      aria-labelledby={labelledBy}
      aria-hidden={!labelledBy}
    >
      {paths.map(({ shade, d }) => (
        <path
          key={shade}
          class={shade > 0 ? 'is-positive' : 'is-negative'}
          fill-opacity={Math.abs(shade) / shades}
          d={d}
        />
      ))}
    </svg>
  );
}

/** For each shade, the cells that have it, with neighbours in a row joined. */
function pathsOf(values: ArrayLike<number>, side: number, largest: number) {
  const paths = new Map<number, string>();
  const shadeAt = (i: number) => {
    const shade = Math.round((shades * values[i]) / largest) || 0;
    return Math.max(-shades, Math.min(shades, shade));
  };
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side;) {
      const shade = shadeAt(row * side + column);
      const from = column;
      while (++column < side && shadeAt(row * side + column) === shade);
      if (shade) paths.set(shade, `${paths.get(shade) ?? ''}M${from} ${row}h${column - from}v1H${from}z`);
    }
  }
  return [...paths].map(([shade, d]) => ({ shade, d }));
}
