import { useEffect, useState } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { shell } from '@i18n/shell';
import { keyInCourse } from '@ui/page';
import { store, stored } from '@ui/stored';
import { address } from '../address';
import { inCourse, largestAssignment, readAssignment, readLink, writeAssignment, type Assignment } from '../assignment/assignment'; // prettier-ignore
import { assignmentStrings } from '../assignment/strings';
import type { Course } from './handIns';
import type { ClassroomStrings } from './strings';

interface OnlyAssignmentProps {
  t: ClassroomStrings;
  locale: Locale;
  course: Course;
  assignment: Assignment | null;
  set(assignment: Assignment | null): void;
}

const key = keyInCourse('classroom-assignment');

/** Restricts the table to the exercises of an assignment, by its file or its link. */
export function OnlyAssignment({ t, locale, course, assignment, set }: OnlyAssignmentProps) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  useEffect(() => {
    const kept = readAssignment(stored(key) ?? '');
    if (typeof kept !== 'string') set(kept);
  }, []);
  const take = (read: Assignment | keyof (typeof assignmentStrings)['en']) => {
    if (typeof read === 'string') return setSaid(assignmentStrings[locale][read]);
    set(read);
    store(key, writeAssignment(read));
    setSaid('');
    setLink('');
  };
  const clear = () => {
    set(null);
    store(key, null);
  };
  if (assignment) {
    const { here, missing } = inCourse(assignment, course.exercises);
    const { missing: sentence, comma } = assignmentStrings[locale];
    return (
      <>
        <p class="classroom-tools" data-assignment={assignment.title}>
          <span>{fill(t.onlyAssignment, { title: assignment.title, count: here.length })}</span>
          <button type="button" data-action="all-exercises" onClick={clear}>
            {t.allExercises}
          </button>
        </p>
        {missing.length > 0 && <p role="alert">{fill(sentence, { names: missing.join(comma) })}</p>}
      </>
    );
  }
  return (
    <>
      <p class="classroom-tools">
        <label class="tool-file">
          {t.assignmentFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file && file.size > 4 * largestAssignment) take('too-large');
              else void file?.text().then((text) => take(readAssignment(text)));
              currentTarget.value = '';
            }}
          />
        </label>
        <label>
          {t.assignmentLink}{' '}
          <input
            type="text"
            data-assignment-link
            value={link}
            onInput={({ currentTarget }) => {
              setLink(currentTarget.value);
              if (currentTarget.value.trim()) void readLink(currentTarget.value).then(take);
            }}
          />
        </label>
        <a href={address(locale, 'assignment')}>{shell(locale)('assignment')}</a>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
