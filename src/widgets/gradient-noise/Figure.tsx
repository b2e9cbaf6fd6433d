import { useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Forking } from '@parts/fork/Forking';
import { DescentMap } from '@parts/surface/DescentMap';
import { Button } from '@ui/controls/Button';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { formatNear, formatNumber } from '@ui/number';
import { Dot } from '@ui/plot/marks';
import type { MarkSpec } from '@ui/plot/spec';
import { atMost } from '@ui/plot/ticks';
import { seeds, span, steps, ways, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import '@ui/figures/Key.css';
import './style.css';

interface State extends ModelState {
  step: number;
  fork: number[];
}

type Props = FigureOf<State, Model, Strings>;

const minima = [[0, -1], [0, 1]] as const; // prettier-ignore
const stepScale = horizontal(0, steps);
const heightScale = logarithmic(1e-6, 4, 100, 0);
const least = (height: number) => Math.min(4, Math.max(1e-6, height));
const ticks = { step: [0, 50, 100, 150, 200], height: [atMost(-6), 0.0001, 0.01, 1] };
const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);

export function Figure({ state, model, t, set, locale, labelledBy, guesses }: Props) {
  const { step } = state;
  const { map } = model;
  const runs = model.paths.map(({ x, y }) => [x[step], y[step]]);
  const paths = useMemo(() => {
    const pale = model.branch ? [{ tone: 'gradient', isPale: true, ...model.branch.path }] : [];
    return [...pale, { tone: 'gradient', ...model.paths[0] }];
  }, [model]);
  return (
    <div class="jitter">
      <DescentMap
        map={map}
        {...{ span, paths, minima, labelledBy }}
        upTo={step}
        start={state.start}
        label={t.start}
        onStart={(start) => set({ start })}
        marks={() => <Dot x={runs.map(([rx]) => rx)} y={runs.map(([, ry]) => ry)} r={2.5} tone="loss" opacity={0.6} />}
      />
      <div class="jitter-heights">
        <Heights {...{ model, step, t, locale, labelledBy }} guess={guesses.rate} />
        <ul class="line-key">
          <li class="tone-loss">{t.mean}</li>
          <li class="tone-gradient">{t.first}</li>
        </ul>
        <Button
          class="button needs-script"
          off={state.batch === 'all'}
          onClick={() => set({ seed: (state.seed % seeds) + 1 })}
        >
          {t.again}
        </Button>
      </div>
    </div>
  );
}

/** Forks the runs: how do they continue with other minibatches, or another rate? */
export function Details({ state, model, t, set, locale }: Props) {
  const told = ({ batch, rate }: State, { gone, mean }: Pick<Model, 'gone' | 'mean'>) => {
    const settings = t.settings(t.controls.batch.options[batch], formatNumber(rate, 2));
    return settings + t.branch(String(gone[state.step]), formatNear(mean[state.step]));
  };
  return (
    <Forking {...{ locale, state, ways, set, told }} step={state.step} last={steps} pale={model.branch} full={model} />
  );
}

interface HeightsProps extends Pick<Props, 'model' | 't' | 'locale' | 'labelledBy'> {
  step: number;
  /** The reader's guess, as a share of the height at the whole rate. */
  guess?: number;
}

function Heights({ model, step, t, locale, labelledBy, guess }: HeightsProps) {
  const curves = useMemo((): MarkSpec[] => {
    const line = { mark: 'line', x: eachStep } as const;
    const pale = { ...line, opacity: 0.4 } as const;
    const { branch } = model;
    return [
      ...(branch
        ? [{ ...pale, name: 'mean of the branch', y: branch.mean.map(least), stroke: 'loss', strokeWidth: 2.5 }]
        : []),
      { ...line, name: 'mean', y: model.mean.map(least), stroke: 'loss', strokeWidth: 3 },
      // within the other where both are the same
      { ...line, name: 'first', y: model.first.map(least), stroke: 'gradient', strokeWidth: 1.25 },
    ];
  }, [model]);
  return (
    <Chart
      name="heights"
      x={stepScale}
      y={heightScale}
      labelledBy={labelledBy}
      xTicks={ticks.step}
      yTicks={ticks.height}
      xLabel={t.steps}
      yLabel={t.height}
      marks={curves}
      upTo={stepScale(step)}
      overlay={
        <>
          <At
            left={stepScale(step)}
            top={heightScale(least(model.mean[step]))}
            class="at-dot tone-loss"
            quantity="gradient-noise.mean"
          />
          {guess !== undefined && model.askedFrom !== undefined && (
            <GuessMark locale={locale} top={heightScale(least(guess * model.askedFrom))}>
              {formatNear(guess * model.askedFrom)}
            </GuessMark>
          )}
        </>
      }
    />
  );
}
