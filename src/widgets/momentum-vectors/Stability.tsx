import { useMemo } from 'preact/hooks';
import { PointHandle } from '@ui/controls/PointHandle';
import { classAreas } from '@ui/figures/classAreas';
import { Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { steady } from '@ui/steady';
import { bounds } from './bounds';
import { bands, kinds, withinOf } from './stability';
import type { Strings } from './strings';

const x = horizontal(bounds.rho.min, bounds.rho.max);
const y = vertical(bounds.rate.min, bounds.rate.max);
const ticks = { rho: [0, 0.5, 0.99], rate: [0.2, 0.4, 0.6] };
const allKinds = Array.from({ length: kinds }, (_, kind) => kind);

interface StabilityProps {
  looksAhead: boolean;
  name: string;
  rho: number;
  rate: number;
  labelledBy: string;
  set(patch: { rho: number; rate: number }): void;
}

/** Every ρ and α: how many steps they need, and where they never get there; the present ones are a point to drag. */
export const Stability = steady(({ looksAhead, name, rho, rate, labelledBy, set }: StabilityProps) => {
  const ground = useMemo(
    () =>
      withinOf(looksAhead)
        .map((map, kind) => <path key={kind} class={`momentum-kind is-${kind}`} d={classAreas(map, [1])[0]} />)
        .reverse(), // fewer steps over more
    [looksAhead],
  );
  return (
    <figure class="momentum-plane">
      <figcaption>{name}</figcaption>
      <Plane
        {...{ x, y, ground }}
        labelledBy={`${labelledBy}-stability`}
        xTicks={ticks.rho}
        yTicks={ticks.rate}
        overlay={
          <PointHandle
            {...{ x, y }}
            at={[rho, rate]}
            min={bounds.rho.min}
            max={bounds.rho.max}
            step={0.01}
            tone="loss"
            quantity="momentum.rho"
            label={name}
            onInput={([nextRho, nextRate]) =>
              set({ rho: nextRho, rate: Math.max(bounds.rate.min, Math.min(bounds.rate.max, nextRate)) })
            }
          />
        }
      >
        {null}
      </Plane>
    </figure>
  );
});

/** What the shades mean. */
export const StabilityKey = steady(({ t }: { t: Strings }) => (
  <ul class="momentum-kinds">
    {allKinds.map((kind) => (
      <li key={kind} class={`is-${kind}`}>
        {kind === bands.length ? t.diverges : bands[kind] === Infinity ? t.slower : t.fewer(bands[kind])}
      </li>
    ))}
  </ul>
));
