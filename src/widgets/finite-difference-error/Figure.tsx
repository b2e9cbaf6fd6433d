import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { useBest } from '@kit/moment/useBest';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Line } from '@ui/plot/marks';
import type { MarkSpec } from '@ui/plot/spec';
import { powers, powerText } from '@ui/plot/ticks';
import { floor, span, steps, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-span, span);
/** As tall as the point can come. */
const heights = { sin: vertical(-2, 3), exp: vertical(-1, 9), cube: vertical(-9, 9) };
const heightTicks = { sin: [-2, 0, 2], exp: [0, 4, 8], cube: [-8, 0, 8] };
const along = horizontal(steps.min, steps.max);
const error = logarithmic(floor, 10, 100, 0);
const stepTicks = [-15, -10, -5, 0].map((exponent) => [exponent, powerText(exponent)] as const);
const errorTicks = [[floor, `↓${powerText(-16)}`] as const, ...powers(-12, 0, 4), [10, '↑10'] as const];
const methods = ['forward', 'central'] as const;
/** The slopes that are reported, in float32 and in float64. */
const quantities = {
  forward: [undefined, 'wide.forward'],
  central: ['finite-difference-error.single', 'wide.central'],
};

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const y = heights[state.f];
  const { graph, value, secant, slope, curves, exponents, here } = model;
  const through = (rise: number) => ({ x: [-span, span], y: [-span, span].map((at) => value + rise * (at - state.x)) });
  const errorAt = (method: 'forward' | 'central', precision: number) =>
    Math.min(10, Math.max(floor, Math.abs(here[precision][method] - slope)));
  const ahead = state.x + 10 ** state.h;
  const top = y(value + secant * 10 ** state.h);
  // with this function, at this x
  const reached = useBest('reached', state.h, `${state.f} ${state.x}`, Math.min);
  const drawn = useMemo(
    () =>
      curves.flatMap((curve, precision) =>
        methods.map((method): MarkSpec => {
          const dash = precision === 0 ? { strokeDasharray: '5 4' } : {};
          return {
            ...{ mark: 'line', part: 'curves', name: `${method}, ${[32, 64][precision]} bits`, ...dash },
            ...{ className: 'difference-curve', stroke: tones[method] },
            ...{ x: exponents, y: curve[method].map((e) => Math.min(10, e)) },
          };
        }),
      ),
    [curves, exponents],
  );
  return (
    <div class="difference" style={{ '--from': state.all ? '-7px' : `calc(${along(reached)}% - 1px)` }}>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={[-3, 0, 3]}
        yTicks={heightTicks[state.f]}
        overlay={
          <>
            <At left={x(state.x)} top={y(value)} class="at-dot tone-forward" quantity="wide.at" />
            {ahead <= span && top >= 0 && <At left={x(ahead)} top={top} class="at-dot tone-gradient" />}
          </>
        }
      >
        <Line x={graph.x} y={graph.y} strokeWidth={2.5} />
        <Line {...through(slope)} tone="correct" quantity="wide.slope" />
        <Line {...through(secant)} tone="gradient" quantity="wide.forward" strokeDasharray="5 4" />
      </Plane>
      <Chart
        name="errors"
        x={along}
        y={error}
        labelledBy={labelledBy}
        xTicks={stepTicks}
        yTicks={errorTicks}
        xLabel={t.step}
        yLabel={t.error}
        marks={drawn}
        overlay={
          <>
            <At left={along(state.h)} top={0} class="difference-guide" quantity="finite-difference-error.h" />
            <Held part="curves">
              {methods.map((method) =>
                [0, 1].map((precision) => (
                  <At
                    key={`${method} ${precision}`}
                    left={along(state.h)}
                    top={error(errorAt(method, precision))}
                    class={`difference-measured at-dot tone-${tones[method]}`}
                    quantity={quantities[method][precision]}
                  />
                )),
              )}
            </Held>
            {guesses.curves !== undefined && (
              <GuessMark locale={locale} left={along(guesses.curves)}>
                {powerText(guesses.curves)}
              </GuessMark>
            )}
            <Handle
              axis="x"
              left={along(state.h)}
              top={100}
              scale={along}
              value={state.h}
              {...steps}
              label={t.handle}
              valueText={powerText(state.h)}
              tone="forward"
              quantity="finite-difference-error.h"
              onInput={(h) => set({ h })}
            />
          </>
        }
      />
      <ul class="difference-legend">
        <li class="tone-correct is-line">{t.tangent}</li>
        <li class="tone-gradient is-dashed">{t.secant}</li>
        <li class="difference-errors">
          <Held part="curves">
            {methods.map((method) =>
              [1, 0].map((precision) => (
                <span
                  key={`${method} ${precision}`}
                  class={`difference-key tone-${tones[method]} ${precision === 0 ? 'is-dashed' : 'is-line'}`}
                >
                  {t.curves[method][precision]}
                </span>
              )),
            )}
          </Held>
        </li>
        <li class="difference-hint">
          <Held part="curves">{t.hint}</Held>
        </li>
      </ul>
    </div>
  );
}

const tones = { forward: 'loss', central: 'forward' } as const;
