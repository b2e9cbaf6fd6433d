import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatPercent } from '@ui/number';
import { Dot, Line, Rect, RuleX } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { Deviations } from './Deviations';
import type { Model, State } from './model';
import { near, written } from './said';
import { bins, covered, coveredGradient, examples, leastStd, mostStd, units } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import '@ui/figures/Key.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  const { state, model, t, locale, labelledBy, guesses } = props;
  const { shown, depth, closed, dead } = model;
  const isCoarse = model.examples < examples;
  const columns = useMemo(() => shown.map((layer, i) => [i + 0.4, String(layer)] as const), [depth]);
  const means = useMemo(() => shown.map((layer) => model.means[layer - 1]), [shown, model.means]);
  const histograms = { shown, columns, labelledBy };
  const last = closed.length - 1;
  return (
    <div class={`depths ${isCoarse ? 'is-coarse' : ''}`} data-picture>
      <Histograms
        {...histograms}
        of={model.activations}
        means={means}
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
      <Deviations {...{ model, t, locale, labelledBy, guesses }} />
      <WeightStrip {...props} />
      <ul class="line-key">
        <li class="tone-forward">{t.key.activations}</li>
        <Held part="activations">
          <li class="is-mean">{t.key.mean}</li>
        </Held>
        <Held part="gradients">
          <li class="tone-gradient">{t.key.gradients}</li>
        </Held>
        <Held part="spread">
          <Held part="wide">
            <li class="tone-forward is-band">{t.key.wide}</li>
          </Held>
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
            <Held part={last < near ? 'spread' : 'beyond'}>
              {state.f !== 'leaky' && <span>{t.closed[state.f](formatPercent(closed[last], 0), last + 1)}</span>}
              {dead[last] > 0 && <span>{t.dead(formatPercent(dead[last], 0))}</span>}
            </Held>
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
  labelledBy: string;
  part: string;
  /** The one that is not held back. */
  open: number;
}

/** The histograms of ten layers side by side, each in its column, with the values upwards. */
const Histograms = steady(
  ({ shown, of, means, range, tone, label, xLabel, columns, labelledBy, part, open }: HistogramsProps) => {
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
      <Plane {...{ x, y, labelledBy, xLabel }} xTicks={columns} yTicks={y.ticks(4)} yLabel={label}>
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
  },
);

/** The outline of a histogram on the left of its column. */
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

const none: number[] = [];
const stripX = horizontal(Math.log10(leastStd), Math.log10(mostStd));
const stripY = vertical(0, 1);
const stripTicks = [0.01, 0.03, 0.1, 0.3, 1].map((std) => [Math.log10(std), String(std)] as const);
const xavier = Math.log10(Math.sqrt(1 / units));
const he = Math.log10(Math.sqrt(2 / units));

/** The deviation of the weights: dragged, or where a rule has put it. */
function WeightStrip({ state, model, t, set, labelledBy }: Props) {
  const std = state.start === 'own' ? state.std[0] : model.weightStd; // what is dragged does not wait for the model
  const value = Math.log10(std);
  return (
    <div class="depths-strip">
      <Plane
        x={stripX}
        y={stripY}
        labelledBy={labelledBy}
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
export function Details({ model, state, t }: Props) {
  const { shown, depth, means, stds, closed, dead, gradientStds } = model;
  const { table } = t;
  const isDeep = depth > near;
  const percent = (share?: number) => (share === undefined ? '–' : formatPercent(share, 0));
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
          <Held part={isDeep ? 'beyond' : 'spread'}>
            <table class={`number-table depths-table ${isDeep ? 'is-deep' : ''}`}>
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
                {shown.map((layer) => (
                  <tr key={layer}>
                    <th scope="row">{layer}</th>
                    <td>{signed(means[layer - 1] ?? NaN)}</td>
                    <td>{written(stds[layer - 1] ?? NaN)}</td>
                    {state.f !== 'leaky' && (
                      <>
                        <td>{percent(closed[layer - 1])}</td>
                        <td>{percent(dead[layer - 1])}</td>
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
    </Held>
  );
}

const signed = (value: number) => (value < 0 ? '−' : '') + written(Math.abs(value));
