import type { Plain } from '../run/protocol';
import type { Exercise } from './exercise';
import type { Fault } from './faults';
import { bounded } from './bounded';
import { editsOf } from './edits';
import { applyAll, joinedEdits } from './joinedEdits';

/** The most changes that are tried, alone and in combination. */
const [most, mostJoined] = [800, 300];
/** The most loop iterations per call of a changed source: an endless one must not use up the others' time. */
const turns = 6_000;

/** The cases that a repaired solution is tried with: the wrong ones, and others to rule out chance. */
export const repairCases = <Args extends readonly Plain[]>(
  exercise: Exercise<Args>,
  cases: Args[],
  random: () => number,
): Args[] => [...cases, ...exercise.cases(random), ...exercise.cases(random)];

/**
 * Looks for one small change, perhaps in several places, that makes a wrong solution right, which pinpoints the
 * mistake. `isRight` runs a source on all cases; it throws when time is up. Null if no change helps and there is
 * nothing to report.
 */
export async function findRepair(source: string, isRight: (source: string) => Promise<boolean>): Promise<Fault | null> {
  try {
    const edits = editsOf(source);
    const several = [...joinedEdits(edits)].slice(0, mostJoined);
    for (const tried of [...edits.slice(0, most).map((edit) => [edit]), ...several]) {
      if (!(await isRight(bounded(applyAll(source, tried), turns)))) continue;
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
    // time is up, or the code cannot be parsed
  }
  return null;
}
