import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, RuleX } from '@ui/plot/marks';
import { anchors, tasks, tolerance, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

export const bounds = { min: -3, max: 5, step: 0.05 };
/** A number of parameters, in groups of three. */
export const counted = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

type Props = FigureOf<State, Model, Strings>;

const x = horizontal(-2.3, 2.3);
const y = vertical(-3.3, 5.3);
const ends = [x.invert(0), x.invert(100)];
const ticks = { x: [-2, -1, 0, 1, 2], y: [-2, 0, 2, 4] };
const tones = ['class-1', 'class-3', 'class-5', 'class-6'];

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { lines, curve, target, errors, worst, best, parameters, done } = model;
  const names = t.controls.task.options;
  const k = lines.length;
  const between = [[...curve.x, ...[...target.x].reverse()], [...curve.y, ...[...target.y].reverse()]]; // prettier-ignore
  const at = curve.x.indexOf(worst.x);
  const isBowl = state.task === 'bowl';
  return (
    <div class="maxout-figure">
      <div data-picture>
        <Plane
          {...{ x, y, describedBy }}
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
                .flatMap((places, i) =>
                  places.map((at, end) => (
                    <Handle
                      key={`${i} ${end}`}
                      axis="y"
                      left={x(at)}
                      top={y(state.ends[2 * i + end])}
                      scale={y}
                      value={state.ends[2 * i + end]}
                      {...bounds}
                      label={t.piece(i + 1, end === 0 ? 'left' : 'right')}
                      tone={tones[i]}
                      onInput={(height) =>
                        set({ ends: state.ends.map((old, at) => (at === 2 * i + end ? height : old)) })
                      }
                    />
                  )),
                )}
            </>
          }
        >
          <Held part="judged" svg>
            <Line x={between[0]} y={between[1]} class={`maxout-gap ${done ? 'is-done' : ''}`} />
          </Held>
          {lines.map(({ w, b }, i) => (
            <Line key={i} x={ends} y={ends.map((end) => b + w * end)} tone={tones[i]} strokeWidth={1.5} />
          ))}
          <Line x={target.x} y={target.y} tone="correct" strokeWidth={2.5} strokeDasharray="7 5" />
          <Line x={curve.x} y={curve.y} tone="forward" strokeWidth={4} />
          <Held part="judged" svg>
            {!done && <RuleX x={worst.x} y1={curve.y[at]} y2={target.y[at]} tone="margin" strokeWidth={2.5} />}
          </Held>
        </Plane>
      </div>
      <div class="maxout-told">
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
        <p class="maxout-best">{isBowl && <Held part="best">{t.best(t.pieces(k), formatNumber(best, 3))}</Held>}</p>
        <dl class="maxout-counts">
          <dt>{t.layer(formatNumber(state.inputs, 0), formatNumber(state.units, 0))}</dt>
          <dd>
            {t.reluCount}
            <b>{counted(parameters.relu)}</b>
          </dd>
          <dd>
            {t.maxoutCount}
            <b>
              <Held part="parameters" instead="?">
                {counted(parameters.maxout)}
              </Held>
            </b>
          </dd>
        </dl>
      </div>
    </div>
  );
}
