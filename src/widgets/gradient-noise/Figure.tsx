import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { DescentMap } from '@parts/surface/DescentMap';
import { Dots } from '@ui/figures/Dots';
import { Key } from '@ui/figures/Key';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from '@ui/figures/polyline';
import { Reveal } from '@ui/figures/Reveal';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { span, steps, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  step: number;
}

type Props = FigureOf<State, Model, Strings>;

const minima = [[0, -1], [0, 1]] as const; // prettier-ignore
const stepScale = horizontal(0, steps);
const heightScale = logarithmic(1e-6, 4, 100, 0);
const least = (height: number) => Math.min(4, Math.max(1e-6, height));
const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);

export function Figure({ state, model, t, set, id, describedBy }: Props) {
  const { step } = state;
  const { map } = model;
  const runs = model.paths.map(({ x, y }) => [x[step], y[step]]);
  const paths = useMemo(() => [{ tone: 'gradient', ...model.paths[0] }], [model]);
  return (
    <div class="jitter">
      <DescentMap
        map={map}
        {...{ span, paths, minima, describedBy }}
        upTo={step}
        start={state.start}
        label={t.start}
        onStart={(start) => set({ start })}
        marks={(x, y) => <Dots {...{ x, y }} at={runs} size={5} class="jitter-runs tone-loss" />}
      />
      <Heights {...{ id, model, step, t, describedBy }} />
    </div>
  );
}

function Heights({
  id,
  model,
  step,
  t,
  describedBy,
}: Pick<Props, 'id' | 'model' | 't' | 'describedBy'> & { step: number }) {
  const curves = useMemo(() => {
    const d = (heights: number[]) => pathOf(pointsOf(stepScale, heightScale, eachStep, heights.map(least)));
    return (
      <>
        <path class="jitter-line tone-gradient" d={d(model.first)} />
        <path class="jitter-line jitter-mean tone-loss" d={d(model.mean)} />
      </>
    );
  }, [model]);
  return (
    <Plane
      x={stepScale}
      y={heightScale}
      describedBy={describedBy}
      xTicks={[0, 50, 100, 150, 200]}
      yTicks={[0.0001, 0.01, 1]}
      xLabel={t.steps}
      yLabel={t.height}
      overlay={
        <>
          <At left={stepScale(step)} top={heightScale(least(model.mean[step]))} class="at-dot tone-loss" />
          <Key
            side="right"
            lines={[
              { tone: 'loss', text: t.mean },
              { tone: 'gradient', text: t.first },
            ]}
          />
        </>
      }
    >
      <Reveal id={`${id}-curves`} upTo={stepScale(step)}>
        {curves}
      </Reveal>
    </Plane>
  );
}
