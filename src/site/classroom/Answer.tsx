import { useEffect, useRef } from 'preact/hooks';
import { exerciseId } from '@cells/exerciseId';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { address } from '../address';
import type { Picked } from './ClassTable';
import { commonLines } from './equal';
import type { HandIn } from './handIns';
import type { ClassMarks } from './marks';
import type { ClassroomStrings } from './strings';

interface AnswerProps {
  t: ClassroomStrings;
  locale: Locale;
  picked: Picked;
  other: HandIn | null;
  handIns: readonly HandIn[];
  marks: ClassMarks;
  compare(other: HandIn | null): void;
  back(): void;
}

/** One answer: the verdict, its code, and another student's beside it. */
export function Answer({ t, locale, picked, other, handIns, marks, compare, back }: AnswerProps) {
  const { handIn, exercise } = picked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [handIn, exercise]);
  const others = handIns.filter((one) => one !== handIn && one.answers.has(exercise));
  const shown = other ? [handIn, other] : [handIn];
  const codes = shown.map((one) => one.answers.get(exercise)!.code);
  const common = other ? commonLines(codes[0], codes[1]) : null;
  const [chapter, name] = exercise.split('/');
  return (
    <section class="classroom-answer" aria-labelledby="answer">
      <h3 id="answer" ref={heading} tabIndex={-1}>
        {fill(t.answerOf, { student: handIn.student, exercise: name })}
      </h3>
      <p class="classroom-tools">
        <label>
          {t.compare}{' '}
          <select
            data-compare
            value={other ? others.indexOf(other) : -1}
            onChange={({ currentTarget }) => compare(others[+currentTarget.value] ?? null)}
          >
            <option value={-1}>{t.nobody}</option>
            {others.map((one, i) => (
              <option key={one.student} value={i}>
                {one.student}
              </option>
            ))}
          </select>
        </label>
        <a href={`${address(locale, chapter)}#${exerciseId(name)}`}>{t.open}</a>
        <button type="button" data-action="back" onClick={back}>
          {t.back}
        </button>
      </p>
      <div class="classroom-sides" data-two={other !== null || undefined}>
        {shown.map((one, side) => (
          <div key={one.student}>
            <Verdict {...{ t, locale, marks, exercise }} handIn={one} />
            <pre
              class="classroom-code"
              tabIndex={0}
              role="region"
              aria-label={fill(t.codeOf, { student: one.student })}
            >
              {codes[side].split('\n').map((line, i) => (
                <code key={i} data-common={common?.[side].has(i) || undefined}>
                  {line}
                  {'\n'}
                </code>
              ))}
            </pre>
          </div>
        ))}
      </div>
      {common && <p class="classroom-aside">{t.lines}</p>}
    </section>
  );
}

interface VerdictProps {
  t: ClassroomStrings;
  locale: Locale;
  handIn: HandIn;
  exercise: string;
  marks: ClassMarks;
}

function Verdict({ t, locale, handIn, exercise, marks }: VerdictProps) {
  const judged = marks.get(handIn)?.get(exercise);
  const mark = judged?.mark ?? 'waiting';
  const { attempts, times, saidPassed } = handIn.answers.get(exercise)!;
  const timeOf = (text: string | undefined, sentence: string) => {
    const time = new Date(text ?? '');
    return Number.isNaN(+time) ? [] : [fill(sentence, { time: time.toLocaleString(locale) })];
  };
  const told = [saidPassed ? t.saidPassed : t.notPassed, ...timeOf(times.begun, t.begun), ...timeOf(times.changed, t.changed)]; // prettier-ignore
  return (
    <>
      <p>
        <strong>{handIn.student}</strong>: <span data-mark={mark}>{t.markNames[mark]}</span>
      </p>
      {judged && judged.said.length > 0 && (
        <blockquote aria-label={t.said}>
          {judged.said.map((sentence, i) => (
            <p key={i}>{sentence}</p>
          ))}
        </blockquote>
      )}
      <p class="classroom-aside">
        {judged && judged.codes.length > 0 && `${fill(t.codes, { codes: judged.codes.join(t.comma) })} `}
        {judged?.isSolution && `${t.isSolution} `}
        {fill(t.words, { attempts, times: told.join(t.comma) })}
      </p>
    </>
  );
}
