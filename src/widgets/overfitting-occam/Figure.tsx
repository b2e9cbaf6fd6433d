import { useContext, useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held, IsHeld } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { Dot, Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { useDeferred } from '@ui/useDeferred';
import type { MarkSpec } from '@ui/plot/spec';
import { degrees, fresh as freshPoints, training, truth, type Model, type State } from './model';
import { degreeName, nameOf, trainText } from './names';
import type { Strings } from './strings';
import '@ui/controls/narrowHandles.css';
import './style.css';

const x = horizontal(-1, 1);
const [bottom, top] = [-2, 2];
const y = vertical(bottom, top);
const xTicks = [-1, 0, 1];
const yTicks = [-2, -1, 0, 1, 2];
const degree = horizontal(degrees.min, degrees.max);
const degreeTicks = [0, 3, 6, 9, 11];
const errorTop = 1;
const error = vertical(0, errorTop);
const errorTicks = [0, 0.5, 1];

const allDegrees = Array.from({ length: degrees.max - degrees.min + 1 }, (_, i) => degrees.min + i);
const truthX = Array.from({ length: 81 }, (_, i) => -1 + i / 40);
const truthY = truthX.map(truth);
/** What stays as it is while points and degree are dragged. */
const behind = (
  <>
    <Line x={truthX} y={truthY} tone="line-strong" strokeDasharray="5 4" />
    <Held part="fresh" svg>
      <Dot x={freshPoints.x} y={freshPoints.y} r={2.5} tone="loss" opacity={0.45} />
    </Held>
  </>
);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const { given, curve, train, fresh, size } = model;
  const errors = useDeferred(model.errors); // the chart takes longer than all else
  const isHeld = useContext(IsHeld);
  const curves = useMemo(
    (): MarkSpec[] => [
      { mark: 'line', name: 'train', x: allDegrees, y: errors.train, stroke: 'forward', strokeDasharray: '7 3' },
      {
        ...{ mark: 'line', part: 'fresh', name: 'fresh', className: 'occam-fresh', strokeWidth: 3 },
        ...{ x: allDegrees, y: errors.fresh, stroke: 'loss' },
      },
    ],
    [errors],
  );
  return (
    <div class="occam">
      <div class="occam-fit narrow-handles">
        <Plane
          x={x}
          y={y}
          labelledBy={labelledBy}
          xTicks={xTicks}
          yTicks={yTicks}
          xLabel={t.x}
          yLabel={t.y}
          overlay={given.x.map((px, i) => (
            <Given key={i} {...{ i, px, t, set }} py={given.y[i]} />
          ))}
        >
          {behind}
          <Line x={curve.x} y={curve.y} tone="correct" strokeWidth={2.5} />
          <Dot x={given.x} y={given.y} tone="forward" />
        </Plane>
        <Key t={t} />
      </div>
      <div>
        <Chart
          name="errors"
          x={degree}
          y={error}
          labelledBy={labelledBy}
          xTicks={degreeTicks}
          yTicks={errorTicks}
          xLabel={t.degreeAxis}
          yLabel={t.errorAxis}
          marks={curves}
          overlay={
            <>
              <At left={degree(state.degree)} top={0} class="occam-degree" />
              <At
                left={degree(state.degree)}
                top={error(Math.min(errorTop, train))}
                class="at-dot tone-forward"
                quantity={nameOf('train', state)}
              />
              {guesses.fresh !== undefined && (
                <GuessMark locale={locale} left={degree(guesses.fresh)} wordsAt={70}>
                  {t.range(guesses.fresh)}
                </GuessMark>
              )}
              {fresh > errorTop && (
                <Held part="fresh">
                  <At
                    left={degree(state.degree)}
                    top={0}
                    class={`occam-off tone-loss ${state.degree > 6 ? 'is-left' : ''}`}
                    quantity={nameOf('fresh', state)}
                  >
                    ▴ {formatNumber(fresh)}
                  </At>
                </Held>
              )}
              <Handle
                axis="x"
                left={degree(state.degree)}
                top={error(Math.min(errorTop, isHeld('fresh') ? train : fresh))}
                scale={degree}
                value={state.degree}
                {...degrees}
                step={1}
                label={t.handle}
                tone={isHeld('fresh') ? 'forward' : 'loss'}
                quantity={`${degreeName} ${nameOf('fresh', state)}`}
                onInput={(next) => set({ degree: next })}
              />
            </>
          }
        />
        <dl class="occam-readings">
          <dt class="occam-train-word">{t.train}</dt>
          <dd data-quantity={nameOf('train', state)}>{trainText(train)}</dd>
          <dt class="occam-fresh-word">{t.fresh}</dt>
          <dd data-quantity={nameOf('fresh', state)}>
            <Held part="fresh" instead="?">
              {formatNumber(fresh)}
            </Held>
          </dd>
          <dt>{t.size}</dt>
          <dd data-quantity={nameOf('size', state)}>{size >= 1e5 ? formatScientific(size) : formatNumber(size, 1)}</dd>
        </dl>
      </div>
    </div>
  );
}

/** A point that is fitted, to be dragged up and down; of the many, one moves at a time. */
const Given = steady(({ i, px, py, t, set }: Pick<Props, 't' | 'set'> & Record<'i' | 'px' | 'py', number>) => (
  <Handle
    axis="y"
    left={x(px)}
    top={y(Math.max(bottom, Math.min(top, py)))}
    scale={y}
    value={py}
    min={bottom}
    max={top}
    step={0.01}
    label={t.point(i + 1)}
    tone="forward"
    onInput={(to) => set(({ moved }) => ({ moved: moved.map((by, j) => (j === i ? to - training.y[j] : by)) }))}
  />
));

const Key = steady(({ t }: Pick<Props, 't'>) => (
  <ul class="occam-key">
    <li class="is-truth">{t.truth}</li>
    <li class="is-fit">{t.fit}</li>
    <li class="is-given">{t.given}</li>
    <Held part="fresh">
      <li class="is-fresh">{t.freshPoints(freshPoints.x.length)}</li>
    </Held>
  </ul>
));
