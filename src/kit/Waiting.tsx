import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { formatNumber } from '@ui/number';
import { answerTo, questionId } from './answers';
import { kitStrings } from './strings';
import type { HeldParts } from './useHeld';

interface Places {
  /** The questions in another section. */
  far: readonly string[];
  /** Those that are not the figure's own: far, or beside another figure. */
  others: readonly string[];
  isKnown: boolean;
}

/** Where a figure's questions are: known once the page has loaded. */
function usePlaces(id: string, questions: readonly string[]): Places {
  const [places, setPlaces] = useState<Places>({ far: [], others: [], isKnown: false });
  useEffect(() => {
    const far = questions.filter((question) => isElsewhere(id, question));
    const others = questions.filter((question) => far.includes(question) || isBesideAnother(id, question));
    setPlaces({ far, others, isKnown: true });
  }, [questions.join()]);
  return places;
}

/** The questions that a figure waits for, where they are, and whether they are only those of other figures by now. */
export function useQuestions(id: string, held: HeldParts, seen: readonly string[] | null | undefined) {
  const questions = seen ? held.questionsOf(seen) : held.questions;
  const places = usePlaces(id, questions);
  const isOpen = places.others.length === questions.length && (held.answered.length > 0 || questions.length === 0);
  return { questions, places, isOpen };
}

interface WaitingProps {
  held: HeldParts;
  /** The questions that it waits for. */
  questions: readonly string[];
  places: Places;
  locale: Locale;
  id: string;
}

/** Says what a figure still waits for, with a link to the question, and what the reader predicted where it is answered. */
export function Waiting({ held, questions, places: { far, isKnown }, locale, id }: WaitingProps) {
  const t = kitStrings[locale];
  const { answered, show } = held;
  /** The button disappears, so the focus moves to the sentence that says what is shown. */
  const showNow = () => {
    show(questions);
    const said = document.getElementById(`${id}-summary`)!;
    said.tabIndex = -1;
    said.focus({ preventScroll: true });
  };
  if (questions.length + answered.length === 0) return null;
  const inOrder = [...questions.filter((question) => !far.includes(question)), ...far];
  return (
    <div class="widget-waiting needs-script">
      {answered.map((question) => (
        <p key={question}>
          <Asked question={question} />
          <span>
            {t.predicted} <Guess question={question} />
          </span>
        </p>
      ))}
      {questions.length > 0 && (
        <p class={isKnown || questions.length === 1 ? undefined : 'is-unsorted'}>
          {t.waits}{' '}
          {inOrder.map((question, i) => [
            question === far[0] && i > 0 && <span key="elsewhere">{t.elsewhere}</span>,
            <a key={question} href={`#${questionId(question)}`}>
              {t.toQuestion(questions.length > 1 ? i + 1 : undefined)}
            </a>,
          ])}
          <button type="button" data-action="show-held" onClick={showNow}>
            {t.showHeld}
          </button>
          {/* space for these words before the places of the questions are known, so that no line is added */}
          {questions.length > 1 && !(far.length > 0 && far.length < questions.length) && (
            <span class="widget-waiting-room" data-words={t.elsewhere} />
          )}
        </p>
      )}
    </div>
  );
}

/** Whether a question is neither beside its figure nor in the figure’s section. */
function isElsewhere(id: string, question: string): boolean {
  const [figure, asked] = [document.getElementById(id)!, document.getElementById(questionId(question))];
  return asked !== null && !figure.closest('.beside')?.contains(asked) && sectionOf(figure) !== sectionOf(asked);
}

/** Whether a question is beside another figure. */
function isBesideAnother(id: string, question: string): boolean {
  const beside = document.getElementById(questionId(question))?.closest('.beside');
  return beside != null && !beside.contains(document.getElementById(id));
}

/** The heading that an element is under. */
const sectionOf = (element: Element) =>
  [...document.querySelectorAll('main h2')]
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);

/** The question in its own words, including formulas; links in it become plain text. */
function Asked({ question }: { question: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const asked = document.querySelector(`#${questionId(question)} .predict-question`)?.cloneNode(true) as Element;
    for (const element of asked?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
    const blocks = asked?.firstElementChild?.matches('p') ? [...asked.children] : asked ? [asked] : [];
    place.current!.replaceChildren(...blocks.flatMap((block) => [...block.childNodes, ' ']));
  }, []);
  return <span ref={place} class="widget-asked" />;
}

/** The reader's guess in the words of its question, including formulas. */
function Guess({ question }: { question: string }) {
  const place = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    const guess = answerTo(question)?.guess;
    const option = document.querySelector(`#${questionId(question)} input[value="${CSS.escape(String(guess))}"]`);
    const words = option?.parentElement?.querySelector('span')?.cloneNode(true).childNodes ?? [];
    place.current!.replaceChildren(...(typeof guess === 'number' ? [formatNumber(guess)] : words));
  }, []);
  return <q ref={place} />;
}
