import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { named } from '@kit/quantities';
import { Handle } from '@ui/controls/Handle';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatCount, formatNumber, formatPercent, superscript } from '@ui/number';
import { steady } from '@ui/steady';
import { bins, dimensions, widest, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(0, widest);
const along = logarithmic(dimensions.min, dimensions.max, 0, 100);
const highest = 2000;
const contrast = logarithmic(0.03, highest, 100, 0);
const ticks = { x: [0, 1, 2, 3], along: [1, 10, 100, 1000], contrast: [0.1, 1, 10, 100, 1000] };
/** The same axis for every dimension: heights are compared. The needle is at most in two bins, half and half. */
const y = vertical(0, 0.55);
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((share) => [share, formatPercent(share, 0)] as const);
const edges = Array.from({ length: bins + 1 }, (_, i) => (i * widest) / bins);

export const own = (what: string) => `curse-of-dimensionality.${what}`;
/** The contrast, and what the chapter calls it in some dimensions. */
export const contrastAt = (dimension: number) =>
  named(own('contrast'), dimension === 100 && 'curse.hundred', dimension === 3072 && 'curse.picture');

/** A contrast, with two digits at least. */
export const written = (contrast: number) => formatNumber(contrast, contrast < 0.1 ? 3 : contrast < 1 ? 2 : 0);

const whole = (digits: number) => formatCount(Math.round(10 ** digits));

/** A power of ten, written out while it is short. */
export function pointsNeeded(digits: number): string {
  if (digits < 7) return whole(digits);
  return `10${superscript(Math.floor(digits))}`;
}

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { histogram, curve, digits } = model;
  // the same for every dimension, once it is known
  const line = useMemo(
    () => [{ mark: 'line', x: curve.dimension, y: curve.contrast, stroke: 'loss', strokeWidth: 2.5 }] as const,
    [curve.contrast.join()],
  );
  return (
    <div class="curse">
      <Cubes t={t} digits={digits} dimension={state.dimension} />
      <Chart
        name="distances"
        x={x}
        y={y}
        labelledBy={labelledBy}
        xTicks={ticks.x}
        yTicks={shares}
        xLabel={t.distance}
        yLabel={t.share}
        marks={[
          {
            ...{ mark: 'rectY', name: 'distances', fill: 'forward' },
            ...{ x1: edges.slice(0, -1), x2: edges.slice(1), y1: histogram.map(() => 0), y2: histogram },
          },
        ]}
      />
      <Chart
        name="contrast"
        x={along}
        y={contrast}
        labelledBy={labelledBy}
        xTicks={ticks.along}
        yTicks={ticks.contrast}
        xLabel={t.axis}
        yLabel={t.contrast}
        marks={line}
        overlay={
          <>
            <Handle
              axis="x"
              left={along(state.dimension)}
              top={contrast(Math.min(highest, model.contrast))}
              scale={along}
              value={state.dimension}
              {...dimensions}
              step={1}
              label={t.handle}
              tone="loss"
              quantity={`${own('dimension')} ${contrastAt(state.dimension)}`}
              onInput={(dimension) => set({ dimension })}
            />
            <At
              left={along(state.dimension)}
              top={contrast(Math.min(highest, model.contrast))}
              class={`curse-reading ${along(state.dimension) > 80 ? 'is-left' : ''} ${model.contrast > 300 ? 'is-beside' : ''}`}
              quantity={contrastAt(state.dimension)}
            >
              {written(model.contrast)}
            </At>
          </>
        }
      />
    </div>
  );
}

const four = [0, 1, 2, 3];

/** Four points on a line, as dense in a square, as dense in a cube; then only their number can be told. */
const Cubes = ({ t, digits, dimension }: { t: Strings; digits: number; dimension: number }) => (
  <div class="curse-cubes">
    <Grids t={t} now={Math.min(4, dimension)} />
    <p>
      {t.needed}{' '}
      <b data-quantity={own('needed')}>
        {digits < 7 ? (
          whole(digits)
        ) : (
          <>
            10<sup>{Math.floor(digits)}</sup>
          </>
        )}
      </b>
    </p>
  </div>
);

/** The points of a line, a square and a cube; `now` is the dimension of the one that is meant, if it is one of them. */
const Grids = steady(({ t, now }: { t: Strings; now: number }) => {
  const on = (d: number) => (now === d ? 'is-now' : undefined);
  return (
    <svg viewBox="0 0 210 78" aria-hidden="true">
      <g class={on(1)}>
        <path d="M6 60H54" />
        {four.map((i) => (
          <circle key={i} cx={6 + 16 * i} cy={60} r="2.6" />
        ))}
      </g>
      <g class={on(2)}>
        <path d="M76 12h48v48h-48z" />
        {four.flatMap((i) => four.map((j) => <circle key={`${i}${j}`} cx={76 + 16 * i} cy={12 + 16 * j} r="2.4" />))}
      </g>
      <g class={on(3)}>
        <path d="M146 24h36v36h-36zM146 24l15-15h36v36l-15 15M182 24l15-15M182 60l15-15" />
        {four.flatMap((k) =>
          four.flatMap((i) =>
            four.map((j) => <circle key={`${i}${j}${k}`} cx={146 + 12 * i + 5 * k} cy={24 + 12 * j - 5 * k} r="1.7" />),
          ),
        )}
      </g>
      <text x="30" y="75">
        {t.line}
      </text>
      <text x="100" y="75">
        {t.square}
      </text>
      <text x="170" y="75">
        {t.cube}
      </text>
    </svg>
  );
});
