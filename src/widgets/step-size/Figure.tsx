import { useContext } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held, IsHeld } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { PointHandle } from '@ui/controls/PointHandle';
import { Segments } from '@ui/controls/Segments';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, Rect, RuleX } from '@ui/plot/marks';
import type { MarkSpec } from '@ui/plot/spec';
import { steady } from '@ui/steady';
import { useDeferred } from '@ui/useDeferred';
import { powers } from '@ui/plot/ticks';
import { before, functions, span, steps, type Model, type State } from './model';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-span, span);
const across = vertical(-span, span);
const stepScale = horizontal(0, steps);
/** The losses of a bowl and a valley end at 0, on a scale of powers; those of the waves go below it. */
const lossScales = {
  bowl: logarithmic(1e-6, 1e3, 100, 0),
  valley: logarithmic(1e-6, 1e3, 100, 0),
  waves: vertical(-2, 6),
};
const lossBounds = { bowl: [1e-6, 1e3], valley: [1e-6, 1e3], waves: [-2, 6] };
const waveTicks = [-2, 0, 2, 4, 6];
const rateScale = horizontal(0, 1.2);
const heights = { bowl: vertical(-1, 16), waves: vertical(-2, 6), valley: across };
/** Contours of (x² + 12 y²) / 4. */
const levels = [0.1, 0.5, 1.5, 4, 10, 20, 35];
const none: number[] = [];
/** Of a step size that ends lower than it began, as high, higher. */
const tones = ['correct', 'margin', 'gradient'] as const;
const landscapes = ['bowl', 'valley', 'waves'] as const;
/** How pale the branch is that keeps its step size. */
const pale = 0.4;
interface End {
  step: number;
  /** As it is drawn. */
  loss: number;
  rate: number;
}

/** The step sizes at the ends of both curves, in one label where these are close. */
function labelsOf(f: State['f'], pale: End, full: End): MarkSpec {
  const top = lossScales[f];
  const isClose = Math.abs(top(pale.loss) - top(full.loss)) < 9 && Math.abs(pale.step - full.step) < 5;
  const rate = ({ rate }: End) => formatNumber(rate, 3);
  const ends = isClose ? [full] : [pale, full];
  return {
    ...{ mark: 'text', name: 'rates', fill: 'loss', textAnchor: full.step > 0.8 * steps ? 'end' : 'start' },
    ...{ x: ends.map(({ step }) => step), y: ends.map(({ loss }) => loss) },
    text: isClose ? [`${rate(pale)} · ${rate(full)}`] : ends.map(rate),
  };
}
const stepTicks = [0, 10, 20, 30, 40];
/** Whether a note does not fit at the right of a step. */
const isLate = (step: number) => step > 0.4 * steps;
/** Where it is noted that a loss leaves the scale: at that step; or if that is late, at the right where the curve has not been. */
const noteAt = (step: number, edge: number, free: number) =>
  isLate(step) ? { left: 100, top: free } : { left: stepScale(step), top: edge };
const lossTicks = powers(-6, 3, 3);

/** The name of the bound: the text gives that of the valley. */
export const boundName = (f: State['f']) => (f === 'valley' ? 'valley.bound' : 'step-size.bound');

type Props = FigureOf<State, Model, Strings>;
type Path = Pick<Model, 'places' | 'losses'>;

export function Figure({ state, model, t, set, id, describedBy }: Props) {
  const { f, start, rate } = state;
  const isAsked = useContext(IsHeld)('fast');
  const { places, losses, bound, branch, tried } = model;
  const y = heights[f];
  const heightOf = ({ places, losses }: Path, i: number) => (f === 'valley' ? places[i][1] : losses[i]);
  const isInside = (path: Path, i: number) =>
    Math.abs(path.places[i][0]) <= span && y(heightOf(path, i)) >= 0 && y(heightOf(path, i)) <= 100;
  const height = (i: number) => heightOf(model, i);
  const inside = (i: number) => isInside(model, i);
  const setX = (value: number) => set({ start: [value, start[1]] });
  return (
    <div class="descent">
      <Where {...{ f, t, set, id }} />
      <Plane
        {...{ x, y, describedBy }}
        xTicks={[-4, -2, 0, 2, 4]}
        yTicks={f === 'valley' ? [-4, 0, 4] : undefined}
        yLabel={f === 'valley' ? undefined : t.loss}
        overlay={
          <>
            {branch?.places.map(
              (place, i) =>
                i > 0 &&
                isInside(branch, i) && (
                  <At
                    key={`branch ${i}`}
                    left={x(place[0])}
                    top={y(heightOf(branch, i))}
                    class="at-dot tone-gradient descent-branch"
                  />
                ),
            )}
            {places.map(
              (place, i) =>
                i > 0 &&
                inside(i) && (
                  <At
                    key={i}
                    left={x(place[0])}
                    top={y(height(i))}
                    class="at-dot tone-gradient"
                    quantity={i === losses.length - 1 ? 'step-size.loss' : undefined}
                  />
                ),
            )}
            {f === 'valley' ? (
              <PointHandle
                {...{ x, y }}
                at={[start[0], start[1]]}
                min={-span}
                max={span}
                step={0.05}
                label={t.start}
                tone="forward"
                onInput={(at) => set({ start: at })}
              />
            ) : (
              <Handle
                axis="x"
                left={x(start[0])}
                top={Math.max(0, y(losses[0]))}
                scale={x}
                value={start[0]}
                min={-span}
                max={span}
                step={0.05}
                label={t.start}
                tone="forward"
                onInput={setX}
              />
            )}
          </>
        }
      >
        {model.graph ? (
          <Line x={model.graph.x} y={model.graph.y} tone="line-strong" />
        ) : (
          levels.map((level) => (
            <ellipse
              key={level}
              class="descent-level"
              cx={x(0)}
              cy={y(0)}
              rx={x(Math.sqrt(4 * level)) - x(0)}
              ry={y(0) - y(Math.sqrt(level / 3))}
            />
          ))
        )}
        {branch && (
          <Line
            x={branch.places.map(([px]) => px)}
            y={branch.places.map((_, i) => heightOf(branch, i))}
            tone="gradient"
            strokeWidth={1.5}
            opacity={pale}
          />
        )}
        <Line x={places.map(([px]) => px)} y={places.map((_, i) => height(i))} tone="gradient" strokeWidth={1.5} />
      </Plane>
      <Rates {...{ f, rate, bound, tried, isAsked, t, set, describedBy }} />
      <Losses {...{ state, model, t, describedBy }} />
    </div>
  );
}

/** The landscape to go down in. */
const Where = steady(({ f, t, set, id }: Pick<Props, 't' | 'set' | 'id'> & Pick<State, 'f'>) => (
  <div class="descent-where needs-script">
    <Segments
      id={`${id}-f`}
      label={t.controls.f.label}
      options={landscapes.map((value) => ({ value, label: t.controls.f.options[value] }))}
      value={f}
      onChange={(next) => set({ f: next, rate: functions[next].first, tried: [] })}
    />
  </div>
));

interface RatesProps extends Pick<Props, 't' | 'set' | 'describedBy'>, Pick<Model, 'bound' | 'tried'> {
  f: State['f'];
  rate: number;
  /** Whether the best of them is asked for: then not all are offered. */
  isAsked: boolean;
}

/** The step size on a strip of its own, with those that have been tried. */
const Rates = steady(({ f, rate, bound, tried, isAsked, t, set, describedBy }: RatesProps) => {
  // a link may have set one beyond
  const { min, max } = isAsked
    ? { min: Math.min(before.min, rate), max: Math.max(before.max, rate) }
    : { min: 0, max: 1.2 };
  return (
    <div class={`descent-rates ${isAsked ? 'is-asked' : 'is-whole'}`}>
      <Plane
        x={rateScale}
        y={across}
        describedBy={describedBy}
        xTicks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
        yTicks={none}
        xLabel={t.rate}
        overlay={
          <>
            <Held part="bound">
              <At left={rateScale(bound)} top={0} class="descent-bound" quantity={boundName(f)}>
                {t.bound(formatNumber(bound, 3))}
              </At>
            </Held>
            {isAsked && (
              <At left={rateScale(max)} top={50} class="descent-up-to needs-script">
                {t.upTo}
              </At>
            )}
            <Handle
              axis="x"
              left={rateScale(rate)}
              top={50}
              scale={rateScale}
              value={rate}
              {...{ min, max }}
              step={0.01}
              label={t.rate}
              tone="margin"
              quantity="rate.first"
              onInput={(rate) => set((now) => ({ rate, tried: [...new Set([...now.tried, rate])] }))}
            />
          </>
        }
      >
        {isAsked && <Rect x1={max} x2={1.2} tone="muted" fillOpacity={0.12} />}
        {tried.map(({ rate, outcome }) => (
          <RuleX key={rate} x={rate} tone={tones[1 + outcome]} strokeWidth={2} />
        ))}
        <Held svg part="bound">
          <Rect x2={bound} tone="correct" quantity={boundName(f)} fillOpacity={0.16} />
          <RuleX x={bound} class="descent-edge" quantity={boundName(f)} strokeWidth={4} />
        </Held>
      </Plane>
      <p class={`descent-key ${tried.length ? '' : 'is-empty'}`} aria-hidden={!tried.length}>
        <span class="tone-correct">{t.key.lower}</span>
        <span class="tone-gradient">{t.key.higher}</span>
      </p>
    </div>
  );
});

type LossesProps = Pick<Props, 'state' | 'model' | 't' | 'describedBy'>;

/** The losses, step by step: a frame after the picture. */
const Losses = ({ state, model, ...props }: LossesProps) => (
  <LossChart {...props} state={useDeferred(state)} model={useDeferred(model)} />
);

const LossChart = steady(({ state: { f, rate }, model: { losses, branch }, t, describedBy }: LossesProps) => {
  const [least, highest] = lossBounds[f];
  const drawnLoss = (loss: number) => Math.min(highest, Math.max(least, loss));
  const endOf = (from: number, all: number[], rate: number): End => ({
    ...{ step: from + Math.max(0, all.length - 1), loss: drawnLoss(all.at(-1) ?? highest), rate },
  });
  const away = losses.findIndex((loss) => loss > highest);
  const under = losses.findIndex((loss) => loss < least);
  return (
    <Chart
      name="losses"
      x={stepScale}
      y={lossScales[f]}
      describedBy={describedBy}
      xTicks={stepTicks}
      yTicks={f === 'waves' ? waveTicks : lossTicks}
      xLabel={t.steps}
      yLabel={t.loss}
      marks={[
        ...(branch
          ? [
              {
                ...({ mark: 'line', name: 'branch', stroke: 'loss', strokeWidth: 2.5, opacity: pale } as const),
                ...{ x: branch.losses.map((_, i) => branch.from + i), y: branch.losses.map(drawnLoss) },
              },
              labelsOf(f, endOf(branch.from, branch.losses, branch.rate), endOf(0, losses, rate)),
            ]
          : []),
        {
          ...{ mark: 'line', name: 'loss', stroke: 'loss', strokeWidth: 2.5, x: losses.map((_, i) => i) },
          y: losses.map(drawnLoss),
        },
      ]}
      overlay={
        <>
          {away >= 0 && (
            <At {...noteAt(away, 0, 70)} class={`descent-off ${isLate(away) ? 'is-late' : ''}`}>
              {t.off}
            </At>
          )}
          {under >= 0 && (
            <At {...noteAt(under, 100, 30)} class={`descent-off is-under ${isLate(under) ? 'is-late' : ''}`}>
              {t.under}
            </At>
          )}
        </>
      }
    />
  );
});
