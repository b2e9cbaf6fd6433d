import { Held } from '@kit/Held';
import { beforeFork } from '@parts/fork/before';
import { Forking } from '@parts/fork/Forking';
import { formatNumber } from '@ui/number';
import { rowsOf, steps, ways, type Model } from './model';
import type { Props } from './props';
import { gapText } from './said';
import '@ui/figures/numberTable.css';

/** What becomes of copies if one is moved later, and the numbers of each unit. */
export const Details = (props: Props) => (
  <Held part="units">
    <Branches {...props} />
    <Table {...props} />
  </Held>
);

/** Forks the run: do copies part if some are moved only now? */
function Branches({ state, model, t, set, locale }: Props) {
  const now = Math.min(state.step, model.apart.length - 1);
  const { options } = t.controls.size;
  const told = ({ broken, size }: Props['state'], run: Pick<Model, 'apart' | 'kinds' | 'accuracy'>) => {
    const more = broken - beforeFork(state, ways)!.before.broken;
    const moved = more > 0 ? t.more(more, options[size]) : t.noMore;
    return t.branch(moved, formatNumber(100 * run.accuracy[now], 0)) + gapText(run, now, t);
  };
  return <Forking {...{ locale, state, ways, set, told }} step={now} last={steps} pale={model.branch} full={model} />;
}

/** The numbers of each unit after the step that is shown. */
function Table({ state, model, t }: Props) {
  const { units, output } = model;
  const now = Math.min(state.step, units.length - 1);
  const { table } = t;
  return (
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
  );
}
