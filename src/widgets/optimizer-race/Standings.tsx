import { ownOptimizerStrings } from '@parts/race/strings';
import type { useOwnOptimizer } from '@parts/race/useOwnOptimizer';
import type { Locale } from '@i18n/locale';
import { useDeferred } from '@ui/useDeferred';
import { heightText } from './heightText';
import type { Runner } from './runner';
import type { Strings } from './strings';
import '@ui/controls/button.css';

interface Props {
  runners: Runner[];
  shown: number[];
  step: number;
  t: Strings;
  locale: Locale;
  own: ReturnType<typeof useOwnOptimizer>;
  onShow(runner: number, on: boolean): void;
}

const rateText = (rate: number) => String(Number(rate.toPrecision(2)));

/** Who takes part, with which learning rate, and how high each is now. */
export function Standings({ runners, shown, step: latest, t, locale, own, onShow }: Props) {
  const step = useDeferred(latest);
  const o = ownOptimizerStrings[locale];
  return (
    <div class="race-standings">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.racer}</th>
            <th scope="col">{t.lr}</th>
            <th scope="col">{t.height}</th>
          </tr>
        </thead>
        <tbody>
          {runners.map(({ name, mark, tone, rate, heights, left, shares, x }, i) => {
            const gone = left && step >= x.length - 1;
            return (
              <tr key={mark} class={`tone-${tone}`}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      class="needs-script"
                      checked={(shown[i] ?? 1) > 0}
                      onChange={(event) => onShow(i, event.currentTarget.checked)}
                    />
                    <span class="badge" aria-hidden="true">
                      {mark}
                    </span>
                    {name}
                  </label>
                </th>
                <td>{rateText(rate)}</td>
                <td>{gone && shares[step] > 1 ? t.flown : heightText(heights[Math.min(step, heights.length - 1)])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="race-own needs-script">
        <button type="button" class="button" data-action="race-own" onClick={own.race}>
          {own.paths ? o.again : o.race}
        </button>
        {own.paths && (
          <button type="button" class="button" data-action="leave-race" onClick={own.leave}>
            {o.leave}
          </button>
        )}
        <span role="status">
          {own.fault}
          {own.missing && (
            <>
              {o.missing} {own.missing.write && <a href={own.missing.write}>{o.write}</a>}
            </>
          )}
        </span>
      </p>
    </div>
  );
}
