import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import { rowsOf, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

/** The numbers of each unit after the step that is shown. */
export function Details({ state, model, t }: FigureOf<State, Model, Strings>) {
  const { units, output } = model;
  const now = Math.min(state.step, units.length - 1);
  const { table } = t;
  return (
    <Held part="units">
      <table class="number-table copies-table">
        <caption>{table.caption(formatNumber(output[now], 5, true))}</caption>
        <thead>
          <tr>
            {[table.unit, table.x, table.y, table.bias, table.out].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(units[now]).map((row, j) => (
            <tr key={j}>
              <th scope="row">{j + 1}</th>
              {row.map((value, k) => (
                <td key={k}>{formatNumber(value, 5, true)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Held>
  );
}
