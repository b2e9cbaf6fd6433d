import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatScientific } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { powers } from '@ui/plot/ticks';
import { steady } from '@ui/steady';
import type { Model, State } from './model';
import { apartOf, near, written } from './said';
import type { Strings } from './strings';

/** Ends of a logarithmic axis, as powers of ten: few, so that it moves seldom. Few layers have none that makes little look steep. */
const ends = { few: [[-3, -8], [2, 8]], many: [[-1, -3, -8], [0.75, 2, 8]] } as const; // prettier-ignore

/** The ends of the axis that covers some deviations of so many layers. */
function powersFor(values: number[], depth: number): [number, number] {
  const [down, up] = depth > near ? ends.many : ends.few;
  const least = Math.log10(Math.min(...values));
  const most = Math.log10(Math.max(...values));
  return [down.find((end) => end <= least) ?? down.at(-1)!, up.find((end) => end >= most) ?? up.at(-1)!];
}

const ticksFor = ([from, to]: [number, number]) =>
  to - from > 3 ? powers(Math.ceil(from), Math.floor(to), to - from > 6 ? 2 : 1) : [0.1, 0.3, 1, 3].filter((tick) => tick <= 10 ** to); // prettier-ignore

type DeviationsProps = Pick<FigureOf<State, Model, Strings>, 'model' | 't' | 'locale' | 'labelledBy' | 'guesses'>;

/** The standard deviation of every layer’s activations, and of the gradients at them. */
export const Deviations = steady(({ model, t, locale, labelledBy, guesses }: DeviationsProps) => {
  const { stds, gradientStds, wide, others, depth, shown } = model;
  const gradients = gradientStds.filter((std) => std !== null);
  const lines = [stds, gradients, ...others].map((line) => line.filter((std) => std > 0));
  const [from, to] = powersFor([1, ...lines.flat()], depth);
  const x = useMemo(() => horizontal(1, depth), [depth]);
  const y = useMemo(() => logarithmic(10 ** from, 10 ** to, 100, 0), [from, to]);
  const yTicks = useMemo(() => ticksFor([from, to]), [from, to]);
  const xTicks = useMemo(() => [...new Set([1, ...shown])], [depth]);
  // a line continues beyond the scale, out of the figure
  const size = (std: number) => Math.min(10 ** (to + 2), Math.max(10 ** (from - 2), std));
  const height = (std: number) => Math.min(100, Math.max(0, y(size(std))));
  const line = (values: number[], first = 1) => ({
    x: values.map((_, i) => first + i),
    y: values.map(size),
  });
  const firstBack = depth - gradients.length + 1;
  const isWhole = gradients.length === depth;
  const apart = apartOf(model);
  return (
    <Plane
      {...{ x, y, xTicks, yTicks, labelledBy }}
      xLabel={t.layer}
      yLabel={t.deviations}
      overlay={
        <>
          <At left={0} top={height(stds[0])} class="at-dot tone-forward" />
          <Held part="spread">
            {stds.length === depth && (
              <Held part={depth > near ? 'beyond' : 'spread'}>
                {apart ? (
                  <Held part="others">
                    {[apart.most, apart.least].map((std, i) => (
                      <Reading key={i} left={100} top={height(std)} tone="forward" std={std} isAbove={i === 0} />
                    ))}
                  </Held>
                ) : (
                  <Reading
                    left={100}
                    top={height(stds[depth - 1])}
                    tone="forward"
                    std={stds[depth - 1]}
                    isAbove={isHigher(stds[depth - 1], stds[0], gradients.at(-1))}
                  />
                )}
              </Held>
            )}
          </Held>
          <Held part="gradients">
            {isWhole && (
              <Reading
                left={0}
                top={height(gradients[0])}
                tone="gradient"
                std={gradients[0]}
                isAbove={isHigher(gradients[0], gradients[depth - 1], stds[0])}
              />
            )}
          </Held>
          {guesses.spread !== undefined && (
            <GuessMark locale={locale} left={x(Math.min(near, depth))} top={height(guesses.spread)}>
              {formatScientific(guesses.spread)}
            </GuessMark>
          )}
          {guesses.gradients !== undefined && (
            <GuessMark locale={locale} left={0} top={height(guesses.gradients)}>
              {formatScientific(guesses.gradients)}
            </GuessMark>
          )}
        </>
      }
    >
      <Held part="spread" svg>
        <Held part="wide" svg>
          <Line {...line(wide)} tone="forward" strokeWidth={8} opacity={0.25} />
        </Held>
        <Held part="others" svg>
          {others.map((each, i) => (
            <Line key={i} {...line(each)} tone="forward" strokeWidth={1.25} opacity={0.6} />
          ))}
        </Held>
        <Line {...line(stds.slice(0, near))} tone="forward" strokeWidth={2.5} />
        <Held part="beyond" svg>
          {stds.length > near && <Line {...line(stds.slice(near - 1), near)} tone="forward" strokeWidth={2.5} />}
        </Held>
      </Held>
      <Held part="gradients" svg>
        <Line {...line(gradients, firstBack)} tone="gradient" strokeWidth={2.5} />
      </Held>
    </Plane>
  );
});

/**
 * Whether a reading is placed above its line: if the line falls from here or, if it is level, if the other line is
 * below.
 */
const isHigher = (here: number, there: number, other = 1) =>
  Math.abs(Math.log10(here / there)) > 0.15 ? here > there : here > other;

interface ReadingProps {
  left: number;
  top: number;
  tone: string;
  std: number;
  /** Whether the line goes down from here. */
  isAbove: boolean;
}

/** A deviation at the end of its line, on the side where the line is not. */
const Reading = ({ left, top, tone, std, isAbove }: ReadingProps) => {
  const isUp = (isAbove && top > 10) || top > 90;
  return (
    <>
      <At left={left} top={top} class={`at-dot tone-${tone}`} />
      <At
        {...{ left, top }}
        class={`depths-reading tone-${tone} ${left > 50 ? 'is-left' : ''} ${isUp ? 'is-above' : ''}`}
      >
        <b class="tone-text">{written(std)}</b>
      </At>
    </>
  );
};
