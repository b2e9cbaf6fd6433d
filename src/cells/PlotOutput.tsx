import { scaleLinear, scaleLog } from 'd3-scale';
import { Dots } from '@ui/figures/Dots';
import { Plane } from '@ui/figures/Plane';
import type { Scale } from '@ui/figures/scale';
import type { PlotSpec } from './pictures';
import './plot.css';

const classColours = 10;

/** A plot of a cell: lines, dots or bars, with axes that fit them. */
export function PlotOutput({ plot, id }: { plot: PlotSpec; id: string }) {
  const { kind, series, logX, logY } = plot;
  const drawn = series.map(({ name, x, y }) => ({
    name,
    points: x.map((at, i) => [at, y[i]] as const).filter(([a, b]) => fits(a, logX) && fits(b, logY)),
  }));
  const all = drawn.flatMap(({ points }) => points);
  const x = scaleOver(all.map(([at]) => at), logX, [0, 100], kind === 'bars' ? 0.5 : 0); // prettier-ignore
  const y = scaleOver([...all.map(([, value]) => value), ...(kind === 'bars' ? [0] : [])], logY, [100, 0], 0);
  const named = series.filter(({ name }) => name !== '');
  return (
    <figure class="cell-plot">
      <p class="visually-hidden" id={id}>
        {[plot.yLabel, plot.xLabel, ...named.map(({ name }) => name)].filter(Boolean).join(', ')}
      </p>
      <Plane x={x} y={y} xLabel={plot.xLabel} yLabel={plot.yLabel} describedBy={id}>
        {drawn.map(({ points }, i) => (
          <g key={i} style={{ color: `var(--class-${i % classColours})` }}>
            {kind === 'line' && <path class="plot-line" d={lineThrough(points, x, y)} />}
            {kind === 'dots' && <Dots x={x} y={y} at={points} size={6} />}
            {kind === 'bars' &&
              points.map(([a, b], k) => <path key={k} class="plot-bar" d={`M${x(a)} ${y(0)}V${y(b)}`} />)}
          </g>
        ))}
      </Plane>
      {named.length > 0 && (
        <figcaption>
          {series.map(({ name }, i) => (
            <span key={i}>
              <i style={{ background: `var(--class-${i % classColours})` }} />
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

const fits = (value: number, log: boolean) => Number.isFinite(value) && (!log || value > 0);

/** A line through the points; with the exact value of each. */
const lineThrough = (points: (readonly [number, number])[], x: Scale, y: Scale) =>
  points.map(([a, b], i) => `${i ? 'L' : 'M'}${x(a).toFixed(2)} ${y(b).toFixed(2)}`).join('');

/** A scale that covers the values, with room at both ends. */
function scaleOver(values: number[], log: boolean, range: [number, number], room: number): Scale {
  let from = Math.min(...values);
  let to = Math.max(...values);
  if (!(from <= to)) [from, to] = log ? [1, 10] : [0, 1];
  if (from === to) [from, to] = log ? [from / 2, to * 2] : [from - 0.5, to + 0.5];
  if (log) return scaleLog([from, to], range).nice() as unknown as Scale;
  return scaleLinear([from - room, to + room], range).nice();
}
