import { useState } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Segments } from '@ui/controls/Segments';
import { logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { powerText } from '@ui/plot/ticks';
import { classes, pixels, type Model, type State as ModelState } from './model';
import { differs } from './pattern';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const least = 1e-13;
const x = logarithmic(least, 10, 0, 100);
const y = vertical(classes, 0);
const lines = [-12, -7, -4, -2].map((exponent) => 10 ** exponent);
const ticks = [-12, -7, -2].map((exponent) => [10 ** exponent, powerText(exponent)] as const);

/** How bad an error is. */
const tone = (error: number) => (!differs(error) ? 'correct' : error < 1e-3 ? 'margin' : 'gradient');

const within = (error: number) => Math.min(10, Math.max(least, error));

interface State extends ModelState {
  reveal: boolean;
}
type Props = FigureOf<State, Model, Strings>;
const versions = ['own', 'a', 'b', 'c', 'd', 'e'] as const;

/** How many times as large as it should be. */
const times = (ratio: number) => (Number.isFinite(ratio) ? `×${formatNumber(ratio, 2)}` : ratio > 0 ? '×∞' : '–');

/** How strongly a cell is coloured, in per cent: not at all if it is right, fully from eight times too large or small. */
const strength = (ratio: number, error: number) => {
  if (!differs(error)) return 0;
  return ratio > 0 ? Math.round(15 + 50 * Math.min(1, Math.abs(Math.log2(ratio)) / 3)) : 65;
};
const sideOf = (ratio: number, error: number) => (!differs(error) ? 'is-right' : ratio > 1 ? 'is-more' : 'is-less');

export function Figure({ state, model, t, set, id, describedBy }: Props) {
  const { W, analytic, numeric, ratios, errors, largest, correct } = model;
  const [chosen, choose] = useState<number>();
  const rows = errors.map((_, c) => [c + 0.5, t.row(c)] as const);
  const places = { x: errors.flat().map(within), y: errors.flatMap((row, c) => row.map((_, p) => c + 0.2 + 0.2 * p)) };
  const shown = chosen ?? errors.flat().indexOf(Math.max(...errors.flat()));
  const [c, p] = [Math.floor(shown / pixels), shown % pixels];
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
      <div>
        <table class="number-table">
          <caption>
            {t.table}
            <span class="check-keys">
              <i class="is-less" /> {t.keys.less} <i class="is-right" /> {t.keys.right} <i class="is-more" />{' '}
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
                {row.map((ratio, p) => {
                  const i = pixels * c + p;
                  const error = errors[c][p];
                  return (
                    <td
                      key={p}
                      class={`${sideOf(ratio, error)} ${i === shown ? 'is-chosen' : ''}`}
                      style={{ '--strength': `${strength(ratio, error)}%` }}
                    >
                      <button
                        type="button"
                        aria-pressed={i === shown}
                        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && choose(i)}
                        onFocus={() => choose(i)}
                        onClick={() => choose(i)}
                      >
                        {!differs(error) ? '×1' : times(ratio)}
                      </button>
                    </td>
                  );
                })}
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
          <div>
            <dt>{t.parts.weight}</dt>
            <dd>{formatNumber(W[c][p], 2, true)}</dd>
          </div>
        </dl>
        <p class="check-classes">{t.correct(correct.map((c) => c + 1).join(', '))}</p>
      </div>
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
