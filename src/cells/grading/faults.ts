import type { Inert } from '../run/inert';
import type { Plain } from '../run/protocol';
import { entryAt, isAnswer, isSame, type Numbers } from './compare';
import type { Exercise } from './exercise';

/** A fault: the code of a sentence, and the values for it. */
export interface Fault {
  code: string;
  details?: Record<string, string>;
}

/**
 * The known mistakes that together give exactly these results; null if none do, or if two sets of them do and cannot be
 * distinguished.
 */
export function recognize<Args extends readonly Plain[]>(
  { mistakes, habits = [], wrong }: Exercise<Args>,
  cases: Args[],
  values: Inert[],
  count: number,
): string[] | null {
  let found: string[] | null = null;
  for (const set of subsets(mistakes, count)) {
    const explains = (made: ReadonlySet<string>) => cases.every((args, i) => isAnswer(values[i], wrong(made, ...args)));
    if (!explains(new Set(set)) && !habits.some((habit) => explains(new Set([...set, habit])))) continue;
    if (count === 1) return set;
    if (found) return null;
    found = set;
  }
  return found;
}

function* subsets(list: readonly string[], count: number, from = 0): Generator<string[]> {
  if (count === 0) return yield [];
  for (let i = from; i <= list.length - count; i++) {
    for (const rest of subsets(list, count - 1, i + 1)) yield [list[i], ...rest];
  }
}

/** The part of the exercise that holds every wrong entry while all others are right; null if there is none. */
export function wrongPart<Args extends readonly Plain[]>(
  { parts = {} }: Exercise<Args>,
  cases: Args[],
  got: Numbers[],
  want: Numbers[],
): string | null {
  for (const [name, belongs] of Object.entries(parts)) {
    let right = 0;
    const fits = cases.every((args, i) =>
      want[i].data.every((value, k) => {
        if (belongs(entryAt(k, want[i]), ...args)) return true;
        right++;
        return isSame(got[i].data[k], value, got[i].within?.[k]);
      }),
    );
    if (fits && right > 0) return name;
  }
  return null;
}
