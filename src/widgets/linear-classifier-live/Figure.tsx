import { useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PointHandle } from '@ui/controls/PointHandle';
import { arrowPath } from '@ui/figures/arrow';
import { chord, polygonPath, positiveSide, squareOf, type Line as Border } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Dot, Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { Forking } from '@parts/fork/Forking';
import { extent, steps, ways, type Model, type State } from './model';
import type { Strings } from './strings';
import { classes, examplesOf } from './training';
import { workedOut } from './workedOut';
import '@ui/figures/numberTable.css';
import './style.css';

const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const square = squareOf(extent);
const ticks = [-1, 0, 1];
const along = horizontal(0, steps);
const stepTicks = [0, 25, 50, 75, 100];

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  /** The row that is pointed at, or has the focus; else the chosen example is lit. */
  const [pointed, point] = useState<number | null>(null);
  const lit = pointed ?? props.state.example - 1;
  const { t, labelledBy } = props;
  const { curve, branch } = props.model;
  return (
    <div class="live">
      <div class="live-field">
        <Field {...props} lit={lit} />
      </div>
      <div class="live-side">
        <p class="live-key">{t.key}</p>
        <Examples {...props} lit={lit} point={point} />
        <WorkedOut {...props} />
      </div>
      <Curve {...{ curve, branch, t, labelledBy }} />
    </div>
  );
}

export const Details = (props: Props) => (
  <div class="live">
    <Branches {...props} />
    <Weights {...props} />
  </div>
);

/** The text about a branch: its loss at the end, if it has got that far, and how many points are right. */
interface End {
  total: number | undefined;
  right: number;
}

/** Forks the run: how does it continue with other settings? */
function Branches({ state, model, t, set, locale }: Props) {
  const { branch, labels } = model;
  const told = ({ loss, rate, lambda }: State, { total, right }: End) =>
    t.branch(
      ...([t.controls.loss.options[loss], formatNumber(rate, 2), formatNumber(lambda, 2)] as const),
      total === undefined ? null : formatNumber(total, 3),
      ...([String(right), String(labels.length)] as const),
    );
  const pale = branch && { total: branch.curve.at(-1), right: branch.right };
  return <Forking {...{ locale, state, ways, set, told, pale }} step={state.step} last={steps} full={model} />;
}

/** The lines where the score of a class is 0. */
const linesOf = (rows: number[]) => classes.map((c): Border => [rows[3 * c], rows[3 * c + 1], rows[3 * c + 2]]);

/** The points with their pushes, the regions of the classes, the lines where a score is 0. */
function Field({ state, model, t, set, labelledBy, lit }: Props & { lit: number }) {
  const { rows, losses } = model;
  const { places, labels } = examplesOf(state.points); // they follow the hand; the lines follow the Worker
  const lines = linesOf(rows);
  const region = (c: number) =>
    lines.reduce(
      (left, other) => positiveSide(left, [lines[c][0] - other[0], lines[c][1] - other[1], lines[c][2] - other[2]]),
      square,
    );
  const move = (i: number, at: [number, number]) =>
    set({ points: state.points.map((value, k) => at[k - 3 * i] ?? value), example: i + 1 });
  return (
    <Plane
      {...{ x, y, labelledBy }}
      xTicks={ticks}
      yTicks={ticks}
      overlay={
        <>
          {places.map(([px, py], i) => {
            const size = 14 + 22 * Math.min(2, Math.sqrt(losses[i]));
            const ring = { width: `${size}px`, height: `${size}px`, margin: `${-size / 2}px` };
            return (
              losses[i] > 0.001 && (
                <At key={`ring ${i}`} left={x(px)} top={y(py)}>
                  <i class="live-ring" style={ring} />
                </At>
              )
            );
          })}
          {places.map(([px, py], i) => (
            <PointHandle
              key={i}
              {...{ x, y }}
              at={[px, py]}
              min={-extent}
              max={extent}
              step={0.01}
              label={t.point(i + 1, labels[i])}
              tone={`class-${labels[i]}`}
              class={`live-point shape-${labels[i]} ${i === lit ? 'is-chosen' : ''}`}
              onInput={(at) => move(i, at)}
              onClick={() => set({ example: i + 1 })}
            />
          ))}
        </>
      }
    >
      {classes.map((c) => (
        <path key={c} class={`live-region tone-class-${c}`} d={polygonPath(region(c), x, y)} />
      ))}
      {model.branch &&
        linesOf(model.branch.rows).map((row, c) => {
          const ends = chord(square, row);
          return (
            ends && (
              <path key={`branch ${c}`} class={`live-line is-branch tone-class-${c}`} d={polygonPath(ends, x, y)} />
            )
          );
        })}
      {lines.map((row, c) => {
        const ends = chord(square, row);
        return ends && <path key={c} class={`live-line tone-class-${c}`} d={polygonPath(ends, x, y)} />;
      })}
      {places.map((place, i) => (
        <Pushes key={i} place={place} pushes={model.pushes.slice(3 * i, 3 * i + 3)} isLit={i === lit} />
      ))}
    </Plane>
  );
}

/** How long the arrow of a push of 1 is, for an example at a distance of 1. */
const pushLength = 0.22;
/** How far beside each other the arrows of an example are. */
const apart = 0.035;

/** What an example does to the weights of each class: a step adds its place times minus its push to them. */
function Pushes({ place: [px, py], pushes, isLit }: { place: number[]; pushes: number[]; isLit: boolean }) {
  const distance = Math.hypot(px, py) || 1;
  return (
    <>
      {classes.map((c) => {
        const by = -pushLength * pushes[c];
        const aside = ((c - 1) * apart) / distance;
        const [fromX, fromY] = [px - aside * py, py + aside * px];
        const d = arrowPath(x(fromX), y(fromY), x(fromX + by * px), y(fromY + by * py));
        return d && <path key={c} class={`live-push tone-class-${c} ${isLit ? 'is-lit' : ''}`} d={d} />;
      })}
    </>
  );
}

const short = (value: number) => formatNumber(value, 2, true);

/** W and b with their gradient, and with central differences. */
function Weights({ model, t }: Props) {
  const { rows, gradient, numeric, error } = model;
  return (
    <div class="live-weights">
      <table class="number-table">
        <caption>{numeric ? t.weightsChecked : t.weights}</caption>
        <thead>
          <tr>
            <td />
            {t.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((c) => (
            <tr key={c} class={`tone-class-${c}`}>
              <th scope="row" class="tone-text">
                {t.row(c)}
              </th>
              {[0, 1, 2].map((k) => (
                <td key={k}>
                  {short(rows[3 * c + k])}
                  <small>{short(gradient[3 * c + k])}</small>
                  {numeric && <small class="live-numeric">{short(numeric[3 * c + k])}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {numeric && (
        <p class={error! < 1e-4 ? 'is-right' : 'is-wrong'}>
          {t.numeric}
          {error! < 1e-4 ? `✓ ${t.agrees}` : `✗ ${t.differs}`}
        </p>
      )}
    </div>
  );
}

type CurveProps = Pick<Props, 't' | 'labelledBy'> & Pick<Model, 'curve' | 'branch'>;

/** The loss along the steps so far. */
const Curve = steady(({ curve, branch, t, labelledBy }: CurveProps) => {
  const top = Math.max(0.5, Math.min(20, 1.1 * Math.max(...curve, ...(branch?.curve ?? []))));
  const height = vertical(0, top);
  const now = Math.min(top, curve[curve.length - 1]);
  return (
    <div class="live-curve">
      <Plane
        x={along}
        y={height}
        labelledBy={labelledBy}
        xTicks={stepTicks}
        yTicks={height.ticks(2)}
        xLabel={t.steps}
        yLabel={t.total}
      >
        {branch && (
          <Line
            x={branch.curve.map((_, i) => branch.from + i)}
            y={branch.curve.map((loss) => Math.min(top, loss))}
            tone="loss"
            strokeWidth={2.5}
            opacity={0.4}
          />
        )}
        <Line x={curve.map((_, i) => i)} y={curve.map((loss) => Math.min(top, loss))} tone="loss" strokeWidth={2.5} />
        <Dot x={[curve.length - 1]} y={[now]} r={4.5} tone="loss" quantity="linear-classifier-live.loss" />
      </Plane>
    </div>
  );
});

/** Every example with its scores, its pushes and its loss; the row that is pointed at lights its arrows. */
function Examples({ state, model, t, set, lit, point }: Props & { lit: number; point(row: number | null): void }) {
  const { labels, scores, pushes, losses, at } = model;
  return (
    <table class="number-table live-examples">
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {t.example}
          </th>
          <th scope="colgroup" colspan={3}>
            {t.scores} <small>{t.pushes}</small>
          </th>
          <th scope="col" rowspan={2}>
            {t.loss}
          </th>
        </tr>
        <tr>
          {classes.map((c) => (
            <th key={c} scope="col" class={`tone-class-${c} tone-text`}>
              {t.row(c)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, i) => (
          <tr
            key={i}
            class={i === lit ? 'is-chosen' : ''}
            data-surface
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(i)}
            onPointerLeave={() => point(null)}
            onClick={() => set({ example: i + 1 })}
          >
            <th scope="row" class={`tone-class-${label} tone-text`}>
              <button
                type="button"
                aria-pressed={i + 1 === state.example}
                onFocus={() => point(i)}
                onBlur={() => point(null)}
              >
                {i + 1}
              </button>
            </th>
            {classes.map((c) => (
              <td key={c} class={c === label ? 'is-own' : ''}>
                <span data-quantity={i === at ? scoreName(c) : undefined}>{short(scores[3 * i + c])}</span>
                <small>{short(pushes[3 * i + c])}</small>
              </td>
            ))}
            <td class="live-each" data-quantity={i === at ? 'linear-classifier-live.example' : undefined}>
              {short(losses[i])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a score of the example that is worked out. */
const scoreName = (c: number) => `linear-classifier-live.score.${c}`;
const named = (c: number, text: string) => ofQuantity(scoreName(c), text);

/** The loss of the chosen example as its formula with the numbers in it. */
function WorkedOut({ state, model: { scores, labels, losses, at }, t }: Props) {
  return (
    <p>
      {t.worked(at + 1)}
      <Sentence said={workedOut(state.loss, scores.slice(3 * at, 3 * at + 3), labels[at], named)} /> ={' '}
      <b data-quantity="linear-classifier-live.example">{short(losses[at])}</b>
    </p>
  );
}
