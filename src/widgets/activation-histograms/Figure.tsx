import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatPercent, formatScientific } from '@ui/number';
import { Dot, Line, Rect, RuleX } from '@ui/plot/marks';
import { powers } from '@ui/plot/ticks';
import type { Model, State } from './model';
import { bins, covered, coveredGradient, examples, leastStd, mostStd, units } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

/** A deviation of any size, with its first digits. */
export const written = (std: number) =>
  std >= 0.01 && std < 1e5 ? formatNumber(std, std < 1 ? 3 : std < 100 ? 2 : 0, true) : formatScientific(std);

/** The layers that a question about depth leaves to be seen. */
const near = 10;

export function Figure(props: Props) {
  const { state, model, t, describedBy, locale } = props;
  const { shown, depth, closed, dead } = model;
  const isCoarse = model.examples < examples;
  const columns = useMemo(() => shown.map((layer, i) => [i + 0.4, String(layer)] as const), [depth]);
  const histograms = { shown, columns, describedBy };
  const last = closed.length - 1;
  return (
    <div class={`depths ${isCoarse ? 'is-coarse' : ''}`} data-picture>
      <Histograms
        {...histograms}
        of={model.activations}
        means={shown.map((layer) => model.means[layer - 1])}
        range={covered[state.f]}
        tone="forward"
        label={t.activations}
        part="activations"
        open={0}
      />
      <Histograms
        {...histograms}
        of={model.gradients}
        range={coveredGradient}
        tone="gradient"
        label={t.gradients}
        xLabel={t.layers}
        part="gradients"
        open={shown.length - 1}
      />
      <Deviations {...props} />
      <WeightStrip {...props} />
      <ul class="depths-key">
        <li class="tone-forward">{t.key.activations}</li>
        <Held part="activations">
          <li class="is-mean">{t.key.mean}</li>
        </Held>
        <Held part="gradients">
          <li class="tone-gradient">{t.key.gradients}</li>
        </Held>
        <Held part="wide">
          <li class="tone-forward is-band">{t.key.wide}</li>
        </Held>
        {model.others.length > 0 && (
          <Held part="others">
            <li class="tone-forward is-thin">{t.key.others(model.others.length)}</li>
          </Held>
        )}
      </ul>
      <p class="depths-notes">
        <span>{isCoarse ? t.coarse(model.examples, examples) : t.size(units, examples)}</span>
        {last >= 0 && (
          <Held part="shares">
            {state.f !== 'leaky' && <span>{t.closed[state.f](formatPercent(closed[last], locale, 0), last + 1)}</span>}
            {dead[last] > 0 && <span>{t.dead(formatPercent(dead[last], locale, 0))}</span>}
          </Held>
        )}
      </p>
    </div>
  );
}

/** As long as its column is wide is a bar with this share of the values; longer ones are cut. */
const longest = 0.12;

interface HistogramsProps {
  shown: number[];
  /** For each of the layers shown, the share of its values in each bin. */
  of: (number[] | null)[];
  /** Their means, to be marked. */
  means?: (number | undefined)[];
  range: readonly [number, number];
  tone: string;
  label: string;
  xLabel?: string;
  columns: (readonly [number, string])[];
  describedBy: string;
  part: string;
  /** The one that is not held back. */
  open: number;
}

/** The histograms of ten layers side by side, each in its column, with the values upwards. */
function Histograms({
  shown,
  of,
  means,
  range,
  tone,
  label,
  xLabel,
  columns,
  describedBy,
  part,
  open,
}: HistogramsProps) {
  const x = useMemo(() => horizontal(0, shown.length), [shown.length]);
  const y = useMemo(() => vertical(range[0], range[1]), [range]);
  const outlines = useMemo(() => of.map((shares, i) => shares && outline(shares, i, range)), [of, range]);
  const draw = (i: number) => {
    const mean = means?.[i];
    return (
      <g key={i}>
        {outlines[i] && <Line {...outlines[i]} tone={tone} class="depths-bars" strokeWidth={1} />}
        {mean !== undefined && <Dot x={[i + 0.07]} y={[Math.max(range[0], Math.min(range[1], mean))]} r={2.5} />}
      </g>
    );
  };
  const rest = shown.map((_, i) => i).filter((i) => i !== open);
  return (
    <Plane {...{ x, y, describedBy, xLabel }} xTicks={columns} yTicks={y.ticks(4)} yLabel={label}>
      {(shown[open] <= near || open === 0) && draw(open)}
      <Held part={part} svg>
        {rest.filter((i) => shown[i] <= near).map(draw)}
        <Held part="beyond" svg>
          {shown[open] > near && open > 0 && draw(open)}
          {rest.filter((i) => shown[i] > near).map(draw)}
        </Held>
      </Held>
    </Plane>
  );
}

/** The outline of a histogram that stands on the left of its column. */
function outline(shares: number[], column: number, [from, to]: readonly [number, number]) {
  const [x, y] = [[column], [from]];
  for (const [bin, share] of shares.entries()) {
    const end = column + 0.85 * Math.min(1, share / longest);
    x.push(end, end);
    y.push(from + ((to - from) * bin) / bins, from + ((to - from) * (bin + 1)) / bins);
  }
  x.push(column);
  y.push(to);
  return { x, y };
}

const ends = [[-1, -3, -8], [0.75, 2, 8]] as const; // prettier-ignore

/** The ends of a logarithmic axis that covers some deviations, as powers of ten: few, so that it moves seldom. */
function powersFor(values: number[]): [number, number] {
  const least = Math.log10(Math.min(...values));
  const most = Math.log10(Math.max(...values));
  return [ends[0].find((end) => end <= least) ?? ends[0][2], ends[1].find((end) => end >= most) ?? ends[1][2]];
}

const ticksFor = ([from, to]: [number, number]) =>
  to - from > 3 ? powers(Math.ceil(from), Math.floor(to), to - from > 6 ? 2 : 1) : [0.1, 0.3, 1, 3].filter((tick) => tick <= 10 ** to); // prettier-ignore

/** The standard deviation of every layer’s activations, and of the gradients at them. */
function Deviations({ model, t, locale, describedBy, guesses }: Props) {
  const { stds, gradientStds, wide, others, depth, shown } = model;
  const gradients = gradientStds.filter((std) => std !== null);
  const lines = [stds, gradients, ...others].map((line) => line.filter((std) => std > 0));
  const [from, to] = powersFor([1, ...lines.flat()]);
  const x = useMemo(() => horizontal(1, depth), [depth]);
  const y = useMemo(() => logarithmic(10 ** from, 10 ** to, 100, 0), [from, to]);
  const yTicks = useMemo(() => ticksFor([from, to]), [from, to]);
  const xTicks = useMemo(() => [...new Set([1, ...shown])], [depth]);
  // a line goes on beyond the scale, out of the figure
  const size = (std: number) => Math.min(10 ** (to + 2), Math.max(10 ** (from - 2), std));
  const height = (std: number) => Math.min(100, Math.max(0, y(size(std))));
  const line = (values: number[], first = 1) => ({
    x: values.map((_, i) => first + i),
    y: values.map(size),
  });
  const firstBack = depth - gradients.length + 1;
  const isWhole = gradients.length === depth;
  return (
    <Plane
      {...{ x, y, xTicks, yTicks, describedBy }}
      xLabel={t.layer}
      yLabel={t.deviations}
      overlay={
        <>
          <At left={0} top={height(stds[0])} class="at-dot tone-forward" />
          <Held part="spread">
            {stds.length === depth && (
              <Held part={depth > near ? 'beyond' : 'spread'}>
                <Reading
                  left={100}
                  top={height(stds[depth - 1])}
                  tone="forward"
                  std={stds[depth - 1]}
                  isAbove={isHigher(stds[depth - 1], stds[0], gradients.at(-1))}
                />
              </Held>
            )}
          </Held>
          <Held part="gradients">
            {isWhole && (
              <Reading
                left={0}
                top={height(gradients[0])}
                tone="gradient"
                std={gradients[0]}
                isAbove={isHigher(gradients[0], gradients[depth - 1], stds[0])}
              />
            )}
          </Held>
          {guesses.spread !== undefined && (
            <GuessMark locale={locale} left={x(Math.min(near, depth))} top={height(guesses.spread)}>
              {formatScientific(guesses.spread)}
            </GuessMark>
          )}
          {guesses.gradients !== undefined && (
            <GuessMark locale={locale} left={0} top={height(guesses.gradients)}>
              {formatScientific(guesses.gradients)}
            </GuessMark>
          )}
        </>
      }
    >
      <Held part="spread" svg>
        <Held part="wide" svg>
          <Line {...line(wide)} tone="forward" strokeWidth={8} opacity={0.25} />
        </Held>
        <Held part="others" svg>
          {others.map((each, i) => (
            <Line key={i} {...line(each)} tone="forward" strokeWidth={1.25} opacity={0.6} />
          ))}
        </Held>
        <Line {...line(stds.slice(0, near))} tone="forward" strokeWidth={2.5} />
        <Held part="beyond" svg>
          {stds.length > near && <Line {...line(stds.slice(near - 1), near)} tone="forward" strokeWidth={2.5} />}
        </Held>
      </Held>
      <Held part="gradients" svg>
        <Line {...line(gradients, firstBack)} tone="gradient" strokeWidth={2.5} />
      </Held>
    </Plane>
  );
}

/** Whether a reading stands above its line: where that falls from here, or if it is level, where the other line is below. */
const isHigher = (here: number, there: number, other = 1) =>
  Math.abs(Math.log10(here / there)) > 0.15 ? here > there : here > other;

interface ReadingProps {
  left: number;
  top: number;
  tone: string;
  std: number;
  /** Whether the line goes down from here. */
  isAbove: boolean;
}

/** A deviation at the end of its line, on the side where the line is not. */
const Reading = ({ left, top, tone, std, isAbove }: ReadingProps) => {
  const isUp = (isAbove && top > 10) || top > 90;
  return (
    <>
      <At left={left} top={top} class={`at-dot tone-${tone}`} />
      <At
        {...{ left, top }}
        class={`depths-reading tone-${tone} ${left > 50 ? 'is-left' : ''} ${isUp ? 'is-above' : ''}`}
      >
        <b class="tone-text">{written(std)}</b>
      </At>
    </>
  );
};

const none: number[] = [];
const stripX = horizontal(Math.log10(leastStd), Math.log10(mostStd));
const stripY = vertical(0, 1);
const stripTicks = [0.01, 0.03, 0.1, 0.3, 1].map((std) => [Math.log10(std), String(std)] as const);
const xavier = Math.log10(Math.sqrt(1 / units));
const he = Math.log10(Math.sqrt(2 / units));

/** The deviation of the weights: dragged, or where a rule has put it. */
function WeightStrip({ state, model, t, set, describedBy }: Props) {
  const std = state.start === 'own' ? state.std[0] : model.weightStd; // what is dragged does not wait for the model
  const value = Math.log10(std);
  return (
    <div class="depths-strip">
      <Plane
        x={stripX}
        y={stripY}
        describedBy={describedBy}
        xTicks={stripTicks}
        yTicks={none}
        xLabel={t.weights(formatNumber(std, 3))}
        overlay={
          <>
            <Held part="marks">
              <At left={stripX(xavier)} top={0} class="depths-rule is-left">
                Xavier
              </At>
              <At left={stripX(he)} top={0} class="depths-rule">
                He
              </At>
            </Held>
            <Handle
              axis="x"
              left={stripX(value)}
              top={50}
              scale={stripX}
              {...{ value }}
              min={Math.log10(leastStd)}
              max={Math.log10(mostStd)}
              step={0.025}
              label={t.controls.std}
              valueText={formatNumber(std, 3)}
              tone="forward"
              onInput={(to) => set({ start: 'own', std: [Number((10 ** to).toPrecision(3))] })}
            />
          </>
        }
      >
        <Rect y1={0.44} y2={0.56} tone="line-strong" fillOpacity={0.4} />
        <Held part="marks" svg>
          <RuleX x={xavier} tone="correct" strokeWidth={2} />
          <RuleX x={he} tone="correct" strokeWidth={2} />
        </Held>
      </Plane>
    </div>
  );
}

/** The layers in numbers. */
export function Details({ model, state, t, locale }: Props) {
  const { shown, means, stds, closed, dead, gradientStds } = model;
  const { table } = t;
  const heads = [
    table.layer,
    table.mean,
    table.std,
    ...(state.f === 'leaky' ? [] : [table.closed[state.f], table.dead]),
    table.gradient,
  ];
  return (
    <Held part="spread">
      <Held part="shares">
        <Held part="gradients">
          <table class="number-table depths-table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown
                .filter((layer) => layer <= stds.length)
                .map((layer) => (
                  <tr key={layer}>
                    <th scope="row">{layer}</th>
                    <td>{signed(means[layer - 1])}</td>
                    <td>{written(stds[layer - 1])}</td>
                    {state.f !== 'leaky' && (
                      <>
                        <td>{formatPercent(closed[layer - 1], locale, 0)}</td>
                        <td>{formatPercent(dead[layer - 1], locale, 0)}</td>
                      </>
                    )}
                    <td>{written(gradientStds[layer - 1] ?? NaN)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Held>
      </Held>
    </Held>
  );
}

const signed = (value: number) => (value < 0 ? '−' : '') + written(Math.abs(value));
