import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { Forking } from '@parts/fork/Forking';
import { DescentMap } from '@parts/surface/DescentMap';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
import { Rect, RuleX } from '@ui/plot/marks';
import type { MarkSpec } from '@ui/plot/spec';
import { bestShare, kappas, mostSteps, span, steps, ways, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import '@ui/figures/Key.css';
import './style.css';

interface State extends ModelState {
  step: number;
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

const none: number[] = [];
/** The rates along the strip, whose limit 2/L is 2: the curvature L is 1. */
const rateTicks = [0, 0.5, 1, 1.5].map((rate) => [rate / 2, String(rate)] as const);
const powers = [1, 10, 100, 1000];
const shareScale = horizontal(0, 1.12);
const upright = vertical(0, 1);
const kappaScale = logarithmic(1, 1000, 0, 100);
const countScale = logarithmic(1, mostSteps, 100, 0);
const within = (count: number) => Math.min(mostSteps, count);

/** Up to this κ the reader's own steps are shown where a page asks for those of longer bowls. */
export const mostTold = 100;

/** The name of the steps at the best rate: the text gives those of two bowls. */
export const bestName = (kappa: number) => {
  const known = { 10: 'ten', 1000: 'thousand' }[Math.round(kappa)];
  return `bowl.${known ? `${known}.` : ''}best`;
};

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const share = state.share[0];
  const best = bestShare(model.kappa);
  // the reader finds it
  const isBestShown = Math.abs(share - best) < 0.0151;
  const paths = useMemo(
    () => [
      ...(model.branch ? [{ tone: 'gradient', isPale: true, ...model.branch }] : []),
      { tone: 'gradient', x: model.x, y: model.y },
      ...(model.second ? [{ tone: 'forward', ...model.second }] : []),
    ],
    [model],
  );
  return (
    <div class="condition">
      <DescentMap
        map={model.map}
        {...{ span, paths, labelledBy }}
        upTo={state.step}
        start={state.start}
        label={t.start}
        onStart={(start) => set({ start })}
      />
      <div class="condition-rates">
        <Plane
          x={shareScale}
          y={upright}
          labelledBy={labelledBy}
          xTicks={rateTicks}
          yTicks={none}
          xLabel={t.rate}
          overlay={
            <>
              <At left={shareScale(1)} top={100} class="condition-limit">
                {t.limit}
              </At>
              {isBestShown && (
                <At left={shareScale(best)} top={0} class="condition-best">
                  {t.best}
                </At>
              )}
              <Handle
                axis="x"
                left={shareScale(share)}
                top={50}
                scale={shareScale}
                value={share}
                min={0}
                max={1.1}
                step={0.005}
                label={t.controls.share}
                tone="margin"
                onInput={(value) => set({ share: [value] })}
              />
            </>
          }
        >
          <Rect x2={1} tone="correct" fillOpacity={0.14} />
          {isBestShown && <RuleX x={best} tone="correct" strokeWidth={2} />}
          <RuleX x={1} tone="gradient" strokeWidth={2} />
        </Plane>
      </div>
      <div class="condition-counts">
        <Counts {...{ model, t, locale, labelledBy, guesses }} />
        <ul class="line-key">
          <li class="tone-margin">{t.yours}</li>
          <li class="tone-correct">{t.bestRate}</li>
          {model.second && <li class="tone-forward">{t.withMomentum}</li>}
        </ul>
      </div>
    </div>
  );
}

/** Forks the descent: how does it continue with another rate? */
export function Details({ state, model, t, set, locale }: Props) {
  const { step } = state;
  const told = ({ share }: State, { heights, left }: Pick<Model, 'heights' | 'left'>) => {
    const rate = formatNumber(2 * share[0], 2);
    return left && step >= heights.length - 1 ? t.branchGone(rate) : t.branch(rate, formatShort(heights[Math.min(step, heights.length - 1)])); // prettier-ignore
  };
  return <Forking {...{ locale, state, ways, step, set, told }} last={steps} pale={model.branch} full={model} />;
}

/** How many steps it takes against the condition number. */
function Counts({
  model,
  t,
  locale,
  labelledBy,
  guesses,
}: Pick<Props, 'model' | 't' | 'locale' | 'labelledBy' | 'guesses'>) {
  const { counts, kappa, here, bestHere } = model;
  const curves = useMemo(() => {
    const line = (name: string, values: number[], stroke: string): MarkSpec => ({
      ...{ mark: 'line', part: 'counts', name, className: 'condition-line', stroke },
      ...{ x: kappas, y: values.map(within) },
    });
    return [
      line('yours', counts.yours, 'margin'),
      line('best', counts.best, 'correct'),
      ...(counts.momentum ? [line('momentum', counts.momentum, 'forward')] : []),
    ];
  }, [counts]);
  const yours = (
    <At
      left={kappaScale(kappa)}
      top={countScale(within(here))}
      class="at-dot tone-margin"
      quantity="condition-number.yours"
    />
  );
  return (
    <Chart
      name="counts"
      x={kappaScale}
      y={countScale}
      labelledBy={labelledBy}
      xTicks={powers}
      yTicks={powers}
      xLabel={t.kappa}
      yLabel={t.count}
      marks={curves}
      overlay={
        <>
          <Held part="counts">
            <At
              left={kappaScale(kappa)}
              top={countScale(bestHere)}
              class="at-dot tone-correct"
              quantity={bestName(kappa)}
            />
          </Held>
          {kappa > mostTold ? <Held part="counts">{yours}</Held> : yours}
          {guesses.counts !== undefined && (
            <GuessMark
              locale={locale}
              left={kappaScale(1000)}
              top={countScale(guesses.counts)}
              isBelow={guesses.counts < 1000}
            >
              {formatNumber(guesses.counts)}
            </GuessMark>
          )}
        </>
      }
    />
  );
}
