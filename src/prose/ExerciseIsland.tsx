import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CodeCell } from '@cells/CodeCell';
import { cellStrings } from '@cells/strings';
import type { Work } from '@cells/useRun';
import type { Locale } from '@i18n/locale';
import { exerciseModules, exerciseStrings } from './exercises';

interface Props {
  locale: Locale;
  chapter: string;
  name: string;
  starter: string;
  solution: string;
  hints: string[];
  children?: ComponentChildren;
}

/** After this many different wrong answers a solution may be seen. */
const honestTries = 2;

/** An exercise: a cell whose function is checked, with hints in steps and, after honest tries, a solution. */
export default function ExerciseIsland({ locale, chapter, name, starter, solution, hints, children }: Props) {
  const t = cellStrings[locale];
  const [wrong, setWrong] = useState<string[]>([]);
  const [hintsShown, setHintsShown] = useState(0);
  const [solved, setSolved] = useState(false);
  const [shown, setShown] = useState(false);
  const folder = `/content/${chapter}/cells/${name}`;

  const work: Work = async (sandbox, transpile, print) => {
    const [{ exercise }, { strings }, { checkExercise }] = await Promise.all([
      exerciseModules[`${folder}/exercise.ts`](),
      exerciseStrings[`${folder}/strings.ts`](),
      import('@cells/work'),
    ]);
    const result = await checkExercise(exercise, strings[locale].mistakes, locale)(sandbox, transpile, print);
    if (result.status === 'right') setSolved(true);
    else {
      const tried = transpile(name);
      setWrong((before) => (before.includes(tried) ? before : [...before, tried]));
    }
    return result;
  };

  const mayHint = wrong.length > 0 && hintsShown < hints.length && !solved;
  const maySee = (solved || wrong.length >= honestTries) && !shown;
  return (
    <CodeCell
      locale={locale}
      name={`${chapter}/${name}`}
      starter={starter}
      action={{ label: t.check, work }}
      extras={
        <>
          {mayHint && (
            <button type="button" data-action="hint" onClick={() => setHintsShown(hintsShown + 1)}>
              {hintsShown ? t.nextHint : t.hint}
            </button>
          )}
          {maySee && (
            <button type="button" data-action="solution" onClick={() => setShown(true)}>
              {t.solution}
            </button>
          )}
        </>
      }
      below={
        <div class="cell-help" aria-live="polite">
          {hints.slice(0, hintsShown).map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
          {shown && (
            <pre class="cell-code" tabIndex={0} role="region" aria-label={t.solution}>
              {solution}
            </pre>
          )}
        </div>
      }
    >
      {children}
    </CodeCell>
  );
}
