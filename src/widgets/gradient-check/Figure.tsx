import { useContext } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { useChosen } from '@kit/moment/pieces';
import { Segments } from '@ui/controls/Segments';
import { logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { powerText } from '@ui/plot/ticks';
import { Entry, times, tone } from './Entry';
import { classes, pixels, type Model, type State } from './model';
import { verdict } from './said';
import { suspectNames } from './suspects';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const least = 1e-13;
const x = logarithmic(least, 10, 0, 100);
const y = vertical(classes, 0);
const lines = [-12, -7, -4, -2].map((exponent) => 10 ** exponent);
const ticks = [-12, -7, -4, -2].map((exponent) => [10 ** exponent, powerText(exponent)] as const);
const within = (error: number) => Math.min(10, Math.max(least, error));

type Props = FigureOf<State, Model, Strings>;
const versions = ['own', 'a', 'b', 'c', 'd', 'e'] as const;

export function Figure({ state, model, t, set, id, labelledBy }: Props) {
  const { analytic, numeric, ratios, errors, largest, correct, supposed, alike } = model;
  const isHeld = useContext(IsHeld);
  const [chosen, choose] = useChosen('entry');
  const rows = errors.map((_, c) => [c + 0.5, t.row(c)] as const);
  const places = { x: errors.flat().map(within), y: errors.flatMap((row, c) => row.map((_, p) => c + 0.2 + 0.2 * p)) };
  const count = classes * pixels;
  const shown = chosen !== null && chosen < count ? chosen : errors.flat().indexOf(Math.max(...errors.flat()));
  const [c, p] = [Math.floor(shown / pixels), shown % pixels];
  return (
    <div class="check">
      <div class="check-version needs-script">
        <Segments
          id={`${id}-version`}
          label={t.controls.version.label}
          options={versions.map((value) => ({ value, label: t.controls.version.options[value] }))}
          value={state.version}
          onChange={(version) => set({ version, suspect: 'none' })}
        />
      </div>
      <div>
        <table class="number-table">
          <caption>
            <span class="check-keys">
              <i class="is-less" /> ▼ {t.keys.less} <i class="is-right" /> ✓ {t.keys.right} <i class="is-more" /> ▲{' '}
              {t.keys.more}
            </span>
          </caption>
          <thead>
            <tr>
              <td />
              {analytic[0].map((_, p) => (
                <th key={p} scope="col">
                  {t.column(p)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratios.map((row, c) => (
              <tr key={c}>
                <th scope="row">{t.row(c)}</th>
                {row.map((ratio, p) => (
                  <Entry
                    key={p}
                    {...{ ratio, t, choose }}
                    at={pixels * c + p}
                    supposed={supposed?.[c][p]}
                    isAlike={alike?.[c][p]}
                    isChosen={pixels * c + p === shown}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <dl class="check-entry">
          <div>
            <dt>{t.entry(c, p)}</dt>
            <dd>{times(ratios[c][p])}</dd>
          </div>
          <div>
            <dt>{t.parts.hand}</dt>
            <dd>{formatNumber(analytic[c][p], 3, true)}</dd>
          </div>
          <div>
            <dt>{t.parts.numeric}</dt>
            <dd>{formatNumber(numeric[c][p], 3, true)}</dd>
          </div>
          <div>
            <dt>{t.parts.error}</dt>
            <dd data-quantity={errors[c][p] === largest ? 'gradient-check.largest' : undefined}>
              {formatScientific(errors[c][p])}
            </dd>
          </div>
        </dl>
      </div>
      {state.version !== 'own' && (
        <fieldset class="check-suspects needs-script">
          <legend>{t.controls.suspect.label}</legend>
          {suspectNames.map((name) => (
            <button
              key={name}
              type="button"
              data-suspect={name}
              aria-pressed={state.suspect === name}
              onClick={() => set({ suspect: state.suspect === name ? 'none' : name })}
            >
              {t.controls.suspect.options[name]}
            </button>
          ))}
          {/* where it was pressed; the figure's sentence, beneath the controls, says it with the reason */}
          <p class="check-verdict" aria-hidden="true">
            {verdict(state, model, t, isHeld('kink'))}
          </p>
          <p class={`check-classes ${alike ? '' : 'is-empty'}`} aria-hidden={!alike}>
            {t.halves}
          </p>
          <p class="check-classes">{t.correct(correct.map((c) => c + 1).join(', '))}</p>
        </fieldset>
      )}
      <Chart
        name="errors"
        {...{ x, y, labelledBy }}
        xTicks={ticks}
        yTicks={rows}
        xLabel={t.error}
        marks={[
          { mark: 'ruleX', name: 'powers', x: lines, stroke: 'line' },
          {
            ...{ mark: 'dot', name: 'errors', fill: errors.flat().map(tone), stroke: 'none', r: 5 },
            ...places,
          },
        ]}
      />
    </div>
  );
}
