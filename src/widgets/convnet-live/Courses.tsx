import { useState } from 'preact/hooks';
import { AsWide } from '@ui/AsWide';
import { toneOf } from './Curves';
import type { Props } from './props';
import { epochs, mostForks, optimizers, rates } from './settings';

/** The courses of training side by side, and how to fork another from the epoch that is shown. */
export function Courses({ state, model, t, set }: Pick<Props, 'state' | 'model' | 't' | 'set'>) {
  const { courses, shown, epoch } = model;
  const { optimizer: names, rate: rateNames } = t.controls;
  // by default, a fork continues with the settings of the course that it leaves
  const [picked, pick] = useState<{ optimizer?: string; rate?: string }>({});
  const leaving = courses[shown];
  const chosen = {
    optimizer: picked.optimizer ?? leaving.optimizer,
    rate: picked.rate ?? rates.find((rate) => Number(rate) === leaving.rate)!,
  };
  const isBehind = !leaving.stop && state.epoch > leaving.reached + 1;
  const { forks } = state;
  const count = Math.floor(forks.length / 4);

  const fork = () => {
    const place = (list: readonly string[], name: string) => list.indexOf(name);
    const made = [shown, epoch, place(optimizers, chosen.optimizer), place(rates, chosen.rate)];
    set({ forks: [...forks, ...made], course: [count + 1] });
  };
  /** Forks of a fork that goes become forks of what it came from. */
  const remove = (course: number) => {
    const parent = forks[4 * (course - 1)];
    const left = forks.filter((_, i) => Math.floor(i / 4) !== course - 1);
    const moved = left.map((value, i) =>
      i % 4 > 0 || value < course ? value : value === course ? Math.min(parent, Math.floor(i / 4)) : value - 1,
    );
    set({ forks: moved, course: [shown === course ? parent : shown > course ? shown - 1 : shown] });
  };
  return (
    <div class="netlive-courses needs-script">
      {courses.length > 1 && (
        <div class="netlive-list">
          {courses.map(({ optimizer, rate, parent, from }, i) => (
            <span key={i} class={`tone-${toneOf(i)}`}>
              <button
                type="button"
                aria-pressed={i === shown}
                aria-label={t.course(i + 1)}
                onClick={() => set({ course: [i], epoch: Math.max(from, state.epoch) })}
              >
                <b class="tone-text">{i + 1}</b> {names.options[optimizer]} {rate}
                {i > 0 && <small> {t.leaves(parent + 1, from)}</small>}
              </button>
              {i > 0 && (
                <button type="button" class="netlive-remove" aria-label={t.remove(i + 1)} onClick={() => remove(i)}>
                  ×
                </button>
              )}
            </span>
          ))}
        </div>
      )}
      <div class="netlive-forking">
        {isBehind && <p class="netlive-fork">{t.goingTo(state.epoch, leaving.reached)}</p>}
        <p class={`netlive-fork ${leaving.reached > 0 && !isBehind ? '' : 'is-later'}`}>
          {count >= mostForks ? (
            t.noMore
          ) : (
            <>
              <AsWide as={t.fork(epochs)}>{t.fork(epoch)}</AsWide>
              <select
                aria-label={names.label}
                value={chosen.optimizer}
                onChange={(event) => pick({ ...picked, optimizer: event.currentTarget.value })}
              >
                {optimizers.map((name) => (
                  <option key={name} value={name}>
                    {names.options[name]}
                  </option>
                ))}
              </select>
              <select
                aria-label={rateNames.label}
                value={chosen.rate}
                onChange={(event) => pick({ ...picked, rate: event.currentTarget.value })}
              >
                {rates.map((rate) => (
                  <option key={rate} value={rate}>
                    {rate}
                  </option>
                ))}
              </select>
              <button type="button" data-action="fork" onClick={fork}>
                {t.forkNow}
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
