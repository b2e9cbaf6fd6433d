import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { inCourse, type Assignment } from '../assignment/assignment';
import { save } from '@ui/saveFile';
import { Answer } from './Answer';
import type { ClassChapter } from './classCells';
import { ClassTable, type Picked } from './ClassTable';
import { Equal } from './Equal';
import { equalAnswers } from './equal';
import { Filters } from './Filters';
import type { Course, HandIn } from './handIns';
import { courseShows } from '@kit/courseShows';
import { Intake } from './Intake';
import { JudgeBar } from './JudgeBar';
import { answered, csvOf, jsonOf, noFilter, rowsFor } from './marks';
import { classroomStrings } from './strings';
import { OnlyAssignment } from './OnlyAssignment';
import { useClass } from './useClass';

interface ClassroomProps {
  locale: Locale;
  title: string;
  version: string;
  chapters: ClassChapter[];
}

/** The page where an instructor grades what students have handed in, on this device only. */
export function Classroom({ locale, title, version, chapters }: ClassroomProps) {
  const t = classroomStrings[locale];
  const { course, starters } = useMemo(() => courseOf(title, version, chapters), []);
  const state = useClass(locale, course, chapters);
  const { handIns, marks, notes } = state;
  const [filter, setFilter] = useState(noFilter);
  const [assignment, setAssignment] = useState<Assignment | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [other, setOther] = useState<HandIn | null>(null);
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);

  const pick = (next: Picked | null, beside: HandIn | null = null) => {
    setPicked(next);
    setOther(beside);
  };
  const back = () => {
    root.current?.querySelector<HTMLElement>('.classroom-mark[aria-pressed="true"]')?.focus();
    pick(null);
  };
  const forget = async () => {
    if (!sure) return setSure(true);
    setSure(false);
    pick(null);
    await state.forget();
    setSaid(t.forgotten);
  };
  const equal = useMemo(() => equalAnswers(marks, starters), [marks, state.tick]);
  const exercises = assignment
    ? inCourse(assignment, course.exercises).here.map(({ name }) => name).filter((name) => name.startsWith(filter.chapter)) // prettier-ignore
    : answered(course, handIns, filter.chapter);
  const rows = rowsFor(handIns, marks, exercises, filter);
  const isAll = rows.length === handIns.length && filter.chapter === '';
  const count = handIns.reduce((sum, { answers }) => sum + answers.size, 0);
  const isThere = picked !== null && handIns.includes(picked.handIn);
  return (
    <div ref={root} class="classroom" data-ready={state.isReady || undefined}>
      <Intake
        {...{ t, notes }}
        reading={state.reading}
        students={handIns.length}
        answers={count}
        take={(sources) => void state.add(sources)}
      />
      {!courseShows('solutions') && <p class="classroom-aside">{t.noSolutions}</p>}
      {handIns.length > 0 && (
        <>
          <JudgeBar
            {...{ t, count }}
            judging={state.judging}
            waiting={state.waiting}
            seed={state.seedTyped}
            usedSeed={state.seed}
            setSeed={state.setSeed}
            start={state.start}
            stop={state.stop}
            judgeAgain={state.judgeAgain}
          />
          <section class="classroom-marks">
            <h2 id="marks">{t.marks}</h2>
            <OnlyAssignment {...{ t, locale, course, assignment }} set={setAssignment} />
            <Filters {...{ t, chapters, marks, filter }} set={setFilter} />
            <p class="classroom-aside" role="status">
              {rows.length > 0 ? fill(t.shown, { rows: rows.length, count: handIns.length }) : t.noRows}
            </p>
            <ClassTable {...{ t, rows, exercises, marks, filter, picked, pick }} />
            {isThere && (
              <Answer {...{ t, locale, picked, other, handIns, marks, back }} compare={(one) => pick(picked, one)} />
            )}
            <p class="classroom-tools">
              <button
                type="button"
                data-action="csv"
                onClick={() => save('downhill-marks.csv', csvOf(rows, exercises, marks))}
              >
                {isAll ? t.csv : fill(t.csvShown, { count: rows.length })}
              </button>
              <button
                type="button"
                data-action="json"
                onClick={() => save('downhill-marks.json', jsonOf(course, state.seed, rows, exercises, marks, notes))}
              >
                {isAll ? t.json : fill(t.jsonShown, { count: rows.length })}
              </button>
              <button type="button" data-action="forget" onClick={() => void forget()} onBlur={() => setSure(false)}>
                {sure ? t.sureForget : t.forget}
              </button>
            </p>
            <p class="classroom-aside">{state.isKept ? t.kept : t.notKept}</p>
          </section>
          {marks.size > 0 && (
            <Equal
              {...{ t, groups: equal }}
              compare={({ exercise, handIns: [one, two] }) => pick({ handIn: one, exercise }, two)}
            />
          )}
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

function courseOf(title: string, version: string, chapters: readonly ClassChapter[]) {
  const cells = chapters.flatMap((chapter) => chapter.cells);
  const exercises = cells.filter(({ solution }) => solution !== undefined);
  const course: Course = {
    title,
    version,
    exercises: new Set(exercises.map(({ name }) => name)),
    cells: new Set(cells.map(({ name }) => name)),
  };
  return { course, starters: new Map(exercises.map(({ name, code }) => [name, code])) };
}
