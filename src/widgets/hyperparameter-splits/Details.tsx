import type { ComponentChildren } from 'preact';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { named } from '@kit/quantities';
import { formatPercent, inPercent } from '@ui/number';
import { ideas, type Model, type State } from './model';
import { own } from './names';
import type { Strings } from './strings';

/** What the three ideas choose on this draw of the data, what they report, and what is true. */
export function Details({ state: { idea }, model: { outcomes, promised }, t }: FigureOf<State, Model, Strings>) {
  // the curve of idea 2 shows what it chooses
  const isSealed = (each: State['idea']) => each === 'test' && idea !== 'test';
  return (
    <table class="splits-table">
      <thead>
        <tr>
          <th>{t.idea}</th>
          <th>{t.chosen}</th>
          <th>{t.reported}</th>
          <th>{t.fresh}</th>
          <th>{t.promised}</th>
        </tr>
      </thead>
      <tbody>
        {ideas.map((each, i) => (
          <tr key={each} class={each === idea ? 'is-now' : undefined}>
            <th>
              {i + 1} · {t.names[each]}
            </th>
            <Told held={isSealed(each)} quantity={own(`chosen.${i}`)}>
              {outcomes[i].k}
            </Told>
            <Told held={isSealed(each)} quantity={own(`reported.${i}`)}>
              {formatPercent(outcomes[i].reported, 1, true)}
            </Told>
            <Told held={each !== 'train'} quantity={`splits.fresh.${i}`}>
              {formatPercent(outcomes[i].fresh, 1, true)}
            </Told>
            <Told held={each !== 'train'} quantity={named(`splits.promised.${i}`, i === 2 && 'splits.short')}>
              {t.points(inPercent(promised[i]))}
            </Told>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell of the table; what the sealed test set says, and fresh data of a choice that may be asked about, is held back. */
function Told({ held, quantity, children }: { held: boolean; quantity: string; children: ComponentChildren }) {
  return (
    <td data-quantity={quantity}>
      {held ? (
        <Held part="sealed" instead="?">
          {children}
        </Held>
      ) : (
        children
      )}
    </td>
  );
}
