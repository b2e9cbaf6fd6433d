import type { Plain } from '../run/protocol';
import type { Exercise } from './exercise';
import type { Fault } from './faults';
import { bounded, editsOf } from './edits';
import { applyTogether, together } from './together';

/** The most changes that are tried, one at a time and several together. */
const [most, mostTogether] = [800, 300];
/** The most loop iterations of a call of a changed source: a runaway must not use up the time of the others. */
const turns = 6_000;

/** What a repaired solution is tried with: the cases that were wrong before, and others, so that chance repairs nothing. */
export const repairCases = <Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  random: () => number,
): Args[] => [...cases, ...exercise.cases(random), ...exercise.cases(random)];

/**
 * Looks for one small change, perhaps in several places, that makes a wrong solution right: nothing says more exactly what the mistake is.
 * `isRight` runs a source on all cases; it throws when there is no time left. Null where no change helps and nothing is
 * to be said.
 */
export async function findRepair(source: string, isRight: (source: string) => Promise<boolean>): Promise<Fault | null> {
  try {
    const edits = editsOf(source);
    const several = [...together(edits)].slice(0, mostTogether);
    for (const tried of [...edits.slice(0, most).map((edit) => [edit]), ...several]) {
      if (!(await isRight(bounded(applyTogether(source, tried), turns)))) continue;
      const [{ kind, to }] = tried;
      const all = (of: 'line' | 'from') => [...new Set(tried.map((edit) => String(edit[of])))].join(', ');
      return {
        code: to === '' ? 'repair-without' : `repair-${kind}`,
        details: { line: all('line'), from: all('from'), to },
      };
    }
    const caret = edits.find(({ kind }) => kind === 'caret');
    if (caret) return { code: 'caret-too', details: { line: String(caret.line) } };
  } catch {
    // no time left, or no code that can be read
  }
  return null;
}
