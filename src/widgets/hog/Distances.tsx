import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import type { Props } from './props';
import { described } from './names';

/** How far the changed picture lies from the original, by its pixels and by each convention's vector. */
export function Distances({ state, model, t }: Props) {
  return (
    <div class="hog-distances">
      <p>{t.distance}</p>
      {described.map((what) => (
        <div key={what} class={`hog-distance ${what === state.convention ? 'is-chosen' : ''}`}>
          <span>{t.rows[what]}</span>
          <span class="hog-track">
            <Held part="distances">
              <i
                class={what === 'pixels' ? 'tone-muted' : 'tone-gradient'}
                style={{ width: `${Math.min(100, (100 * (model.distances[what] ?? 0)) / 1.5).toFixed(2)}%` }}
              />
            </Held>
          </span>
          <b>
            <Held part="distances" instead="?">
              {formatNumber(model.distances[what] ?? NaN, 2, true)}
            </Held>
          </b>
        </div>
      ))}
    </div>
  );
}
