import { coursePath, onReturn } from '@ui/page';
import { store, storedData } from '@ui/stored';

/** The reader's answer to a question, or request to see the answer without one; kept in this browser. */
export interface Answer {
  /** The option chosen, or the number given; missing where the reader only asked to see. */
  guess?: string | number;
}

const changed = 'downhill:answers';
const prefix = 'downhill:answers:';
/** The prefix of the keys that this course's answers are kept under; a page’s path within the course follows. */
export const answersPrefix = prefix + coursePath;
/** The page without its language: an answer counts in both. The path includes the base, so two courses on a host stay apart. */
const storageKey = () => prefix + keptPath(location.pathname, coursePath);
export const keptPath = (path: string, course: string) =>
  course +
  path
    .slice(course.length)
    .replace(/^(en|zh)\//, '')
    .replace(/index\.html$/, '');

let here: Record<string, Answer> | undefined;

function answers(): Record<string, Answer> {
  return (here ??= kept());
}

function kept(key = storageKey()): Record<string, Answer> {
  return Object.fromEntries(Object.entries(storedData(key) ?? {}).filter(([, answer]) => isAnswer(answer)));
}

/** Whether a question of a chapter has been answered, on whichever page this is asked. */
export const isAnsweredIn = (chapter: string, question: string): boolean =>
  Object.hasOwn(kept(`${answersPrefix}${chapter}/`), question);

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  return ['undefined', 'string', 'number'].includes(typeof (value as Answer).guess);
}

/** The reader's answer to a question, by the name of its claim. */
export const answerTo = (question: string): Answer | undefined =>
  Object.hasOwn(answers(), question) ? answers()[question] : undefined;

/** Picks up what was answered on the page in the other language, or in another tab. */
function lookAgain() {
  here = { ...here, ...kept() };
  document.dispatchEvent(new Event(changed));
}

/** Keeps an answer, for this visit at least, and notifies the figures that wait for it. */
export function keepAnswer(question: string, answer: Answer) {
  here = { ...answers(), [question]: answer };
  store(storageKey(), JSON.stringify(here));
  document.dispatchEvent(new Event(changed));
}

let watching = false;

/** Calls back whenever an answer is given, here or elsewhere; returns a function that stops this. */
export function onAnswers(listener: () => void): () => void {
  if (!watching) {
    watching = true;
    onReturn(lookAgain);
    addEventListener('storage', ({ key }) => key === storageKey() && lookAgain());
  }
  document.addEventListener(changed, listener);
  return () => document.removeEventListener(changed, listener);
}

/**
 * The id of a question on its page. It gives nothing away, unlike its claim's name, because readers see where a link leads.
 */
export const questionId = (claim: string): string =>
  `question-${[...claim].reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) % 1e9, 0)}`;
