import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Dots } from '@ui/figures/Dots';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import type { Model, State } from './model';
import { methods, mostNets, steps } from './settings';
import type { Strings } from './strings';
import './style.css';

/** Right of the last step there is room for those that never fire again, one beside the other. */
const room = 0.3 * steps;
const x = horizontal(0, steps + room);
const y = vertical(-methods.length + 0.5, 0.5);
const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * steps);
const never = (net: number) => steps + (room * (net + 1.25)) / (mostNets + 1.5);
/** Those that fire again at the same step lie one below the other. */
const apart = (net: number) => 0.64 * ((mostNets - 1) / 2 - net) * (1 / mostNets);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, describedBy }: Props) {
  const { came, dead, back, nets } = model;
  const names = useMemo(() => methods.map((method, row) => [-row, t.methods[method]] as const), [t]);
  const places = came.flatMap((row, i) => row.map((step, net) => ({ step, net, row: -i })));
  const risen = places.filter(({ step }) => step !== null && step > 0);
  const still = places.filter(({ step }) => step === null);
  return (
    <div class="risen">
      <Plane
        {...{ x, y, describedBy }}
        xTicks={[...ticks, [steps + room / 2, t.still]]}
        yTicks={names}
        xLabel={t.steps}
        overlay={
          <Held
            part="back"
            instead={
              <At left={2} top={2} class="risen-waits">
                {t.waits}
              </At>
            }
          >
            {nets === 0 && places.length === 0 && (
              <At left={2} top={2} class="risen-waits needs-script">
                {t.play}
              </At>
            )}
            {came.map(
              (row, i) =>
                nets > 0 && (
                  <At key={i} left={100} top={y(-i)} class={`risen-count ${back[i] > 0 ? 'is-some' : ''}`}>
                    {t.count(back[i], row.filter((step) => step !== 0).length || dead)}
                  </At>
                ),
            )}
          </Held>
        }
      >
        <rect class="risen-never" x={x(steps)} y="0" width={100 - x(steps)} height="100" />
        <Held part="back" svg>
          <Dots {...{ x, y }} at={still.map(({ net, row }) => [never(net), row])} size={6} square class="tone-muted" />
          <Dots
            {...{ x, y }}
            at={risen.map(({ step, net, row }) => [step!, row + apart(net)])}
            size={8}
            class="tone-correct"
          />
        </Held>
      </Plane>
    </div>
  );
}
