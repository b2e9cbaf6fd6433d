import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Line, RuleY } from '@ui/plot/marks';
import { powers, powerText } from '@ui/plot/ticks';
import { shown } from './drawn';
import type { Model, State } from './model';
import { rates, run } from './settings';
import type { Strings } from './strings';
import { Sweep } from './Sweep';
import '@ui/figures/Key.css';
import './style.css';

type Props = FigureOf<State, Model, Strings>;

const along = horizontal(0, run.steps);
const margin = 0.15;
const exponents = horizontal(rates.min - margin, rates.max + margin);
const heights = { loss: vertical(0, 3.5), ratio: logarithmic(1e-7, 300, 100, 0) };
const ticks = { steps: [0, 40, 80], loss: [0, 1, 2, 3], ratio: powers(-6, 0, 3), rate: [-5, -3, -1, 1].map((power) => [power, powerText(power)] as const) }; // prettier-ignore
const none: number[] = [];
/** The grid lines of a chart whose neighbour on the left has their labels. */
const unnamed = { loss: ticks.loss.map((tick) => [tick, ''] as const), ratio: [-6, -3, 0].map((power) => [10 ** power, ''] as const) }; // prettier-ignore

/** Left the run at the chosen rate, its loss above and the length of its steps beneath; right how the runs at all rates end. */
export function Figure({ state, model, t, set, labelledBy }: Props) {
  const { kind, rate } = state;
  const { steps, losses, first, second, ends } = model;
  const each = useMemo(() => first.map((_, i) => i + 1), [first]);
  const loss = shown(steps, losses, heights.loss);
  const lost = losses.findIndex(Number.isNaN);
  const thousandth = <RuleY y={0.001} tone="muted" strokeDasharray="3 4" />;
  return (
    <div class="ratios" data-picture>
      <ul class="line-key">
        <li class="tone-loss">{t.key.loss}</li>
        <li class="tone-gradient">{t.key.first}</li>
        <li class="tone-gradient is-dashed">{t.key.second}</li>
        <li class="ratios-later">
          <Held part="sweep">
            <span class="ratios-shade">{t.key.lost}</span>
          </Held>
        </li>
        <li class="ratios-later">
          <Held part="sweep">
            <Held part="other">{t.key.paler}</Held>
          </Held>
        </li>
      </ul>
      <div class="ratios-planes">
        <Plane
          {...{ labelledBy }}
          x={along}
          y={heights.loss}
          xTicks={none}
          yTicks={ticks.loss}
          yLabel={t.axes.loss}
          overlay={
            lost >= 0 && (
              <At left={along(steps[lost])} top={6} class="ratios-word">
                {t.noNumber}
              </At>
            )
          }
        >
          <Line {...loss} tone="loss" strokeWidth={2.5} />
        </Plane>
        <Plane
          {...{ labelledBy }}
          x={exponents}
          y={heights.loss}
          xTicks={none}
          yTicks={unnamed.loss}
          yLabel={t.axes.end}
          overlay={
            <Handle
              axis="x"
              left={exponents(rate)}
              top={Math.max(0, heights.loss(shown(steps, losses, heights.loss).y.at(-1)!))}
              scale={exponents}
              value={rate}
              {...rates}
              label={t.handle}
              tone="loss"
              onInput={(rate) => set({ rate })}
            />
          }
        >
          <Sweep {...{ ends, kind, rate }} what="loss" />
        </Plane>
        <Plane
          {...{ labelledBy }}
          x={along}
          y={heights.ratio}
          xTicks={ticks.steps}
          yTicks={ticks.ratio}
          xLabel={t.axes.steps}
          yLabel={t.axes.ratio}
        >
          {thousandth}
          <Line {...shown(each, second, heights.ratio)} tone="gradient" strokeDasharray="5 3" strokeWidth={1.5} />
          <Line {...shown(each, first, heights.ratio)} tone="gradient" strokeWidth={2.5} />
        </Plane>
        <Plane
          {...{ labelledBy }}
          x={exponents}
          y={heights.ratio}
          xTicks={ticks.rate}
          yTicks={unnamed.ratio}
          yLabel={t.axes.later}
          xLabel={t.axes.rate}
        >
          {thousandth}
          <Sweep {...{ ends, kind, rate }} what="later" />
        </Plane>
      </div>
    </div>
  );
}
