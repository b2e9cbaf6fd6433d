import { scaleLinear, scaleLog } from 'd3-scale';
import { Dots } from '@ui/figures/Dots';
import { Plane } from '@ui/figures/Plane';
import type { Scale } from '@ui/figures/scale';
import type { PlotSpec } from './plots';
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
  const y = scaleOver(kind === 'bars' ? [0, ...all.map(([, value]) => value)] : all.map(([, value]) => value), logY, [100, 0], 0); // prettier-ignore
  // bars start at zero, or at the edge where zero is not in view
  const foot = logY ? 100 : y(0);
  const named = series.filter(({ name }) => name !== '');
  return (
    <figure class="cell-plot">
      <p class="visually-hidden" id={id}>
        {[plot.yLabel, plot.xLabel, ...named.map(({ name }) => name)].filter(Boolean).join(', ')}
      </p>
      <Plane x={x} y={y} xLabel={plot.xLabel} yLabel={plot.yLabel} describedBy={id}>
        {drawn.map(({ points }, i) => (
          <g key={i} style={{ color: `var(--class-${i % classColours})` }}>
            {kind === 'line' && <path class="plot-line" d={through(points, x, y)} />}
            {kind === 'dots' && <Dots x={x} y={y} at={points} size={6} />}
            {kind === 'bars' && <path class="plot-bar" d={marksAt(points, x, y, `V${foot}`)} />}
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

/** What has no place on an axis is left out; so is what is too large for a difference to be computed. */
const fits = (value: number, log: boolean) => Math.abs(value) < 1e300 && (!log || value > 1e-300);

type Points = (readonly [number, number])[];

/** A line through the points. */
const through = (points: Points, x: Scale, y: Scale) =>
  points.map(([a, b], i) => `${i ? 'L' : 'M'}${x(a).toFixed(2)} ${y(b).toFixed(2)}`).join('');

/** A mark at each point, all in one path however many there are. */
const marksAt = (points: Points, x: Scale, y: Scale, mark: string) =>
  points.map(([a, b]) => `M${x(a).toFixed(2)} ${y(b).toFixed(2)}${mark}`).join('');

/** A scale that covers the values, with room at both ends. */
function scaleOver(values: number[], log: boolean, range: [number, number], room: number): Scale {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (log && !(value > 0)) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  if (!(from <= to)) [from, to] = log ? [1, 10] : [0, 1];
  if (log) return scaleLog(from === to ? [from / 2, to * 2] : [from, to], range).nice() as unknown as Scale;
  const apart = from === to ? Math.max(0.5, Math.abs(from) / 2) : room;
  return scaleLinear([from - apart, to + apart], range).nice();
}
