import { line } from 'd3-shape';
import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held, IsHeld } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { degrees, training, truth, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-1, 1);
const y = vertical(-2, 2);
const xTicks = [-1, 0, 1];
const yTicks = [-2, -1, 0, 1, 2];
const degree = horizontal(degrees.min, degrees.max);
const degreeTicks = [0, 3, 6, 9, 11];
const errorTop = 1;
const error = vertical(0, errorTop);
const errorTicks = [0, 0.5, 1];

const truthLine = line<number>(
  (at) => x(at),
  (at) => y(truth(at)),
)(Array.from({ length: 81 }, (_, i) => -1 + i / 40))!;
const errorLine = line<number>(
  (_, d) => degree(d),
  (value) => error(value),
);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, describedBy, guesses }: Props) {
  const { curve, errors, train, fresh, size } = model;
  const fitted = line<number>(
    (_, i) => x(curve.x[i]),
    (value) => y(value),
  )(curve.y)!;
  const isHeld = useContext(IsHeld);
  return (
    <div class="occam">
      <Plane
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={xTicks}
        yTicks={yTicks}
        xLabel={t.x}
        yLabel={t.y}
        overlay={training.x.map((at, i) => (
          <At key={i} left={x(at)} top={y(training.y[i])} class="at-dot tone-forward" />
        ))}
      >
        <path class="occam-truth" d={truthLine} />
        <path class="occam-fit tone-correct" d={fitted} />
      </Plane>
      <div>
        <Plane
          x={degree}
          y={error}
          describedBy={describedBy}
          xTicks={degreeTicks}
          yTicks={errorTicks}
          xLabel={t.degreeAxis}
          yLabel={t.errorAxis}
          overlay={
            <>
              <At left={degree(state.degree)} top={error(Math.min(errorTop, train))} class="at-dot tone-forward" />
              {guesses.fresh !== undefined && (
                <GuessMark locale={locale} left={degree(guesses.fresh)}>
                  {formatNumber(guesses.fresh)}
                </GuessMark>
              )}
              <Handle
                axis="x"
                left={degree(state.degree)}
                top={isHeld('fresh') ? 100 : error(Math.min(errorTop, fresh))}
                scale={degree}
                value={state.degree}
                {...degrees}
                step={1}
                label={t.handle}
                tone="loss"
                onInput={(next) => set({ degree: next })}
              />
            </>
          }
        >
          <path class="occam-guide" d={`M${degree(state.degree)} 0V100`} />
          <path class="occam-train" d={errorLine(errors.train)!} />
          <Held svg part="fresh">
            <path class="occam-fresh tone-loss" d={errorLine(errors.fresh)!} />
          </Held>
        </Plane>
        <dl class="occam-readings">
          <dt class="occam-train-word">{t.train}</dt>
          <dd>{formatScientific(train)}</dd>
          <dt class="occam-fresh-word">{t.fresh}</dt>
          <dd>
            <Held part="fresh" instead="?">
              {formatScientific(fresh)}
            </Held>
          </dd>
          <dt>{t.size}</dt>
          <dd>{size >= 1e5 ? formatScientific(size) : formatNumber(size, 1)}</dd>
        </dl>
      </div>
    </div>
  );
}
