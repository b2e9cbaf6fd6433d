import { keyInCourse } from '@ui/page';
import { store, storedData } from '@ui/stored';
import { told } from './score';
import { cases, mistakes } from './settings';

interface Answers {
  first: number[];
  latest: number[];
}
const key = keyInCourse('bug-museum');

/** The diagnoses that the reader has made in this browser; storage may hold anything at all. */
export function keptAnswers(): Answers | null {
  const { first, latest } = (storedData(key) ?? {}) as Partial<Answers>;
  return isList(first, mistakes.length) && isList(latest, told) ? { first, latest } : null;
}

const isList = (list: unknown, most: number): list is number[] =>
  Array.isArray(list) && list.length === cases.length && list.every((n) => Number.isInteger(n) && n >= 0 && n <= most);

/** Saves them; if the browser saves nothing, neither is anything said. */
export const keepAnswers = (answers: Answers) => store(key, JSON.stringify(answers));
