import { Held } from '@kit/Held';
import type { FigureOf } from '@kit/defineWidget';
import { formatNumber } from '@ui/number';
import type { Model, State } from './model';
import { lossText, twoDigits } from './said';
import { run, tried } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

/** The ends of the runs in numbers, and how they were trained. */
export function Details({ state, model, t }: Pick<FigureOf<State, Model, Strings>, 'state' | 'model' | 't'>) {
  const { caption, head } = t.table;
  return (
    <>
      <table class="number-table ratios-table">
        <caption>{caption(t.controls.kind.options[state.kind])}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tried.map((exponent, i) => {
            const end = model.ends[state.kind][i];
            const cells = end
              ? [Number.isNaN(end.loss) ? t.noNumber : lossText(end.loss), twoDigits(end.first), twoDigits(end.later)]
              : ['–', '–', '–'];
            return (
              <tr key={exponent}>
                <th scope="row">{formatNumber(exponent, 1, true)}</th>
                {cells.map((text, k) => (
                  <td key={k}>
                    <Held part="sweep">{text}</Held>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="ratios-note">{t.network(String(run.pictures), String(run.batch), String(run.steps))}</p>
    </>
  );
}
