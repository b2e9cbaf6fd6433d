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
  /** The step that is shown, perhaps before the one that is asked for. */
  step: number;
  /** The last step, from which nothing goes on. */
  last: number;
  unit?: Unit;
  /** What is known of both branches; of the pale one nothing while a Worker is at it, or where there is none. */
  pale: Run | null;
  full: Run;
  /** What a branch is and has come to, in a sentence. */
  told(state: State, run: Run): string;
  set(patch: Partial<State>): void;
}

/**
 * Forks a run at the step that is shown, and says how its branches stand; not where a question of the page holds back one of the
 * settings that a fork would change.
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
