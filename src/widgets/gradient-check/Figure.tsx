import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { logarithmic, vertical } from '@ui/figures/scale';
import { formatNumber, formatScientific } from '@ui/number';
import { powerText } from '@ui/plot/ticks';
import { classes, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';
import './style.css';

const least = 1e-13;
const x = logarithmic(least, 10, 0, 100);
const y = vertical(0, classes);
const none: number[] = [];
const ticks = [-12, -7, -4, -2].map((exponent) => [10 ** exponent, powerText(exponent)] as const);

/** How bad an error is. */
const tone = (error: number) => (error < 1e-6 ? 'correct' : error < 1e-3 ? 'margin' : 'gradient');

type Props = FigureOf<State, Model, Strings>;

export function Figure({ model, t, describedBy }: Props) {
  const { analytic, numeric, errors, largest } = model;
  return (
    <div class="check">
      <table class="number-table">
        <caption>{t.table}</caption>
        <tbody>
          {analytic.map((row, c) => (
            <tr key={c}>
              <th scope="row">{t.row(c)}</th>
              {row.map((value, p) => (
                <td key={p} class={`tone-${tone(errors[c][p])}`}>
                  {formatNumber(value, 3, true)}
                  <small>{formatNumber(numeric[c][p], 3, true)}</small>
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
        yTicks={none}
        xLabel={t.error}
        marks={[
          { mark: 'ruleX', name: 'powers', x: ticks.map(([power]) => power), stroke: 'line' },
          {
            ...{ mark: 'dot', name: 'errors', fill: errors.flat().map(tone) },
            x: errors.flat().map((error) => Math.min(10, Math.max(least, error))),
            y: errors.flatMap((row, c) => row.map(() => c + 0.5)),
          },
        ]}
      />
    </div>
  );
}
