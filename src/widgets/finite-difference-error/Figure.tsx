import { line } from 'd3-shape';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { floor, span, steps, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-span, span);
const y = vertical(-2, 3);
const along = horizontal(steps.min, steps.max);
const error = logarithmic(floor, 10, 100, 0);
const stepTicks = [-15, -10, -5, 0];
const errorTicks = [-15, -10, -5, 0];
const methods = ['forward', 'central'] as const;
const none: number[] = [];

/** 10 to a power, in small figures. */
const power = (exponent: number) =>
  exponent === 0 ? '1' : `10${exponent < 0 ? '⁻' : ''}${[...String(Math.abs(exponent))].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('')}`; // prettier-ignore

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, locale, describedBy, guesses }: Props) {
  const { graph, value, secant, slope, curves, exponents, here } = model;
  const graphPath = line<number>(
    (_, i) => x(graph.x[i]),
    (at) => y(at),
  )(graph.y)!;
  const through = (rise: number) => {
    const at = (px: number) => value + rise * (px - state.x);
    return `M${x(-span)} ${y(at(-span))}L${x(span)} ${y(at(span))}`;
  };
  const errorAt = (method: 'forward' | 'central', precision: number) =>
    Math.min(10, Math.max(floor, Math.abs(here[precision][method] - slope)));
  const ahead = state.x + 10 ** state.h;
  const drawn = curves.map((curve, precision) =>
    methods.map((method) => (
      <path
        key={`${method} ${precision}`}
        class={`difference-curve tone-${tones[method]} ${precision === 0 ? 'is-single' : ''}`}
        d={line<number>(
          (_, i) => along(exponents[i]),
          (e) => error(Math.min(10, e)),
        )(curve[method])!}
      />
    )),
  );
  return (
    <div class="difference">
      <Plane
        {...{ x, y, describedBy }}
        xTicks={[-3, 0, 3]}
        yTicks={[-2, 0, 2]}
        overlay={
          <>
            <At left={x(state.x)} top={y(value)} class="at-dot tone-forward" />
            {ahead <= span && (
              <At left={x(ahead)} top={y(value + secant * 10 ** state.h)} class="at-dot tone-gradient" />
            )}
          </>
        }
      >
        <path class="difference-graph" d={graphPath} />
        <path class="difference-line tone-correct" d={through(slope)} />
        <path class="difference-line is-secant tone-gradient" d={through(secant)} />
      </Plane>
      <Plane
        x={along}
        y={error}
        describedBy={describedBy}
        xTicks={none}
        yTicks={none}
        xLabel={t.step}
        yLabel={t.error}
        overlay={
          <>
            {stepTicks.map((tick) => (
              <At key={tick} left={along(tick)} top={100} class="difference-tick is-below">
                {power(tick)}
              </At>
            ))}
            {errorTicks.map((tick) => (
              <At key={tick} left={0} top={error(10 ** tick)} class="difference-tick is-left">
                {power(tick)}
              </At>
            ))}
            <Held part="curves">
              {methods.map((method) =>
                [0, 1].map((precision) => (
                  <At
                    key={`${method} ${precision}`}
                    left={along(state.h)}
                    top={error(errorAt(method, precision))}
                    class={`difference-measured at-dot tone-${tones[method]}`}
                  />
                )),
              )}
            </Held>
            {guesses.curves !== undefined && (
              <GuessMark locale={locale} left={along(guesses.curves)}>
                {power(guesses.curves)}
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
              valueText={power(state.h)}
              tone="forward"
              onInput={(h) => set({ h })}
            />
          </>
        }
      >
        <path class="difference-guide" d={`M${along(state.h)} 0V100`} />
        <Held svg part="curves">
          {drawn}
        </Held>
      </Plane>
      <ul class="difference-legend">
        <li class="tone-correct is-line">{t.tangent}</li>
        <li class="tone-gradient is-dashed">{t.secant}</li>
        {methods.map((method) =>
          [1, 0].map((precision) => (
            <li
              key={`${method} ${precision}`}
              class={`tone-${tones[method]} ${precision === 0 ? 'is-dashed' : 'is-line'}`}
            >
              {t.curves[method][precision]}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

const tones = { forward: 'loss', central: 'forward' } as const;
