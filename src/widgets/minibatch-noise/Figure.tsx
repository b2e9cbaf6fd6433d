import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { batches, rateOf, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-5, 2);
const y = vertical(-3, 4);
const size = logarithmic(0.8, 320, 0, 100);
const spread = logarithmic(0.03, 3, 100, 0);
const ticks = { x: [-4, -2, 0, 2], y: [-2, 0, 2, 4], size: [1, 4, 16, 64, 256], spread: [0.1, 1], loss: [0.2, 0.6, 1] };
const lossScale = vertical(0.2, 1.2);

/** The names of how far the gradients of each batch size are from that of all: the text gives the first three. */
export const spreadNames = [...['one', 'four', 'sixteen'].map((size) => `noise.${size}`), ...batches.slice(3).map((size) => `minibatch-noise.${size}`)]; // prettier-ignore

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, labelledBy }: Props) {
  // what the model was computed for: the picture never mixes two batches
  const { batch, against, rate, whole, cloud, spreads, expected, curves, end } = model;
  const chosen = batches.indexOf(batch);
  return (
    <div class="noise">
      <Cloud {...{ whole, cloud, t, labelledBy }} typical={spreads[chosen]} />
      <Spread {...{ spreads, expected, chosen, t, labelledBy }} />
      <div class="noise-race">
        <Race {...{ curves, end, chosen, against, t, labelledBy }} />
      </div>
      <Key {...{ chosen, rate, t }} />
    </div>
  );
}

type PartProps = Pick<Props, 't' | 'labelledBy'>;

/** The gradients of batches around that of all examples. */
const Cloud = steady(
  ({ whole, cloud, typical, t, labelledBy }: PartProps & Pick<Model, 'whole' | 'cloud'> & { typical: number }) => (
    <Chart
      name="cloud"
      {...{ x, y, labelledBy }}
      xTicks={ticks.x}
      yTicks={ticks.y}
      xLabel={t.cloud[0]}
      yLabel={t.cloud[1]}
      marks={[
        {
          ...{ mark: 'dot', name: 'batches', fill: 'gradient', stroke: 'none', r: 2.5, opacity: 0.35 },
          ...{ x: cloud.map(([gx]) => gx), y: cloud.map(([, gy]) => gy) },
        },
        { mark: 'ruleX', name: 'zero', x: [0], stroke: 'line-strong' },
        { mark: 'line', name: 'whole', x: [0, whole[0]], y: [0, whole[1]], stroke: 'ink', strokeWidth: 2.5 },
        {
          ...{ mark: 'line', name: 'typical', stroke: 'ink', strokeWidth: 1.25, strokeDasharray: '2 3' },
          ...around(whole, typical),
        },
        { mark: 'dot', name: 'tip', x: [whole[0]], y: [whole[1]], fill: 'ink', stroke: 'none', r: 4.5 },
      ]}
    />
  ),
);

/** How far the gradients of each size of batch are from that of all, typically: measured, and by theory. */
const Spread = steady(
  ({
    spreads,
    expected,
    chosen,
    t,
    labelledBy,
  }: PartProps & Pick<Model, 'spreads' | 'expected'> & { chosen: number }) => {
    // prettier-ignore
    const drawn = batches.map((_, i) => i).filter((i) => expected[i] > 0);
    /** All examples: their gradient is the true one. */
    const nothing = spreads.findIndex((_, i) => !drawn.includes(i));
    return (
      <Chart
        name="spread"
        x={size}
        y={spread}
        labelledBy={labelledBy}
        xTicks={ticks.size}
        yTicks={ticks.spread}
        xLabel={t.size}
        yLabel={t.spread}
        marks={[
          {
            ...{ mark: 'line', name: 'theory', stroke: 'muted', strokeWidth: 1.5, strokeDasharray: '5 4' },
            ...{ x: drawn.map((i) => batches[i]), y: drawn.map((i) => expected[i]) },
          },
          {
            ...{ mark: 'dot', name: 'chosen', fill: 'none', stroke: 'ink', r: 8 },
            ...{ x: drawn.filter((i) => i === chosen).map((i) => batches[i]) },
            ...{ y: drawn.filter((i) => i === chosen).map((i) => spreads[i]) },
          },
          {
            ...{ mark: 'dot', name: 'measured', x: drawn.map((i) => batches[i]), y: drawn.map((i) => spreads[i]) },
            ...{ fill: drawn.map((i) => `class-${i}`), r: 4 },
          },
        ]}
        overlay={
          <>
            {drawn.map((i) => (
              <At key={`said ${i}`} left={size(batches[i])} top={spread(spreads[i])} class="noise-said">
                {formatNumber(spreads[i], 2, true)}
              </At>
            ))}
            {drawn.map((i) => (
              <Spot key={i} left={size(batches[i])} top={spread(spreads[i])} quantity={spreadNames[i]} />
            ))}
            {nothing >= 0 && (
              <At
                left={size(batches[nothing])}
                top={100}
                class={`noise-nothing tone-class-${nothing} ${nothing === chosen ? 'is-chosen' : ''}`}
                quantity={spreadNames[nothing]}
              >
                ↓0
              </At>
            )}
            {drawn.includes(chosen) && (
              <Spot left={size(batches[chosen])} top={spread(expected[chosen])} quantity="minibatch-noise.theory" />
            )}
          </>
        }
      />
    );
  },
);

type RaceProps = PartProps & Pick<Model, 'curves' | 'end'> & { chosen: number; against: State['against'] };

/** The descents by batches of each size. */
const Race = steady(({ curves, end, chosen, against, t, labelledBy }: RaceProps) => {
  const along = useMemo(() => horizontal(0, end), [end]);
  const lines = useMemo(
    () =>
      curves.map(({ at, losses }) => ({
        x: at,
        y: losses.map((loss) => Math.min(1.2, Number.isFinite(loss) ? loss : 1.2)),
      })),
    [curves],
  );
  return (
    <Chart
      name="race"
      x={along}
      y={lossScale}
      labelledBy={labelledBy}
      xLabel={t.axis[against]}
      yLabel={t.loss}
      yTicks={ticks.loss}
      marks={lines.map((line, i) => ({
        ...{ mark: 'line', part: 'race', name: `batch ${batches[i]}`, className: 'noise-curve', ...line },
        ...{ stroke: `class-${i}`, ...(i === chosen ? { strokeWidth: 2 } : { strokeWidth: 1.25, opacity: 0.6 }) },
      }))}
    />
  );
});

const Key = steady(({ chosen, rate, t }: Pick<Props, 't'> & { chosen: number; rate: State['rate'] }) => (
  <ul>
    {batches.map((batch, i) => (
      <li key={batch} class={`tone-class-${i} ${i === chosen ? 'is-chosen' : ''}`}>
        <span>
          <Sentence said={t.batch(batch, ofQuantity(`noise.rates.${i}`, String(rateOf(batch, rate))))} />
        </span>
      </li>
    ))}
    <li class="noise-of-theory">{t.theory}</li>
    <li class="noise-of-ring">{t.typical}</li>
    <li class="noise-of-nothing">{t.nothing}</li>
  </ul>
));

/** The places as far from one as estimates typically are. */
const around = ([cx, cy]: number[], radius: number) => {
  const turns = Array.from({ length: 73 }, (_, i) => (i / 36) * Math.PI);
  return { x: turns.map((turn) => cx + radius * Math.cos(turn)), y: turns.map((turn) => cy + radius * Math.sin(turn)) };
};

/** A place of a chart that is marked when its number is touched. */
const Spot = (at: { left: number; top: number; quantity: string }) => <At {...at} class="noise-spot" />;
