import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { Forking } from '@parts/fork/Forking';
import { formatNumber } from '@ui/number';
import type { State } from './Figure';
import { ways, type Model } from './model';
import { steps } from './settings';
import type { Strings } from './strings';
import '@ui/figures/numberTable.css';

type Props = FigureOf<State, Model, Strings>;

/**
 * What happens to the run if it continues with other settings, and which variance of the batches is kept.
 */
export const Details = (props: Props) => (
  <>
    <Held part="training">
      <Held part="evaluation">
        <Branches {...props} />
      </Held>
    </Held>
    {props.state.norm && props.model.refused === null && <Kept {...props} />}
  </>
);

/** Forks the run: what do other batches, or another momentum, make of the network that it has become? */
function Branches({ state, model, t, set, locale }: Props) {
  const { step, refused, branch } = model;
  if (refused !== null && !branch) return null;
  const percent = (share: number) => formatNumber(100 * share, 0);
  const told = (of: State, { right, refused }: Pick<Model, 'right' | 'refused'>) => {
    const { order, size, momentum, variance } = t.controls;
    const batches = t.batches(order.options[of.order], size.options[of.size]);
    const kept = t.kept(momentum.options[of.momentum], variance.options[of.variance]);
    const settings = of.norm ? batches + kept : batches;
    if (refused !== null) return t.branchRefused(settings);
    const { training, evaluation } = right.at(-1)!;
    return of.norm ? t.branch(settings, percent(training), percent(evaluation)) : t.branchAlike(settings, percent(evaluation)); // prettier-ignore
  };
  return <Forking {...{ locale, state, ways, step, set, told }} last={steps} pale={branch} full={model} />;
}

function Kept({ state, model, t }: Props) {
  const { own, running, step, latest } = model;
  const last = own.at(-1);
  const { size, variance } = latest;
  const factor = size / (size - 1);
  const write = (value: number) => formatNumber(value, 3, true);
  const { unbiased, biased } = model.stored;
  return (
    <div class="both-modes-details">
      <Held part="statistics">
        <table class="number-table">
          <caption>{t.table.caption}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.statistics.own}</th>
              <th scope="col">{t.statistics.running}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.table.mean}</th>
              <td>{last ? write(last.mean) : '–'}</td>
              <td>{write(running[step].mean)}</td>
            </tr>
            <tr>
              <th scope="row">{t.table.biased}</th>
              <td>{last ? write(last.variance) : '–'}</td>
              <td>{variance === 'biased' && write(running[step].variance)}</td>
            </tr>
            <tr>
              <th scope="row">{t.table.unbiased}</th>
              <td>{last ? write(factor * last.variance) : '–'}</td>
              <td>{variance === 'unbiased' && write(running[step].variance)}</td>
            </tr>
          </tbody>
        </table>
      </Held>
      <Held part="stored">
        <div>
          <p>{t.table.factor(size, formatNumber(factor, 3))}</p>
          <p>{t.table.example(state.momentum, formatNumber(unbiased, 3), formatNumber(biased, 3))}</p>
        </div>
      </Held>
    </div>
  );
}
