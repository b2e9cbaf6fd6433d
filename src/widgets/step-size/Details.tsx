import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import { Fork } from '@parts/fork/Fork';
import { formatNumber } from '@ui/number';
import { formatLoss } from './formatLoss';
import { steps, type Model, type State } from './model';
import type { Strings } from './strings';

/** Forks the descent: how does it go on with another step size? Not where a question asks that. */
export function Details({ state, model, t, set, locale }: FigureOf<State, Model, Strings>) {
  const isFixed = useContext(IsHeld)('rate');
  const { branch, losses, places } = model;
  const at = places.length - 1;
  if (isFixed) return null;
  const told = (rate: number, all: number[]) => t.branch(formatNumber(rate, 3), all.length ? formatLoss(all.at(-1)!) : null); // prettier-ignore
  return (
    <Fork
      {...{ locale, step: at, last: steps }}
      forked={branch && { at: branch.from, was: told(branch.rate, branch.losses), now: told(state.rate, losses) }}
      fork={() => set({ fork: [at, state.rate], step: at })}
      unite={() => set({ fork: [], rate: branch!.rate })}
    />
  );
}
