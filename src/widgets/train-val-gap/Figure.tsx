import { useContext, useMemo } from 'preact/hooks';
import { Plane, Scales } from '@ui/figures/Plane';
import { hundredths } from '@ui/figures/pathPoint';
import { horizontal } from '@ui/figures/scale';
import { useMark } from '@ui/plot/charts';
import { Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { heights, y, type Props } from './drawn';
import { Ends } from './Ends';
import { percent, pointsOf, validationOf } from './said';
import { run } from './settings';
import '@ui/figures/Key.css';
import './style.css';

const x = horizontal(0, run.steps);
const stepTicks = [0, 100, 200, 300];
const percents = heights.map((share) => [share, percent(share)] as const);

/** Both accuracies along the steps, with the gap between them; beside it, where the runs on each number of pictures end. */
export function Figure({ state, model, t, labelledBy }: Props) {
  const { steps, training, fresh } = model;
  const validation = model[validationOf(state)];
  const [right, others] = [training.at(-1)!, validation.at(-1)!];
  return (
    <div class="gapped" data-picture>
      <ul class="line-key">
        <li class="tone-forward">
          {t.key.training} <b>{percent(right)}</b>
        </li>
        <li class="tone-loss is-dashed">
          {t.key.validation} <b>{percent(others)}</b>
        </li>
        <li class="tone-margin gapped-shade">
          {t.key.gap} <b>{t.points(pointsOf(right, others))}</b>
        </li>
        <li class={`is-dotted ${state.fresh ? '' : 'is-off'}`}>
          {t.key.fresh} <b>{percent(fresh.at(-1)!)}</b>
        </li>
        <li class={`gapped-paler ${state.lambda === '0' ? 'is-off' : ''}`}>{t.paler}</li>
      </ul>
      <div class="gapped-planes">
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={stepTicks}
          yTicks={percents}
          xLabel={t.axes.steps}
          yLabel={t.axes.right}
        >
          <Between x={steps} y1={validation} y2={training} />
          {state.fresh && <Line x={steps} y={fresh} strokeDasharray="2 3" />}
          <Line x={steps} y={validation} tone="loss" strokeDasharray="6 4" strokeWidth={2.5} />
          <Line x={steps} y={training} tone="forward" strokeWidth={2.5} />
        </Plane>
        <Ends {...{ state, model, t, labelledBy }} />
      </div>
    </div>
  );
}

/** The area between two curves. */
const Between = steady(({ x, y1, y2 }: Record<'x' | 'y1' | 'y2', readonly number[]>) => {
  const scales = useContext(Scales);
  const d = useMemo(() => {
    const points = (list: readonly number[]) => list.map((value, i) => `${hundredths(scales.x(x[i]))} ${hundredths(scales.y(value))}`); // prettier-ignore
    return `M${[...points(y2), ...points(y1).reverse()].join('L')}Z`;
  }, [scales, x, y1, y2]);
  const mark = useMark(() => ({ mark: 'areaY', x, y1, y2, fill: 'margin', fillOpacity: 0.2 }));
  return <path ref={mark} class="mark gapped-area" d={d} />;
});
