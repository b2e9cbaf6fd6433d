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

const x = horizontal(-reach, reach);
const least = 1e-16;
/** A gradient's size; one below the scale has that of its end. */
const size = (gradient: number, from = least) => Math.max(from, Math.abs(gradient));
/** The sizes of a line, which continues below the scale, out of the figure. */
const sizes = (gradients: readonly number[]) => gradients.map((gradient) => size(gradient, least / 100));
const scales = [1e4, 1e8, 1e12, 1e16, 1e20].map((largest) => logarithmic(least, largest, 100, 0));
/** How far below the top of the scale, in percent, there is room for a word. */
const roomAbove = 12;
/** The scale of gradients that are at most of this size: it ends well above them. */
export const scaleFor = (bound: number) => scales.find((y) => y(size(bound)) >= roomAbove)!;
const powers = [[1e15, '10¹⁵'], [1e10, '10¹⁰'], [1e5, '10⁵'], [1, '1'], [1e-5, '10⁻⁵'], [1e-10, '10⁻¹⁰'], [1e-15, '10⁻¹⁵']] as const; // prettier-ignore
const inputTicks = [-10, -5, 0, 5, 10];

/** A gradient of any size, with its sign. */
export const signed = (gradient: number) => (gradient < 0 ? '−' : '') + formatScientific(Math.abs(gradient));

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const { factors, gradients, curve, bound, steepest, reaches } = model;
  const n = factors.length;
  const layer = horizontal(0, n);
  const layers = gradients.map((_, i) => i);
  const layerTicks = layers.filter((i) => n <= 10 || i % 5 === 0);
  const y = scaleFor(bound);
  const height = (gradient: number) => y(size(gradient));
  const [, largest] = y.domain();
  const sizeTicks = powers.filter(([power]) => power <= largest);
  const most = layers.map((i) => bound ** (1 - i / n));
  return (
    <div class="saturation-figure" data-picture>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={inputTicks}
        yTicks={sizeTicks}
        xLabel={t.input}
        yLabel={t.along}
        overlay={
          <>
            <Held part="bound">
              <At left={100} top={height(bound)} class="saturation-bound-word">
                {t.bound(formatNumber(steepest, 3))}
              </At>
            </Held>
            <Held part="curve">
              <At left={x(state.x)} top={height(reaches)} class="at-dot tone-gradient" />
              <Reading
                left={x(state.x)}
                top={height(reaches)}
                gradient={reaches}
                isCentred
                isOver={height(reaches) - height(bound) < 12}
              />
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
        labelledBy={labelledBy}
        xTicks={layerTicks.map((i) => [i, i === 0 ? 'x' : String(i)] as const)}
        yTicks={sizeTicks}
        xLabel={t.layers}
        yLabel={t.chain}
        overlay={
          <>
            <Held part="gradients">
              {gradients.map(
                (gradient, i) =>
                <At key={i} left={layer(i)} top={height(gradient)} class={`at-dot tone-gradient ${gradient === 0 ? 'is-none' : ''}`} />, // prettier-ignore
              )}
              <Reading left={0} top={height(reaches)} gradient={reaches} isOver={height(reaches) > 80} />
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
  top: number;
  gradient: number;
  isCentred?: boolean;
  /** Whether there are other words right above, if it is placed above its point. */
  isOver: boolean;
}

const Reading = ({ left, top, gradient, isCentred, isOver }: ReadingProps) => {
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
