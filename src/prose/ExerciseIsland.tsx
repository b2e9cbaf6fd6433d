import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '@cells/editor/cell.css';
import { CodeCell } from '@cells/editor/CodeCell';
import { checkLimitSeconds } from '@cells/run/limits';
import { liveCells } from '@cells/run/liveCells';
import type { NotebookCell } from '@cells/run/notebook';
import { loadWork, markOf, saveWork } from '@cells/saved/store';
import { sendToFigure } from '@kit/ownCode/inFigure';
import { StaticCode } from '@cells/editor/StaticCode';
import { cellStrings } from '@cells/editor/strings';
import type { Work } from '@cells/editor/useRun';
import { cellsIn } from '@cells/language';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { onReturn, partMissing } from '@ui/page';
import type { Solution as SolutionView } from './Solution';

interface Props {
  locale: Locale;
  chapter: string;
  name: string;
  starter: string;
  /** Null if the course shows none. */
  solution: string | null;
  hints: string[];
  /** Whether it runs in a figure once it is passed. */
  hasFigure: boolean;
  /** What an instructor has closed. */
  closed?: { hints: boolean; solution: boolean };
  /** The cells that it depends on, if they are not on the page. */
  among?: () => NotebookCell[];
  /** The page of its chapter, if not this one. */
  page?: string;
  children?: ComponentChildren;
}

/** The course’s exercises, dozens of them: loaded at the first check. */
const exercises = () => import('./exercises');
/** Other languages, colours, a copy button; until it is loaded, the plain solution is shown. */
const solutionView = () => import('./Solution');

/** The number of different wrong answers after which hints and the solution may be opened. */
const honestTries = 2;
/** After this many checks that were not right, a reader without an idea may see the solution before that. */
const fruitlessChecks = 3;

/** An exercise: a cell whose function is checked, with hints step by step and, after honest attempts, a solution. */
export default function ExerciseIsland(props: Props) {
  const { chapter, name, hasFigure, closed, among, page, children } = props;
  const other = cellsIn.useShown(`${chapter}/${name}`);
  const locale = other?.locale ?? props.locale;
  const { starter, solution = null, hints = [] } = { ...props, ...other?.texts };
  const t = cellStrings[locale];
  const cell = `${chapter}/${name}`;
  const [tries, setTries] = useState<string[]>([]);
  const [solved, setSolved] = useState(false);
  /** Whether the last check failed, even of a reader who has passed before. */
  const [failed, setFailed] = useState(false);
  const [fruitless, setFruitless] = useState(0);
  const [sure, setSure] = useState(false);
  const [hintsShown, setHintsShown] = useState(0);
  const [solutionShown, setSolutionShown] = useState(false);
  const [Solution, setSolution] = useState<typeof SolutionView | null>(null);
  const showSolution = () => {
    setSolutionShown(true);
    const load = () =>
      solutionView().then(
        (loaded) => setSolution(() => loaded.Solution),
        () => partMissing(help.current, () => void load()),
      );
    void load();
  };
  const help = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = () => {
      const kept = loadWork(cell);
      setTries(kept.tries);
      setSolved(kept.solved);
    };
    look();
    return onReturn(look);
  }, []);

  const work: Work = async (code, listener) => {
    const folder = `${chapter}/cells/${name}`;
    const { exerciseModules, exerciseStrings } = await exercises();
    const [{ exercise }, { strings }, { checkExercise }] = await Promise.all([
      exerciseModules[`${folder}/exercise.ts`](),
      exerciseStrings[`${folder}/strings.ts`](),
      import('@cells/run/actions'),
    ]);
    const result = await checkExercise(cell, code, exercise, strings[locale].mistakes, listener, among?.());
    setFailed(result.status !== 'right');
    setFruitless((before) => (result.status === 'right' ? 0 : before + 1));
    if (result.status === 'right') {
      setSolved(true);
      saveWork(cell, { solved: true });
    } else if (code !== starter) {
      const next = [...new Set([...loadWork(cell).tries, ...tries, markOf(code)])].slice(0, 100);
      setTries(next);
      saveWork(cell, { tries: next });
    }
    return result;
  };

  const isEarly = !solved && fruitless > 0 && tries.length < honestTries;
  const hasHints = !closed?.hints && hints.length > 0;
  const hasSolution = !closed?.solution && solution !== null;
  const later = hasHints ? (hasSolution ? t.helpLaterSolution : t.helpLater) : hasSolution ? t.solutionLater : '';
  const mayGiveUp = isEarly && fruitless >= fruitlessChecks && hasSolution && !solutionShown;
  const giveUp = () => {
    if (!sure) return setSure(true);
    saveWork(cell, { shown: true });
    showSolution();
  };

  const mayHint = hasHints && tries.length >= honestTries && hintsShown < hints.length && (!solved || failed);
  const maySee = hasSolution && (solved || tries.length >= honestTries) && !solutionShown;
  const showInFigure = async () => {
    const { exerciseFigures } = await exercises();
    const { inFigure } = await exerciseFigures[`${chapter}/cells/${name}/inFigure.ts`]();
    const code = liveCells.get(cell)?.code() ?? loadWork(cell).code ?? starter;
    await sendToFigure({ ...inFigure, name, code });
  };
  return (
    <CodeCell
      {...{ page, other }}
      locale={props.locale}
      name={cell}
      starter={props.starter}
      shares={name}
      action={{ label: t.check, work, limitSeconds: checkLimitSeconds }}
      extras={
        <>
          {mayHint && (
            <button type="button" data-action="hint" onClick={() => setHintsShown(hintsShown + 1)}>
              {hintsShown ? t.nextHint : t.hint}
            </button>
          )}
          {maySee && (
            <button type="button" data-action="solution" onClick={showSolution}>
              {t.solution}
            </button>
          )}
          {mayGiveUp && (
            <button type="button" data-action="give-up" onClick={giveUp} onBlur={() => setSure(false)}>
              {sure ? t.solutionSure : t.solutionAnyway}
            </button>
          )}
          {solved && <span class="exercise-solved">{failed ? t.solvedBefore : t.solved}</span>}
          {solved && !failed && hasFigure && (
            <button type="button" data-action="in-figure" onClick={() => void showInFigure()}>
              {t.inFigure}
            </button>
          )}
          <button type="button" data-notebook={cell}>
            {t.notebook}
          </button>
          <span class="cell-shared" role="status" data-notebook-said />
        </>
      }
      below={
        <div class="cell-help" aria-live="polite" ref={help}>
          {isEarly && !solutionShown && later && <p class="cell-help-later">{fill(later, { count: honestTries })}</p>}
          {hints.slice(0, hintsShown).map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
          {solutionShown && solution !== null && (
            <div role="region" aria-label={t.solution}>
              {Solution ? (
                <Solution {...{ locale, chapter, name, solution }} />
              ) : (
                <div class="cell-code">
                  <StaticCode code={solution} />
                </div>
              )}
            </div>
          )}
        </div>
      }
    >
      {children}
    </CodeCell>
  );
}
