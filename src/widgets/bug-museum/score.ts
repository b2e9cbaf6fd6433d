import { cases, mistakes, type Mistake } from './settings';

/** The number that means that the reader asked for the diagnosis; diagnoses that were made count from 1. */
export const told = mistakes.length + 1;
export const diagnosisOf = (number: number): Mistake | undefined => mistakes[number - 1];
export const numberOf = (mistake: Mistake) => mistakes.indexOf(mistake) + 1;

interface Answers {
  first: number[];
  latest: number[];
}

/** How many cases were diagnosed right at the first attempt. */
export const rightAtFirst = ({ first }: Answers) => cases.filter((mistake, i) => first[i] === numberOf(mistake)).length;

/** The state of a case: not diagnosed, wrong so far, right at the first attempt or later, or shown. */
export function standing({ first, latest }: Answers, i: number): 'open' | 'wrong' | 'right' | 'later' | 'told' {
  const right = numberOf(cases[i]);
  if (first[i] === right) return 'right';
  if (latest[i] === right) return 'later';
  if (latest[i] === told) return 'told';
  return first[i] || latest[i] ? 'wrong' : 'open';
}

/** Whether the reader knows the mistake of a case, found or shown. */
export const isKnown = (answers: Answers, i: number) => !['open', 'wrong'].includes(standing(answers, i));
