import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { useBest } from '@kit/moment/useBest';
import { ofQuantity, Sentence } from '@kit/quantities';
import { PullNumber } from '@ui/controls/PullNumber';
import { PointHandle } from '@ui/controls/PointHandle';
import { chord, polygonPath, positiveSide } from '@ui/figures/halfPlanes';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Follows } from '@ui/Follows';
import { formatNumber, snap } from '@ui/number';
import { steady } from '@ui/steady';
import { probes, weights } from './bounds';
import { extent, footOf, gripOf, headOf, perWeight, square, throughPoint, tipOf, withTip, type Row } from './geometry';
import { samples, type Model, type State } from './model';
import { arrowOf, entryOf, lineOf, pixelOf, right, scoreOf } from './names';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-extent, extent);
const y = vertical(-extent, extent);
const ticks = [-1, 0, 1];
const classes = [0, 1, 2];
/** A weight or a pixel as a grey, the least of the bounds black. */
const grey = (value: number, { min, max }: { min: number; max: number }) => {
  const level = Math.round((255 * (value - min)) / (max - min));
  return `rgb(${level} ${level} ${level})`;
};

/** A dragged line makes finer numbers than there is room for. */
const written = (value: number) => snap(value, 0.01);

type Props = FigureOf<State, Model, Strings>;

export function Figure(props: Props) {
  return (
    <div class="lines">
      <div>
        <Lines {...props} />
        <Right {...props} />
      </div>
      <Follows>
        <Rows {...props} />
        <Key t={props.t} />
      </Follows>
    </div>
  );
}

/**
 * How many are right, and the most that the reader has got right, with biases or without; the line of that is there from
 * the start, so that it moves nothing.
 */
function Right({ state, model, t }: Props) {
  const most = useBest('most', model.right, String(state.bias), Math.max);
  return (
    <div class="lines-right">
      <p>
        <span>
          <Sentence said={t.right(ofQuantity(right, String(model.right)), samples.length)} />
        </span>
        {classes.map((c) => (
          <span key={c} class={`tone-class-${c} tone-text`}>
            {t.rightOf(t.classes[c], model.rightOf[c], model.each)}
          </span>
        ))}
      </p>
      <p class="lines-most">{most > model.right && t.most(most)}</p>
    </div>
  );
}

/** What the lines and frames of the plane say. */
const Key = steady(({ t }: Pick<Props, 't'>) => (
  <ul class="lines-key">
    {(['line', 'border', 'called', 'wrong'] as const).map((mark) => (
      <li key={mark}>
        <i class={`lines-key-${mark}`} />
        {t.key[mark]}
      </li>
    ))}
  </ul>
));

/** A picture of two pixels at its place. */
const Sample = steady(({ i, isWrong }: { i: number; isWrong: boolean }) => {
  const { pixels, label } = samples[i];
  return (
    <At left={x(pixels[0])} top={y(pixels[1])} class={`lines-sample tone-class-${label} ${isWrong ? 'is-wrong' : ''}`}>
      <i style={{ background: grey(pixels[0], probes) }} />
      <i style={{ background: grey(pixels[1], probes) }} />
    </At>
  );
});

const rowOf = ({ rows, bias }: State, c: number): Row => [rows[3 * c], rows[3 * c + 1], bias ? rows[3 * c + 2] : 0];
const minus = (a: Row, b: Row): Row => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const pairs = [[0, 1, 2], [0, 2, 1], [1, 2, 0]]; // prettier-ignore
const withRow = ({ rows }: State, c: number, row: Row) => rows.map((old, i) => row[i - 3 * c] ?? old);

type LineProps = Record<'c' | 'w1' | 'w2' | 'b', number>;

/** The line of a class, and its arrow. */
const LineOf = steady(({ c, w1, w2, b }: LineProps) => {
  const row: Row = [w1, w2, b];
  const line = chord(square, row);
  const tip = tipOf(row);
  return (
    <g class={`tone-class-${c}`}>
      {line && <path class="lines-line" data-quantity={lineOf(c)} d={polygonPath(line, x, y)} />}
      {line && <path class="lines-distance" d={polygonPath([[0, 0], footOf(row)], x, y)} />}
      <path class="lines-arrow" data-quantity={arrowOf(c)} d={polygonPath([[0, 0], tip], x, y)} />
      <path class="lines-head" d={polygonPath(headOf(tip), x, y)} />
    </g>
  );
});

/** The plane of all pictures of two pixels: regions, lines, arrows. */
function Lines({ state, model, t, set, labelledBy }: Props) {
  const { bias, probe } = state;
  const rows = classes.map((c) => rowOf(state, c));
  const region = (c: number) => rows.reduce((left, other) => positiveSide(left, minus(rows[c], other)), square);
  // where two scores are equal and the third is lower
  const borders = pairs.flatMap(([a, b, third]) => {
    const line = chord(square, minus(rows[a], rows[b]));
    return line ? [positiveSide(line, minus(rows[a], rows[third]))] : [];
  });
  const pictures = useMemo(
    () => samples.map(({ label }, i) => <Sample key={i} i={i} isWrong={model.called[i] !== label} />),
    [model.called.join()],
  );
  return (
    <Plane
      x={x}
      y={y}
      labelledBy={labelledBy}
      xTicks={ticks}
      yTicks={ticks}
      xLabel={t.pixels[0]}
      yLabel={t.pixels[1]}
      overlay={
        <>
          {pictures}
          {classes.map((c) => {
            const row = rows[c];
            const change = (next: Row) =>
              set({ rows: withRow(state, c, bias ? next : [next[0], next[1], state.rows[3 * c + 2]]) });
            const bounds = { x, y, step: 0.01, tone: `class-${c}` };
            return (
              <>
                <PointHandle
                  {...bounds}
                  min={-extent}
                  max={extent}
                  at={gripOf(row)}
                  label={t.line(t.classes[c])}
                  class="lines-foot"
                  quantity={lineOf(c)}
                  onInput={(at) => change(throughPoint(row, at, bias))}
                />
                <PointHandle
                  {...bounds}
                  min={perWeight * weights.min}
                  max={perWeight * weights.max}
                  at={tipOf(row)}
                  label={t.arrow(t.classes[c])}
                  class="lines-tip"
                  quantity={arrowOf(c)}
                  onInput={(at) => change(withTip(row, at))}
                />
              </>
            );
          })}
          <PointHandle
            {...{ x, y, ...probes }}
            at={[probe[0], probe[1]]}
            label={t.probe}
            tone="ink"
            class="lines-probe"
            quantity={`${pixelOf(0)} ${pixelOf(1)}`}
            onInput={(at) => set({ probe: at })}
          />
        </>
      }
    >
      {classes.map((c) => (
        <path key={c} class={`lines-region tone-class-${c}`} d={polygonPath(region(c), x, y)} />
      ))}
      {borders.map((border, i) => (
        <path key={i} class="lines-border" d={polygonPath(border, x, y)} />
      ))}
      {rows.map(([w1, w2, b], c) => (
        <LineOf key={c} {...{ c, w1, w2, b }} />
      ))}
    </Plane>
  );
}

/** W as templates, as numbers, and the scores of the picture that is asked about. */
function Rows({ state, model, t, set }: Props) {
  const { rows, bias, probe } = state;
  return (
    <div class="lines-rows">
      <PictureRow first={probe[0]} second={probe[1]} {...{ t, set }} />
      {classes.map((c) => (
        <ClassRow
          key={c}
          {...{ c, t, set }}
          w1={rows[3 * c]}
          w2={rows[3 * c + 1]}
          b={bias ? rows[3 * c + 2] : null}
          score={model.scores[c]}
          isHighest={model.winner === c}
        />
      ))}
    </div>
  );
}

type RowProps = Pick<Props, 't' | 'set'>;

/** The picture that is asked about. */
const PictureRow = steady(({ first, second, t, set }: RowProps & { first: number; second: number }) => (
  <div class="lines-row">
    <span class="lines-name">{t.picture}</span>
    <div class="lines-template">
      {[first, second].map((value, p) => (
        <Paint
          key={p}
          {...probes}
          value={value}
          label={t.probePixel(t.pixels[p])}
          quantity={pixelOf(p)}
          onInput={(next) => set(({ probe }) => ({ probe: probe.map((old, i) => (i === p ? next : old)) }))}
        />
      ))}
    </div>
    <div class="lines-weights lines-heads">
      {t.weights.map((head) => (
        <span key={head}>{head}</span>
      ))}
    </div>
    <span class="lines-note lines-score">{t.score}</span>
  </div>
));

interface ClassRowProps extends RowProps {
  c: number;
  w1: number;
  w2: number;
  /** Its bias; null if there are none. */
  b: number | null;
  score: number;
  isHighest: boolean;
}

/** The weights of a class, as a picture and in numbers, and its score. */
const ClassRow = steady(({ c, w1, w2, b, score, isHighest, t, set }: ClassRowProps) => {
  const change = (k: number) => (value: number) =>
    set(({ rows }) => ({ rows: rows.map((old, i) => (i === 3 * c + k ? value : old)) }));
  return (
    <div class={`lines-row tone-class-${c}`}>
      <span class="lines-name tone-text">{t.classes[c]}</span>
      <div class="lines-template">
        {[w1, w2].map((value, p) => (
          <Paint
            key={p}
            {...weights}
            value={value}
            label={t.paint(t.classes[c], t.pixels[p])}
            quantity={entryOf(c, p)}
            onInput={change(p)}
          />
        ))}
      </div>
      <div class="lines-weights">
        {[w1, w2].map((value, p) => (
          <PullNumber
            key={p}
            {...weights}
            value={written(value)}
            label={t.weight(t.classes[c], t.pixels[p])}
            quantity={entryOf(c, p)}
            onInput={change(p)}
          />
        ))}
        {b === null ? (
          <span class="lines-none">{formatNumber(0, 2, true)}</span>
        ) : (
          <PullNumber
            {...weights}
            value={written(b)}
            label={t.biasOf(t.classes[c])}
            quantity={entryOf(c, 2)}
            onInput={change(2)}
          />
        )}
      </div>
      <span class={`lines-score tone-text ${isHighest ? 'is-highest' : ''}`} data-quantity={scoreOf(c)}>
        {formatNumber(score, 2, true)}
      </span>
    </div>
  );
});

interface PaintProps {
  value: number;
  min: number;
  max: number;
  step: number;
  label: string;
  quantity: string;
  onInput(value: number): void;
}

/** A pixel that is painted: dragged to the left it darkens, to the right it brightens. */
function Paint({ value, min, max, step, label, quantity, onInput }: PaintProps) {
  return (
    <input
      class="lines-paint"
      data-quantity={quantity}
      type="range"
      {...{ value, min, max, step }}
      aria-label={label}
      style={{ background: grey(value, { min, max }) }}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
    />
  );
}
