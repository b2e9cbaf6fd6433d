import { Held } from '@kit/Held';
import { held } from '@parts/smallPictures';
import type { Props } from './drawn';
import { formatNumber } from '@ui/number';
import { percent, pointsOf, validationOf } from './said';
import { run, sizes } from './settings';
import '@ui/figures/numberTable.css';

/** The ends of the runs in numbers, and how they were trained. */
export function Details({ state, model, t }: Props) {
  const { caption, head } = t.table;
  const shown = validationOf(state);
  return (
    <>
      <table class="number-table gapped-table">
        <caption>{caption(state.lambda)}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" class={i < head.length - 1 || state.fresh ? undefined : 'is-off'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sizes.map((size, i) => {
            const end = model.ends[i];
            const cells = end
              ? [
                  ...[end.training, end[shown]].map(percent),
                  formatNumber(pointsOf(end.training, end[shown]), 0),
                  state.fresh ? percent(end.fresh) : '',
                ]
              : ['–', '–', '–', ''];
            return (
              <tr key={size}>
                <th scope="row">{size}</th>
                {cells.map((text, k) => (
                  <td key={k}>{size === state.pictures ? text : <Held part="sizes">{text}</Held>}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="gapped-note">{t.network(String(run.steps), String(run.batch), String(run.rate), String(held))}</p>
    </>
  );
}
