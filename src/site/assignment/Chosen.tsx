import { fill } from '@i18n/fill';
import { Button } from '@ui/controls/Button';
import type { Asked } from './assignment';
import type { AssignmentStrings } from './strings';

interface ChosenProps {
  t: AssignmentStrings;
  exercises: readonly Asked[];
  set(exercises: Asked[]): void;
  say(sentence: string): void;
}

/** The chosen exercises: their order, and what their pages offer. */
export function Chosen({ t, exercises, set, say }: ChosenProps) {
  const move = (from: number, to: number) => {
    const next = [...exercises];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
    say(fill(t.moved, { name: next[to].name, place: to + 1 }));
  };
  const change = (at: number, part: Partial<Asked>) =>
    set(exercises.map((asked, i) => (i === at ? { ...asked, ...part } : asked)));
  return (
    <>
      <h3>{t.chosen}</h3>
      {exercises.length === 0 && <p>{t.noneChosen}</p>}
      <ol class="assignment-chosen">
        {exercises.map(({ name, hints, solution }, i) => (
          <li key={name}>
            <code>{name}</code>
            <label>
              <input
                type="checkbox"
                checked={hints}
                aria-label={fill(t.hintsOf, { name })}
                onChange={() => change(i, { hints: !hints })}
              />{' '}
              {t.hintsOpen}
            </label>
            <label>
              <input
                type="checkbox"
                checked={solution}
                aria-label={fill(t.solutionOf, { name })}
                onChange={() => change(i, { solution: !solution })}
              />{' '}
              {t.solutionOpen}
            </label>
            <span>
              <Button aria-label={`${t.up}: ${name}`} off={i === 0} onClick={() => move(i, i - 1)}>
                ↑
              </Button>
              <Button aria-label={`${t.down}: ${name}`} off={i === exercises.length - 1} onClick={() => move(i, i + 1)}>
                ↓
              </Button>
              <button
                type="button"
                aria-label={`${t.remove}: ${name}`}
                onClick={() => set(exercises.filter((asked) => asked.name !== name))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      {exercises.length > 0 && <p class="assignment-aside">{t.openNote}</p>}
    </>
  );
}
