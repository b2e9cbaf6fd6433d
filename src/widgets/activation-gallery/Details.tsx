import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { centredIn, nanoseconds, rangeIn } from './facts';
import type { Cost, Spread } from './inWorker.cost';
import { isCentred, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

/** All functions beside each other: which has which of the three problems, and what they cost. */
export const Details = ({ state, model, t, set, passed }: FigureOf<State, Model, Strings>) => (
  <Table all={model.all} chosen={state.f} cost={passed as Cost | null} {...{ t, set }} />
);

interface TableProps extends Pick<Model, 'all'>, Pick<FigureOf<State, Model, Strings>, 't' | 'set'> {
  chosen: State['f'];
  cost: Cost | null;
}

const Table = steady(({ all, chosen, cost, t, set }: TableProps) => {
  const { facts, table } = t;
  return (
    <Held part="table">
      <div class="gallery-table">
        <table class="number-table">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.name}</th>
              {cost && <th scope="col">{table.forward}</th>}
              {cost && <th scope="col">{table.backward}</th>}
              <th scope="col">{facts.saturates}</th>
              <th scope="col">{facts.centre}</th>
              <th scope="col">{facts.exp}</th>
              <th scope="col">{table.deviation}</th>
              <th scope="col">{facts.range}</th>
              <th scope="col">{facts.steepest}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ f, facts }) => (
              <tr key={f} class={f === chosen ? 'is-chosen' : ''}>
                <th scope="row">
                  <button type="button" aria-pressed={f === chosen} onClick={() => set({ f })}>
                    {t.controls.f.options[f]}
                  </button>
                </th>
                {cost && <Timed of={cost.forward[f]} />}
                {cost && <Timed of={cost.backward[f]} />}
                <td class={facts.saturates === 'none' ? 'is-cured' : ''}>{t.saturates[facts.saturates]}</td>
                <td class={isCentred(facts) ? 'is-cured' : ''}>{centredIn(facts, t)}</td>
                <td class={facts.exp ? '' : 'is-cured'}>{t.yesNo(facts.exp)}</td>
                <td>{formatNumber(facts.deviation)}</td>
                <td>{rangeIn(facts)}</td>
                <td>{formatNumber(facts.steepest, 3)}</td>
              </tr>
            ))}
            {cost &&
              (['ordered', 'copy'] as const).map((name) => (
                <tr key={name}>
                  <th scope="row">{table[name]}</th>
                  <Timed of={cost.forward[name]} />
                  <Timed of={cost.backward[name]} />
                  <td colSpan={6} />
                </tr>
              ))}
          </tbody>
        </table>
        <p>
          {table.meanNote} <span class="needs-script">{cost ? table.costNote : table.costAbsent}</span>
        </p>
      </div>
    </Held>
  );
});

const Timed = ({ of: { low, median, high } }: { of: Spread }) => (
  <td>
    {nanoseconds(median)}{' '}
    <small>
      ({nanoseconds(low)}–{nanoseconds(high)})
    </small>
  </td>
);
