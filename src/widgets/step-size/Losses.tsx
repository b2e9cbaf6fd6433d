import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { powers } from '@ui/plot/ticks';
import { steady } from '@ui/steady';
import { useDeferred } from '@ui/useDeferred';
import { steps, type Model, type State } from './model';
import type { Strings } from './strings';

/** How pale the branch is that keeps its step size. */
export const pale = 0.4;
const stepScale = horizontal(0, steps);
const stepTicks = [0, 10, 20, 30, 40];
/** The losses of a bowl and a valley end at 0, on a scale of powers; those of the waves go below it. */
const toZero = [1e-6, 1e3] as const;
const below = [-2, 6] as const;
const lossBounds = { bowl: toZero, valley: toZero, waves: below };
const lossScales = {
  bowl: logarithmic(...toZero, 100, 0),
  valley: logarithmic(...toZero, 100, 0),
  waves: vertical(...below),
};
const lossTicks = powers(-6, 3, 3);
const waveTicks = [-2, 0, 2, 4, 6];

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

/** Whether a note does not fit at the right of a step. */
const isLate = (step: number) => step > 0.4 * steps;
/** Where it is noted that a loss leaves the scale: at that step; or if that is late, at the right where the curve has not been. */
const noteAt = (step: number, edge: number, free: number) =>
  isLate(step) ? { left: 100, top: free } : { left: stepScale(step), top: edge };

type LossesProps = Pick<FigureOf<State, Model, Strings>, 'state' | 'model' | 't' | 'labelledBy'>;

/** The losses, step by step: a frame after the picture. */
export const Losses = ({ state, model, ...props }: LossesProps) => (
  <LossChart {...props} state={useDeferred(state)} model={useDeferred(model)} />
);

const LossChart = steady(({ state: { f, rate }, model: { losses, branch }, t, labelledBy }: LossesProps) => {
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
      labelledBy={labelledBy}
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
