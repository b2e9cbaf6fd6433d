import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Dot, Rect } from '@ui/plot/marks';
import type { Model, State } from './revival';
import { methods, mostNets, steps } from './settings';
import type { Strings } from './strings';
import './style.css';

/** Places in percent: steps on a logarithmic scale, and right of them room for those that never fire again. */
const edge = 78;
const x = horizontal(0, 100);
const y = vertical(-methods.length - 0.5, -0.5);
const stepScale = logarithmic(1, steps, 1.5, edge - 1.5);
const stepTicks = [1, 10, 100, 1000].map((step) => [stepScale(step), String(step)] as const);
const never = (net: number) => edge + ((100 - edge) * (net + 1.25)) / (mostNets + 1.5);
/** Those that fire again at the same step lie one below the other. */
const apart = (net: number) => 0.064 * ((mostNets - 1) / 2 - net);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, labelledBy }: Props) {
  const { came, dead, back, nets } = model;
  const names = useMemo(() => methods.map((method, row) => [-row - 1, t.methods[method]] as const), [t]);
  const places = came.flatMap((row, i) => row.map((step, net) => ({ step, net, row: -i - 1 })));
  const risen = places.filter(({ step }) => step !== null && step > 0);
  const still = places.filter(({ step }) => step === null);
  return (
    <div class="risen">
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={stepTicks}
        yTicks={names}
        xLabel={t.steps}
        overlay={
          <>
            <At left={(edge + 100) / 2} top={0} class="risen-still">
              {t.still}
            </At>
            <Held part="back">
              {came.map(
                (row, i) =>
                  nets > 0 && (
                    <At key={i} left={100} top={y(-i - 1)} class={`risen-count ${back[i] > 0 ? 'is-some' : ''}`}>
                      {t.count(back[i], row.filter((step) => step !== 0).length || dead)}
                    </At>
                  ),
              )}
            </Held>
          </>
        }
      >
        <Rect x1={edge} class="risen-never" />
        <Held part="back" svg>
          <Dot
            x={still.map(({ net }) => never(net))}
            y={still.map(({ row }) => row)}
            r={3}
            symbol="square"
            tone="muted"
          />
          <Dot
            x={risen.map(({ step }) => stepScale(step!))}
            y={risen.map(({ net, row }) => row + apart(net))}
            tone="correct"
          />
        </Held>
      </Plane>
    </div>
  );
}
