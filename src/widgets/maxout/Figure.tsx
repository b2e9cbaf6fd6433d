import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Follows } from '@ui/Follows';
import { formatCount, formatNumber } from '@ui/number';
import { Line, RuleX } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { anchors, tasks, tolerance, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

export const bounds = { min: -3, max: 5, step: 0.05 };

type Props = FigureOf<State, Model, Strings>;

const x = horizontal(-2.3, 2.3);
const y = vertical(-3.3, 5.3);
const ends = [x.invert(0), x.invert(100)];
const ticks = { x: [-2, -1, 0, 1, 2], y: [-2, 0, 2, 4] };
const tones = ['class-1', 'class-3', 'class-5', 'class-6'];

export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { lines, curve, target, worst, done } = model;
  const names = t.controls.task.options;
  const k = lines.length;
  const along = useMemo(() => corners(curve), [curve]);
  const wanted = useMemo(() => corners(target), [target.x, target.y]);
  const between = { x: [...along.x, ...wanted.x.toReversed()], y: [...along.y, ...wanted.y.toReversed()] };
  const at = curve.x.indexOf(worst.x);
  return (
    <div class="maxout-figure">
      <div data-picture>
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={ticks.x}
          yTicks={ticks.y}
          xLabel={t.input}
          yLabel={t.output}
          overlay={
            <>
              <At left={x(2)} top={y(target.y[target.y.length - 1])} class="maxout-wanted-word">
                {t.target(names[state.task])}
              </At>
              <Held part="judged">
                {!done && (
                  <At left={x(worst.x)} top={y(curve.y[at])} class={`maxout-off ${worst.x > 1 ? 'is-left' : ''}`}>
                    {t.off(formatNumber(worst.error))}
                  </At>
                )}
              </Held>
              {anchors
                .slice(0, k)
                .flatMap((_, i) =>
                  [0, 1].map((end) => (
                    <End key={`${i} ${end}`} {...{ i, end, t, set }} height={state.ends[2 * i + end]} />
                  )),
                )}
            </>
          }
        >
          <Held part="judged" svg>
            <Line {...between} class={`maxout-gap ${done ? 'is-done' : ''}`} />
          </Held>
          {lines.map(({ w, b }, i) => (
            <Piece key={i} {...{ i, w, b }} />
          ))}
          <Line {...wanted} tone="correct" strokeWidth={2.5} strokeDasharray="7 5" />
          <Line {...along} tone="forward" strokeWidth={4} />
          <Held part="judged" svg>
            {!done && <RuleX x={worst.x} y1={curve.y[at]} y2={target.y[at]} tone="margin" strokeWidth={2.5} />}
          </Held>
        </Plane>
      </div>
      <Follows class="maxout-told">
        <Numbers {...{ state, model, t }} />
      </Follows>
    </div>
  );
}

interface EndProps extends Pick<Props, 't' | 'set'> {
  /** Its piece, and which of that piece's ends it is. */
  i: number;
  end: number;
  height: number;
}

/** The handle at an end of a piece. */
const End = steady(({ i, end, height, t, set }: EndProps) => (
  <Handle
    axis="y"
    left={x(anchors[i][end])}
    top={y(height)}
    scale={y}
    value={height}
    {...bounds}
    label={t.piece(i + 1, end === 0 ? 'left' : 'right')}
    tone={tones[i]}
    onInput={(height) => set((now) => ({ ends: now.ends.map((old, at) => (at === 2 * i + end ? height : old)) }))}
  />
));

const Piece = steady(({ i, w, b }: Record<'i' | 'w' | 'b', number>) => (
  <Line x={ends} y={ends.map((end) => b + w * end)} tone={tones[i]} strokeWidth={1.5} />
));

interface Curve {
  x: number[];
  y: number[];
}

/** The points of an evenly sampled line at which it turns, and its ends. */
function corners({ x, y }: Curve): Curve {
  const turns = (_: number, i: number) =>
    i === 0 || i === y.length - 1 || Math.abs(y[i - 1] - 2 * y[i] + y[i + 1]) > 1e-9;
  return { x: x.filter(turns), y: y.filter(turns) };
}

/** The errors and the parameters. */
function Numbers({ state, model: { lines, errors, best, parameters }, t }: Pick<Props, 'state' | 'model' | 't'>) {
  const names = t.controls.task.options;
  return (
    <>
      <dl class="maxout-errors">
        <dt>{t.judged}</dt>
        {tasks.map((task) => (
          <dd key={task} class={task === state.task ? 'is-task' : ''}>
            {names[task]}
            <b>
              <Held part="judged" instead="?">
                {errors[task] <= tolerance[task] && <span class="maxout-met">✓ </span>}
                {formatNumber(errors[task], 2, true)}
              </Held>
            </b>
          </dd>
        ))}
      </dl>
      <p class="maxout-best">
        {state.task === 'bowl' && <Held part="best">{t.best(t.pieces(lines.length), formatNumber(best, 3))}</Held>}
      </p>
      <dl class="maxout-counts">
        <dt>{t.layer(formatNumber(state.inputs, 0), formatNumber(state.units, 0))}</dt>
        <dd>
          {t.reluCount}
          <b>{formatCount(parameters.relu)}</b>
        </dd>
        <dd>
          {t.maxoutCount}
          <b>
            <Held part="parameters" instead="?">
              {formatCount(parameters.maxout)}
            </Held>
          </b>
        </dd>
      </dl>
    </>
  );
}
