import { useEffect, useState } from 'preact/hooks';
import { exerciseId } from '@cells/exerciseId';
import { liveCells } from '@cells/run/liveCells';
import type { CourseMark } from '@cells/saved/handIn';
import { allWork, loadWork, type SavedWork } from '@cells/saved/store';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import ExerciseIsland from '@prose/ExerciseIsland';
import { onReturn } from '@ui/page';
import { HandIn } from '../myWork/HandIn';
import { inCourse, type Asked, type Assignment } from './assignment';
import type { AssignableChapter } from './exercises';
import { Statement } from './Statement';
import type { AssignmentStrings } from './strings';

interface GivenProps {
  t: AssignmentStrings;
  locale: Locale;
  chapters: readonly AssignableChapter[];
  course: CourseMark;
  assignment: Assignment;
  change(): void;
}

/** An assignment as seen by a student: its exercises in order, the progress, and the file to hand in. */
export function Given({ t, locale, chapters, course, assignment, change }: GivenProps) {
  const { title, deadline, note } = assignment;
  const { here, missing } = inCourse(assignment, namesIn(chapters));
  const work = useWork();
  const answered = here.map(({ name }) => name).filter((name) => work[name]?.code != null);
  const passed = here.filter(({ name }) => work[name]?.solved).length;
  const foreign = assignment.course?.title && assignment.course.title !== course.title;
  return (
    <div class="assignment-given" data-in-address>
      <h2>{title}</h2>
      {deadline && <p class="assignment-deadline">{fill(t.dueBy, { deadline })}</p>}
      {note && <p class="assignment-note">{note}</p>}
      {foreign && <p role="alert">{fill(t.otherCourse, { title: assignment.course!.title })}</p>}
      {here.length === 0 ? (
        <p role="alert">{t.noneHere}</p>
      ) : (
        missing.length > 0 && <p role="alert">{fill(t.missing, { names: missing.join(t.comma) })}</p>
      )}
      {here.length > 0 && (
        <p>
          <progress value={passed} max={here.length} aria-label={title} />{' '}
          <span role="status">{fill(t.progress, { passed, count: here.length })}</span>
        </p>
      )}
      {here.map((asked) => (
        <GivenExercise key={asked.name} {...{ t, locale, chapters, asked }} />
      ))}
      {here.length > 0 && (
        <HandIn
          {...{ locale, course }}
          exercises={answered}
          passed={answered.filter((name) => work[name].solved).length}
          assignment={title}
        />
      )}
      <p>
        <button type="button" data-action="change" onClick={change}>
          {t.change}
        </button>
      </p>
    </div>
  );
}

const namesIn = (chapters: readonly AssignableChapter[]) =>
  new Set(chapters.flatMap(({ exercises }) => exercises.map(({ name }) => name)));

/** The work in this browser; cells of this page save it without notice, so it is read again now and then. */
function useWork(): Record<string, SavedWork> {
  const [work, setWork] = useState<Record<string, SavedWork>>({});
  useEffect(() => {
    const look = () => setWork(allWork());
    look();
    const clock = setInterval(look, 1_000);
    const endReturn = onReturn(look);
    return () => {
      clearInterval(clock);
      endReturn();
    };
  }, []);
  return work;
}

interface ExerciseProps extends Pick<GivenProps, 't' | 'locale' | 'chapters'> {
  asked: Asked;
}

function GivenExercise({ t, locale, chapters, asked }: ExerciseProps) {
  const [slug, name] = asked.name.split('/');
  const chapter = chapters.find((one) => one.slug === slug)!;
  const cell = chapter.cells.find((one) => one.name === asked.name)!;
  const { hints } = chapter.exercises.find((one) => one.name === asked.name)!;
  const closed = { hints: !asked.hints, solution: !asked.solution };
  const what = [closed.hints && t.closedHints, closed.solution && t.closedSolution].filter(Boolean).join(t.and);
  const among = () =>
    chapter.cells.map((one) => ({
      ...one,
      code: liveCells.get(one.name)?.code() ?? loadWork(one.name).code ?? one.code,
    }));
  return (
    <section class="exercise" id={exerciseId(name)}>
      <h3>
        <code>{name}</code>{' '}
        <small>
          {chapter.title} · <a href={`${chapter.address}#${exerciseId(name)}`}>{t.inChapter}</a>
        </small>
      </h3>
      <Statement {...{ t }} chapter={chapter.address} exercise={name} />
      <ExerciseIsland
        {...{ locale, name, hints, closed, among }}
        chapter={slug}
        page={chapter.address}
        starter={cell.code}
        solution={closed.solution ? null : (cell.solution ?? null)}
        hasFigure={false}
      />
      {what && <p class="assignment-aside">{fill(t.closedHere, { what })}</p>}
    </section>
  );
}
