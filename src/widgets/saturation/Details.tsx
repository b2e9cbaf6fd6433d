import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import { signed } from './Figure';
import type { Model, State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

/** Each layer in numbers, in the order in which the gradient meets them. */
export function Details({ model, t }: FigureOf<State, Model, Strings>) {
  const { values, slopes, factors, gradients } = model;
  const { table } = t;
  return (
    <table class="number-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {[table.layer, table.value, table.slope, table.factor, table.gradient].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((_, k) => {
          const i = values.length - 1 - k;
          return (
            <tr key={i}>
              <th scope="row">{i === 0 ? 'x' : i}</th>
              <td>{formatNumber(values[i], 3)}</td>
              <td>
                <Held part="factors">{i > 0 && formatNumber(slopes[i - 1], 4)}</Held>
              </td>
              <td>
                <Held part="factors">{i > 0 && formatNumber(factors[i - 1], 4)}</Held>
              </td>
              <td>
                <Held part="gradients">{signed(gradients[i])}</Held>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
