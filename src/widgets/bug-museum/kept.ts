import { keyInCourse } from '@ui/page';
import { told } from './score';
import { cases, mistakes } from './settings';

interface Answers {
  first: number[];
  latest: number[];
}
const key = keyInCourse('bug-museum');

/** The diagnoses that the reader has made in this browser; storage may hold anything at all. */
export function keptAnswers(): Answers | null {
  try {
    const { first, latest } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Answers>;
    return isList(first, mistakes.length) && isList(latest, told) ? { first, latest } : null;
  } catch {
    return null;
  }
}

const isList = (list: unknown, most: number): list is number[] =>
  Array.isArray(list) && list.length === cases.length && list.every((n) => Number.isInteger(n) && n >= 0 && n <= most);

/** Saves them; if the browser saves nothing, neither is anything said. */
export function keepAnswers(answers: Answers) {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // storage is blocked
  }
}
