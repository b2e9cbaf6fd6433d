import type { FigureOf } from '@kit/defineWidget';
import { Forking } from '@parts/fork/Forking';
import { formatNumber } from '@ui/number';
import { formatLoss } from './formatLoss';
import { steps, ways, type Model, type State } from './model';
import type { Strings } from './strings';

/** Forks the descent: how does it continue with another step size? */
export function Details({ state, model, t, set, locale }: FigureOf<State, Model, Strings>) {
  const told = ({ rate }: State, { losses }: Pick<Model, 'losses'>) =>
    t.branch(formatNumber(rate, 3), losses.length ? formatLoss(losses.at(-1)!) : null);
  const step = model.places.length - 1; // what flies off has fewer than are asked for
  return <Forking {...{ locale, state, ways, step, set, told }} last={steps} pale={model.branch} full={model} />;
}
