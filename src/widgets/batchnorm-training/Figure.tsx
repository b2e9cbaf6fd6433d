import { Held } from '@kit/Held';
import type { FigureOf } from '@kit/defineWidget';
import { PointHandle } from '@ui/controls/PointHandle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { Dot, Line, Rect } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { trains, type Run } from './network';
import { goal, rates, scales, side, steps } from './settings';
import type { Strings } from './strings';
import { biasEffect, type Model, type State } from './sweep';
import '@ui/figures/numberTable.css';
import './style.css';

const x = horizontal(-0.5, side - 0.5);
const y = vertical(-0.5, side - 0.5);
/** Every second value is written. */
const ticksOf = (list: readonly number[], from: number) =>
  list.flatMap((value, i) => (i % 2 === from ? [[i, String(value)] as const] : []));
const [rateTicks, scaleTicks] = [ticksOf(rates, 1), ticksOf(scales, 0)];
const along = horizontal(0, steps);
/** The losses that are shown: chance is ln 2, about 0.7. */
const [chance, most] = [Math.LN2, 1];
const height = vertical(0, most);
const heightTicks = [0, 0.2, 0.4, 0.6, 0.8, 1];
const tones = { plain: 'margin', norm: 'forward' } as const;

type Props = FigureOf<State, Model, Strings>;

const cellOf = ([rate, scale]: number[]) => side * scale + rate;

/** Two maps of final losses over rate and scale, and the curves of one setting. */
export function Figure(props: Props) {
  const { t } = props;
  return (
    <div class="bn-sweep">
      <LossMap kind="plain" {...props} />
      <LossMap kind="norm" {...props} />
      <Curves {...props} />
      <ul class="bn-sweep-key">
        <li class="is-trained">{t.key.trains(formatNumber(goal))}</li>
        <li class="is-chance">{t.key.chance}</li>
        <li class="is-lost">{t.key.lost}</li>
        <li class="is-shown needs-script">{t.key.shown}</li>
      </ul>
    </div>
  );
}

type Kind = keyof typeof tones;

/** The final losses of one kind of network; until a cell has been tried, it looks, faintly, like the one that stands for it. */
function LossMap({ kind, state, model, t, set, labelledBy }: Props & { kind: Kind }) {
  const { runs, trained } = model[kind];
  const choose = (event: MouseEvent) => {
    if ((event.target as Element).closest('.handle')) return;
    const box = event.currentTarget as Element;
    const { left, top, width, height } = box.querySelector('.plane')!.getBoundingClientRect();
    const at = [x.invert((100 * (event.clientX - left)) / width), y.invert((100 * (event.clientY - top)) / height)];
    set({ cell: at.map((value) => Math.min(side - 1, Math.max(0, Math.round(value)))) });
  };
  const isHeld = kind === 'norm';
  const count = t.count(trained, model.tried);
  return (
    <div class="bn-sweep-map" data-surface onClick={choose}>
      <p>
        <b class={`tone-${tones[kind]}`}>{t.maps[kind]}</b>
        <span>
          {isHeld ? (
            <Held part="norm" instead={t.waits}>
              {count}
            </Held>
          ) : (
            count
          )}
        </span>
      </p>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={rateTicks}
        yTicks={scaleTicks}
        xLabel={t.rate}
        yLabel={t.scale}
        overlay={
          <>
            {isHeld ? (
              <Held part="norm">
                <Lost runs={runs} />
              </Held>
            ) : (
              <Lost runs={runs} />
            )}
            <PointHandle
              {...{ x, y }}
              at={[state.cell[0], state.cell[1]]}
              min={0}
              max={side - 1}
              step={1}
              label={t.chosen[kind]}
              text={t.at(String(rates[state.cell[0]]), String(scales[state.cell[1]]))}
              tone="ink"
              class="bn-sweep-chosen"
              onInput={(cell) => set({ cell })}
            />
          </>
        }
      >
        {isHeld ? (
          <Held part="norm" svg>
            <Cells runs={runs} />
          </Held>
        ) : (
          <Cells runs={runs} />
        )}
      </Plane>
    </div>
  );
}

type Runs = Pick<Model[Kind], 'runs'>;

const Cells = steady(({ runs }: Runs) => (
  <>
    {runs.map((run, cell) => {
      const shown = run ?? runs[standIn(runs, cell)];
      if (!shown) return null;
      const [i, j] = [cell % side, Math.floor(cell / side)];
      return (
        <Rect key={cell} {...{ x1: i - 0.5, x2: i + 0.5, y1: j - 0.5, y2: j + 0.5 }} {...lookOf(shown, run === null)} />
      );
    })}
    <Dot {...placesOf(runs, trains)} r={2} tone="correct" />
  </>
));

const Lost = steady(({ runs }: Runs) => (
  <>
    {runs.map(
      (run, cell) =>
        isLost(run) && (
          <At key={cell} left={x(cell % side)} top={y(Math.floor(cell / side))} class="bn-sweep-lost">
            ×
          </At>
        ),
    )}
  </>
));

/** The cell of a coarser grid that stands for one that has not been tried. */
function standIn(runs: readonly unknown[], cell: number): number {
  const [i, j] = [cell % side, Math.floor(cell / side)];
  const [two, four] = [2, 4].map((by) => (k: number) => by * Math.floor(k / by) + (by === 4 ? 2 : 0));
  const near = side * two(j) + two(i);
  return runs[near] ? near : side * four(j) + four(i);
}

/** Green where it trains; else purple, the fuller the higher the loss; grey where the loss is not a number. */
function lookOf(run: Run, isFaint: boolean) {
  const faint = isFaint ? 0.5 : 1;
  if (trains(run)) return { tone: 'correct', fillOpacity: 0.4 * faint };
  if (isLost(run)) return { tone: 'muted', fillOpacity: 0.3 * faint };
  return { tone: 'loss', fillOpacity: (0.1 + 0.7 * (Math.min(chance, run.final) / chance)) * faint };
}

function placesOf(runs: readonly (Run | null)[], which: (run: Run) => boolean) {
  const cells = runs.flatMap((run, cell) => (run && which(run) ? [cell] : []));
  return { x: cells.map((cell) => cell % side), y: cells.map((cell) => Math.floor(cell / side)) };
}

/** How the loss falls at the chosen setting, with and without. */
function Curves({ state, model, t, labelledBy }: Props) {
  const [rate, scale] = state.cell;
  const runs = { plain: model.plain.runs[cellOf(state.cell)], norm: model.norm.runs[cellOf(state.cell)] };
  const said = (kind: Kind) => {
    const run = runs[kind];
    const loss = run ? finalOf(run, t) : t.notTried;
    return t.final(t.curves[kind], !isLost(run) && endOf(run).loss > most ? t.above(loss) : loss);
  };
  const curve = (kind: Kind) => {
    const losses = runs[kind]?.curve ?? [];
    const shown = { x: losses.map((_, step) => step), y: losses.map((loss) => Math.min(2 * most, loss)) };
    return <Line {...shown} tone={tones[kind]} strokeWidth={2.5} />;
  };
  /** Where a run was lost, at the end of its curve. */
  const lost = (kind: Kind) => {
    const { step, loss } = endOf(runs[kind]);
    if (!isLost(runs[kind])) return null;
    return (
      <At left={along(step)} top={height(Math.min(most, loss))} class={`bn-sweep-lost tone-${tones[kind]}`}>
        <b class="tone-text">×</b>
      </At>
    );
  };
  return (
    <div class="bn-sweep-curves">
      <p>
        <b>{t.at(String(rates[rate]), String(scales[scale]))}</b>
      </p>
      <Plane
        {...{ x: along, y: height, labelledBy }}
        yTicks={heightTicks}
        xLabel={t.steps}
        yLabel={t.loss}
        overlay={
          <>
            {lost('plain')}
            <Held part="norm">{lost('norm')}</Held>
          </>
        }
      >
        {curve('plain')}
        <Held part="norm" svg>
          {curve('norm')}
        </Held>
      </Plane>
      <ul>
        <li class={`tone-${tones.plain}`}>{said('plain')}</li>
        <li class={`tone-${tones.norm}`}>
          <Held part="norm" instead={t.final(t.curves.norm, t.waits)}>
            {said('norm')}
          </Held>
        </li>
      </ul>
    </div>
  );
}

const isLost = (run: Run | null) => run !== null && !(run.final < Infinity);

/** The last loss of a run that was a number. */
const endOf = (run: Run | null) =>
  run ? { step: Math.max(0, run.curve.length - 1), loss: run.curve.at(-1) ?? Infinity } : { step: 0, loss: 0 };

const finalOf = ({ final }: Run, t: Strings) => (final < Infinity ? formatScientific(final) : t.lost);

/** What biases before the normalization change: at the chosen setting, and in how many settings train. */
export function Details({ state, model, t }: Props) {
  const at = cellOf(state.cell);
  const [without, withBias] = [model.unbiased?.runs[at], model.norm.runs[at]];
  if (!model.unbiased || !without || !withBias) return null;
  const { weight, bias, apart } = biasEffect(withBias, without);
  const rows = [
    [t.table.final, finalOf(without, t), finalOf(withBias, t)],
    [t.table.trained, model.unbiased.trained, model.norm.trained],
    [t.table.weight, formatScientific(without.gradients.weight), formatScientific(weight)],
    [t.table.bias, '–', formatScientific(bias)],
  ];
  return (
    <div class="bn-sweep-bias">
      <Held part="norm">
        <Held part="bias">
          <table class="number-table">
            <caption>{t.table.caption(String(rates[state.cell[0]]), String(scales[state.cell[1]]))}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t.table.without}</th>
                <th scope="col">{t.table.with}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, i) => (
                    <td key={i}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {t.table.apart(withBias.curve.length)} {formatScientific(apart)}
          </p>
        </Held>
      </Held>
    </div>
  );
}
