import { fill } from '@i18n/fill';
import { shortAnswer, type EqualAnswers } from './equal';
import type { ClassroomStrings } from './strings';

interface EqualProps {
  t: ClassroomStrings;
  groups: EqualAnswers[];
  compare(group: EqualAnswers): void;
}

/** The answers that are equal except for names and spacing; short ones separately. */
export function Equal({ t, groups, compare }: EqualProps) {
  const long = groups.filter(({ length }) => length >= shortAnswer);
  const short = groups.filter(({ length }) => length < shortAnswer);
  const list = (some: EqualAnswers[]) => (
    <ul>
      {some.map((group, i) => {
        const students = group.handIns.map(({ student }) => student).join(t.comma);
        const text = fill(t.equalIs, { exercise: group.exercise, students });
        return (
          <li key={i}>
            {text} {group.isSolution && <em>({t.equalSolution})</em>}{' '}
            <button type="button" aria-label={`${t.compareThem}: ${text}`} onClick={() => compare(group)}>
              {t.compareThem}
            </button>
          </li>
        );
      })}
    </ul>
  );
  return (
    <section class="classroom-equal">
      <h2 id="equal">{t.equal}</h2>
      <p class="classroom-aside">{t.equalLead}</p>
      {long.length > 0 ? list(long) : <p>{t.equalNone}</p>}
      {short.length > 0 && (
        <details>
          <summary>{fill(t.equalShort, { count: short.length })}</summary>
          {list(short)}
        </details>
      )}
    </section>
  );
}
