import { useContext } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { IsHeld } from '@kit/Held';
import { beforeFork, forkAt, type Ways } from './before';
import { Fork } from './Fork';
import type { Unit } from './strings';

interface ForkingProps<State, Run> {
  locale: Locale;
  state: State;
  ways: Ways<State>;
  /** The step that is shown, which may be before the requested one. */
  step: number;
  /** The last step, after which a run cannot be forked. */
  last: number;
  unit?: Unit;
  /** The results of both branches; undefined for the pale one while a Worker computes it, or if there is none. */
  pale: Run | null;
  full: Run;
  /** A branch and its result in a sentence. */
  told(state: State, run: Run): string;
  set(patch: Partial<State>): void;
}

/**
 * Forks a run at the step that is shown, and says how its branches are doing; not while a question of the page holds
 * back one of the settings that a fork would change.
 */
export function Forking<State extends { fork: number[] }, Run>(props: ForkingProps<State, Run>) {
  const { locale, state, ways, step, last, unit, pale, full, told, set } = props;
  const isHeld = useContext(IsHeld);
  const names = Object.keys(ways) as (keyof State & string)[];
  if (names.some((name) => isHeld(name))) return null;
  const from = beforeFork(state, ways);
  const back = () => {
    const settings = names.map((name) => [name, from!.before[name]]);
    set({ ...(Object.fromEntries(settings) as Partial<State>), fork: [] as number[] } as Partial<State>);
  };
  return (
    <Fork
      {...{ locale, step, last, unit }}
      forked={from && pale && { at: from.at, was: told(from.before, pale), now: told(state, full) }}
      fork={() => set({ fork: forkAt(state, ways, step) } as Partial<State>)}
      unite={back}
    />
  );
}
