import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { Line, RuleX, RuleY } from '@ui/plot/marks';
import { reach, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const [least, largest] = [1e-16, 1e4];
const x = horizontal(-reach, reach);
const y = logarithmic(least, largest, 100, 0);
/** The size of a gradient; one beyond the scale has that of its end. */
const size = (gradient: number, from = least) => Math.min(largest, Math.max(from, Math.abs(gradient)));
const height = (gradient: number) => y(size(gradient));
/** The heights of a line, which continues below the scale, out of the figure. */
const sizes = (gradients: readonly number[]) => gradients.map((gradient) => size(gradient, least / 100));
const powers = [[1, '1'], [1e-5, '10⁻⁵'], [1e-10, '10⁻¹⁰'], [1e-15, '10⁻¹⁵']] as const; // prettier-ignore
const inputTicks = [-10, -5, 0, 5, 10];

/** A gradient of any size, with its sign. */
export const signed = (gradient: number) => (gradient < 0 ? '−' : '') + formatScientific(Math.abs(gradient));

export function Figure({ state, model, t, set, locale, describedBy, guesses }: Props) {
  const { factors, gradients, curve, bound, steepest, reaches } = model;
  const n = factors.length;
  const layer = horizontal(0, n);
  const layers = gradients.map((_, i) => i);
  const layerTicks = layers.filter((i) => n <= 10 || i % 5 === 0);
  const most = layers.map((i) => bound ** (1 - i / n));
  return (
    <div class="saturation-figure" data-picture>
      <Plane
        {...{ x, y, describedBy }}
        xTicks={inputTicks}
        yTicks={powers}
        xLabel={t.input}
        yLabel={t.along}
        overlay={
          <>
            <Held part="bound">
              <At
                left={100}
                top={height(bound)}
                class={`saturation-bound-word ${height(bound) < 15 ? 'is-below' : ''}`}
              >
                {t.bound(formatNumber(steepest, 3))}
              </At>
            </Held>
            <Held part="curve">
              <At left={x(state.x)} top={height(reaches)} class="at-dot tone-gradient" />
              <Reading left={x(state.x)} gradient={reaches} isCentred isOver={height(reaches) - height(bound) < 12} />
            </Held>
            <Handle
              axis="x"
              left={x(state.x)}
              top={100}
              scale={x}
              value={state.x}
              min={-reach}
              max={reach}
              step={0.1}
              label={t.point}
              tone="forward"
              onInput={(to) => set({ x: to })}
            />
          </>
        }
      >
        <Held part="bound" svg>
          <RuleY y={size(bound)} tone="margin" strokeWidth={1.75} strokeDasharray="6 4" />
        </Held>
        <RuleX x={state.x} tone="forward" strokeDasharray="3 4" />
        <Held part="curve" svg>
          <Line x={curve.x} y={sizes(curve.y)} tone="gradient" strokeWidth={2.5} />
        </Held>
      </Plane>
      <Plane
        x={layer}
        y={y}
        describedBy={describedBy}
        xTicks={layerTicks.map((i) => [i, i === 0 ? 'x' : String(i)] as const)}
        yTicks={powers}
        xLabel={t.layers}
        yLabel={t.chain}
        overlay={
          <>
            <Held part="gradients">
              {gradients.map(
                (gradient, i) =>
                <At key={i} left={layer(i)} top={height(gradient)} class={`at-dot tone-gradient ${gradient === 0 ? 'is-none' : ''}`} />, // prettier-ignore
              )}
              <Reading left={0} gradient={reaches} isOver={height(reaches) > 80} />
            </Held>
            <Held part="factors">
              {factors.map((factor, i) => (
                <At key={i} left={layer(i + 0.5)} top={100} class={`saturation-factor ${n > 6 ? 'is-upright' : ''}`}>
                  {t.factor(formatNumber(factor, 2))}
                </At>
              ))}
            </Held>
            {guesses.gradients !== undefined && (
              <GuessMark locale={locale} top={height(guesses.gradients)}>
                {formatScientific(guesses.gradients)}
              </GuessMark>
            )}
          </>
        }
      >
        <Held part="bound" svg>
          <Line x={layers} y={sizes(most)} tone="margin" strokeWidth={1.75} strokeDasharray="6 4" />
        </Held>
        <Held part="gradients" svg>
          <Line x={layers} y={sizes(gradients)} tone="gradient" strokeWidth={2.5} />
        </Held>
      </Plane>
    </div>
  );
}

interface ReadingProps {
  left: number;
  gradient: number;
  isCentred?: boolean;
  /** Whether there are other words right above, if it is placed above its point. */
  isOver: boolean;
}

const Reading = ({ left, gradient, isCentred, isOver }: ReadingProps) => {
  const top = height(gradient);
  const side = isCentred && left > 15 && left < 85 ? 'is-centred' : left > 65 ? 'is-left' : '';
  return (
    <At
      left={left}
      top={top}
      class={`saturation-reading ${side} ${top > 70 ? `is-above ${isOver ? 'is-over' : ''}` : top < 20 && !isCentred ? 'is-low' : ''}`}
    >
      {signed(gradient)}
    </At>
  );
};
