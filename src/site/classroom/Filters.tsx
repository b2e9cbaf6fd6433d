import { fill } from '@i18n/fill';
import type { ClassChapter } from './classCells';
import { marks as allMarks } from './Judging';
import { codesIn, type ClassMarks, type Filter } from './marks';
import type { ClassroomStrings } from './strings';

interface FiltersProps {
  t: ClassroomStrings;
  chapters: readonly ClassChapter[];
  marks: ClassMarks;
  filter: Filter;
  set(filter: Filter): void;
}

/** The most characters of a sentence shown beside its code. */
const longest = 60;

/** Filters the answers in the table. */
export function Filters({ t, chapters, marks, filter, set }: FiltersProps) {
  const choice = (part: keyof Filter, label: string, options: [value: string, text: string][]) => (
    <label>
      {label}{' '}
      <select
        data-filter={part}
        value={filter[part]}
        onChange={({ currentTarget }) => set({ ...filter, [part]: currentTarget.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const named = [...allMarks, 'waiting' as const].map((mark): [string, string] => [mark, t.markNames[mark]]);
  const codes = codesIn(marks).map(({ exercise, code, count, example }): [string, string] => {
    const begins = example.length > longest ? `${example.slice(0, longest)}…` : example;
    return [
      `${exercise} ${code}`,
      fill(t.codeCount, { exercise: exercise.split('/')[1], code, count, example: begins }),
    ];
  });
  return (
    <p class="classroom-tools">
      {choice('chapter', t.chapter, [
        ['', t.anyChapter],
        ...chapters.map(({ slug, title }): [string, string] => [slug, title]),
      ])}
      {choice('mark', t.mark, [['', t.anyMark], ...named])}
      {choice('code', t.code, [['', t.anyCode], ...codes])}
      <label>
        {t.find}{' '}
        <input
          type="search"
          value={filter.student}
          onInput={({ currentTarget }) => set({ ...filter, student: currentTarget.value })}
        />
      </label>
    </p>
  );
}
