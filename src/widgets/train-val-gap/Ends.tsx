import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal } from '@ui/figures/scale';
import { Dot, Rect, RulesX } from '@ui/plot/marks';
import { heights, y, type Props } from './drawn';
import { validationOf } from './said';
import { sizes } from './settings';
import type { Right } from './training';

const x = horizontal(-0.6, sizes.length - 0.4);
const ticks = sizes.map((size, i) => [i, size] as const);
const unnamed = heights.map((share) => [share, ''] as const);
/** How far beside its place a run without λ is drawn, where there is another with it. */
const aside = 0.26;

/** Where the runs on each number of pictures end: training above, validation below, and the gap as a bar between them. */
export function Ends({ state, model, t, labelledBy }: Pick<Props, 'state' | 'model' | 't' | 'labelledBy'>) {
  const now = sizes.indexOf(state.pictures);
  const hasDecay = state.lambda !== '0';
  const drawn = (isIn: (i: number) => boolean) => (
    <>
      {hasDecay && <Runs runs={placed(model.plain, isIn, -aside)} state={state} isPale />}
      <Runs runs={placed(model.ends, isIn, hasDecay ? aside / 2 : 0)} state={state} />
    </>
  );
  return (
    <Plane
      {...{ x, y, labelledBy }}
      xTicks={ticks}
      yTicks={unnamed}
      xLabel={t.axes.sizes}
      overlay={
        <Held
          part="sizes"
          instead={sizes.map(
            (_, i) =>
              i !== now && (
                <At key={i} left={x(i)} top={50} class="gapped-asked">
                  ?
                </At>
              ),
          )}
        >
          {null}
        </Held>
      }
    >
      <Rect x1={now - 0.5} x2={now + 0.5} class="gapped-now" />
      {drawn((i) => i === now)}
      <Held part="sizes" svg>
        {drawn((i) => i !== now)}
      </Held>
    </Plane>
  );
}

/** Ends of runs, with their places on the axis. */
type Placed = { at: number; end: Right }[];
const placed = (ends: readonly (Right | null)[], isIn: (i: number) => boolean, by: number): Placed =>
  ends.flatMap((end, i) => (end && isIn(i) ? { at: i + by, end } : []));

function Runs({ runs, state, isPale = false }: { runs: Placed; state: Props['state']; isPale?: boolean }) {
  const at = runs.map(({ at }) => at);
  const of = (name: keyof Right) => runs.map(({ end }) => end[name]);
  const validation = of(validationOf(state));
  const training = of('training');
  const look = { x: at, opacity: isPale ? 0.35 : undefined };
  return (
    <>
      <RulesX x={at} y1={validation} y2={training} class="gapped-bar" tone="margin" opacity={isPale ? 0.2 : 0.4} />
      <Dot {...look} y={training} tone="forward" r={isPale ? 3 : 4.5} />
      <Dot {...look} y={validation} tone="loss" symbol="square" r={isPale ? 2.5 : 3.5} />
      {state.fresh && !isPale && <Dot {...look} y={of('fresh')} r={2.5} />}
    </>
  );
}
