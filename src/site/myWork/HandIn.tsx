import { useEffect, useState } from 'preact/hooks';
import { exportHandIn, type CourseMark } from '@cells/saved/handIn';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { shell } from '@i18n/shell';
import { courseShows } from '@kit/courseShows';
import { Button } from '@ui/controls/Button';
import { keyInCourse } from '@ui/page';
import { store, stored } from '@ui/stored';
import { address } from '../address';
import { assignmentStrings } from '../assignment/strings';
import { myWorkStrings } from './strings';
import { save } from '@ui/saveFile';

interface HandInProps {
  locale: Locale;
  course: CourseMark;
  /** The exercises answered in the file, and the number of those passed according to this browser. */
  exercises: string[];
  passed: number;
  /** The title of the assignment that they belong to. */
  assignment?: string;
}

const inFileNames = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);

const nameKey = keyInCourse('student');

/** Saves the reader's work as one file for an instructor. */
export function HandIn({ locale, course, exercises, passed, assignment }: HandInProps) {
  const t = myWorkStrings[locale];
  const [student, setStudent] = useState('');
  const [said, setSaid] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => setStudent(stored(nameKey) ?? ''), []);
  const type = (name: string) => {
    setStudent(name);
    setMissing(false);
    store(nameKey, name);
  };
  const handIn = () => {
    const name = student.trim();
    setMissing(name === '');
    if (name === '') return setSaid(t.handInName);
    const file = `${['downhill', assignment ?? '', name].filter(Boolean).map(inFileNames).join('-')}.json`;
    save(file, exportHandIn(name, course, new Date(), assignment));
    setSaid(fill(t.handInSaved, { file }));
  };
  return (
    <section>
      <h2 id="hand-in">{t.handIn}</h2>
      <p>{t.handInLead}</p>
      <p>{exercises.length > 0 ? fill(t.handInHolds, { count: exercises.length, passed }) : t.handInNone}</p>
      <p class="my-work-tools needs-script">
        <label class="my-work-student">
          {t.student}{' '}
          <input
            type="text"
            autocomplete="name"
            maxLength={100}
            value={student}
            aria-invalid={isMissing}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <Button data-action="hand-in" off={exercises.length === 0} onClick={handIn}>
          {t.handInSave}
        </Button>
        <span>{t.handInFor}</span>
      </p>
      <p role="status">{said}</p>
      <p>
        {courseShows('classroom') && (
          <>
            {t.handInJudged} <a href={address(locale, 'classroom')}>{shell(locale)('classroom')}</a>
          </>
        )}
        {courseShows('classroom') && !assignment && ' · '}
        {!assignment && <a href={address(locale, 'assignment')}>{assignmentStrings[locale].make}</a>}
      </p>
    </section>
  );
}
