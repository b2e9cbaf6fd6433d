import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseMark } from '@cells/saved/handIn';
import type { Locale } from '@i18n/locale';
import {
  assignmentHash,
  carriesAssignment,
  isEdited,
  readLink,
  type Assignment,
  type AssignmentProblem,
} from './assignment';
import { Builder } from './Builder';
import type { AssignableChapter } from './exercises';
import { Given } from './Given';
import { assignmentStrings } from './strings';

interface PageProps {
  locale: Locale;
  chapters: AssignableChapter[];
  course: CourseMark;
}

/** The content of the address: an assignment to work on, one to edit, or one that cannot be read. */
type Shown = { kind: 'given' | 'edited'; assignment: Assignment } | { kind: 'problem'; problem: AssignmentProblem };

/** The page for assignments: an instructor makes one, and its link shows it to students. */
export function AssignmentPage({ locale, chapters, course }: PageProps) {
  const t = assignmentStrings[locale];
  const fresh: Assignment = { title: '', deadline: '', note: '', exercises: [], course };
  // the page is built with an empty one, hidden until the address has been read, so that nothing moves
  const [shown, setShown] = useState<Shown>({ kind: 'edited', assignment: fresh });
  const [isReady, setReady] = useState(false);
  const written = useRef('');

  useEffect(() => {
    const look = async () => {
      const { hash } = location;
      if (hash && hash === written.current) return;
      if (!carriesAssignment(hash)) return setShown({ kind: 'edited', assignment: fresh });
      const read = await readLink(hash);
      if (location.hash !== hash) return;
      if (typeof read === 'string') setShown({ kind: 'problem', problem: read });
      else setShown({ kind: isEdited(hash) ? 'edited' : 'given', assignment: read });
    };
    void look().then(() => setReady(true));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  /** The assignment being edited is kept in the address: a reload loses nothing. */
  const edit = (assignment: Assignment) => {
    const own = { ...assignment, course };
    setShown({ kind: 'edited', assignment: own });
    void assignmentHash(own, true).then((hash) => {
      written.current = hash;
      history.replaceState(history.state, '', hash);
    });
  };
  const go = async (assignment: Assignment, edited: boolean) => {
    location.hash = await assignmentHash(assignment, edited);
    scrollTo({ top: 0 });
  };
  return (
    <div class="assignment" data-ready={isReady || undefined}>
      {shown.kind === 'problem' && (
        <>
          <p role="alert">{t[shown.problem]}</p>
          <p>
            <a href="#">{t.makeOwn}</a>
          </p>
        </>
      )}
      {shown.kind === 'edited' && (
        <Builder
          {...{ t, chapters }}
          assignment={shown.assignment}
          set={edit}
          see={() => void go(shown.assignment, false)}
        />
      )}
      {shown.kind === 'given' && (
        <Given
          key={JSON.stringify(shown.assignment)}
          {...{ t, locale, chapters, course }}
          assignment={shown.assignment}
          change={() => void go(shown.assignment, true)}
        />
      )}
    </div>
  );
}
