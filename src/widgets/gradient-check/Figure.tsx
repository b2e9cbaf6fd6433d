import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Segments } from '@ui/controls/Segments';
import { logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { powerText } from '@ui/plot/ticks';
import { classes, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const least = 1e-13;
const x = logarithmic(least, 10, 0, 100);
const y = vertical(classes, 0);
const lines = [-12, -7, -4, -2].map((exponent) => 10 ** exponent);
const ticks = [-12, -7, -2].map((exponent) => [10 ** exponent, powerText(exponent)] as const);

/** How bad an error is. */
const tone = (error: number) => (error < 1e-6 ? 'correct' : error < 1e-3 ? 'margin' : 'gradient');

const within = (error: number) => Math.min(10, Math.max(least, error));

interface State extends ModelState {
  reveal: boolean;
}
type Props = FigureOf<State, Model, Strings>;
const versions = ['own', 'a', 'b', 'c', 'd', 'e'] as const;

/** How many times as large as it should be. */
const times = (ratio: number) => (Number.isFinite(ratio) ? `×${formatNumber(ratio, 2, true)}` : ratio > 0 ? '×∞' : '–');

export function Figure({ state, model, t, set, id, describedBy }: Props) {
  const { W, analytic, numeric, ratios, errors, largest } = model;
  const rows = errors.map((_, c) => [c + 0.5, t.row(c)] as const);
  const places = { x: errors.flat().map(within), y: errors.flatMap((row, c) => row.map((_, p) => c + 0.2 + 0.2 * p)) };
  return (
    <div class="check">
      <div class="check-version needs-script">
        <Segments
          id={`${id}-version`}
          label={t.controls.version.label}
          options={versions.map((value) => ({ value, label: t.controls.version.options[value] }))}
          value={state.version}
          onChange={(version) => set({ version, reveal: false })}
        />
      </div>
      <table class="number-table">
        <caption>{t.table}</caption>
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
          {analytic.map((row, c) => (
            <tr key={c}>
              <th scope="row">{t.row(c)}</th>
              {row.map((value, p) => (
                <td key={p} class={`tone-${tone(errors[c][p])}`}>
                  <i>W {formatNumber(W[c][p], 2, true)}</i>
                  {formatNumber(value, 3, true)}
                  <small>{formatNumber(numeric[c][p], 3, true)}</small>
                  <b class="check-times">{times(ratios[c][p])}</b>
                  <b data-quantity={errors[c][p] === largest ? 'gradient-check.largest' : undefined}>
                    {formatScientific(errors[c][p])}
                  </b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Chart
        name="errors"
        {...{ x, y, describedBy }}
        xTicks={ticks}
        yTicks={rows}
        xLabel={t.error}
        marks={[
          { mark: 'ruleX', name: 'powers', x: lines, stroke: 'line' },
          {
            ...{ mark: 'dot', name: 'errors', fill: errors.flat().map(tone), stroke: 'none', r: 7 },
            ...places,
          },
          {
            ...{ mark: 'text', name: 'pixels', text: errors.flatMap((row) => row.map((_, p) => String(p + 1))) },
            ...{ ...places, fill: 'paper', className: 'check-pixel' },
          },
        ]}
      />
    </div>
  );
}
