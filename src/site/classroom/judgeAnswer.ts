/** Judges an answer as its page does. Loaded with the first answer, with everything that it needs. */
import { compile } from '@cells/code/compile';
import { skeletonOf, type Skeleton } from '@cells/code/skeleton';
import { seededBy } from '@cells/grading/seeded';
import { checkAnswer } from '@cells/run/check';
import { checkLimitSeconds } from '@cells/run/limits';
import type { NotebookCell } from '@cells/run/notebook';
import type { Result } from '@cells/run/results';
import type { Locale } from '@i18n/locale';
import { exerciseModules, exerciseStrings } from '@prose/exercises';
import type { ClassCell } from './classCells';
import type { HandIn } from './handIns';
import type { Judged, Mark } from './Judging';
import { limitFor } from './limits';

/** The rules for judging answers. */
export interface Rules {
  locale: Locale;
  /** The cells of each chapter. */
  cells: ReadonlyMap<string, readonly ClassCell[]>;
  /** The instructor's seed: the same seed draws the same inputs. */
  seed: string;
  /** Whether the answer has as much time as on its page. */
  isPatient: boolean;
}

/** Judges an answer of a student; null if nothing could be run. */
export async function judgeAnswer(
  handIn: HandIn,
  exercise: string,
  rules: Rules,
  signal: AbortSignal,
): Promise<Judged | null> {
  const given = rules.cells.get(exercise.split('/')[0])!;
  const own = given.find((cell) => cell.name === exercise)!;
  const limitSeconds = rules.isPatient ? checkLimitSeconds : limitFor(await solutionSeconds(own, rules));
  const begun = performance.now();
  const cells = given.map((cell) => ({ ...cell, code: handIn.code.get(cell.name) ?? cell.code }));
  const result = await check(cells, exercise, rules, limitSeconds, signal);
  const codes = result.codes ?? [];
  if (codes.includes('not-started')) return null;
  const skeleton = await skeletonFor(handIn.answers.get(exercise)!.code);
  const solution = await solutionFor(own);
  return {
    mark: markOf(result),
    codes,
    said: result.said.flatMap((line) => (line.kind === 'text' ? [line.text] : [])),
    skeleton,
    isSolution: skeleton !== null && skeleton.text === solution?.text,
    seconds: (performance.now() - begun) / 1_000,
    limitSeconds,
  };
}

/** Checks an answer among the cells of its page; `signal` ends it. */
async function check(
  cells: readonly NotebookCell[],
  cell: string,
  { locale, seed }: Rules,
  limitSeconds: number,
  signal?: AbortSignal,
): Promise<Result> {
  const [chapter, name] = cell.split('/');
  const folder = `${chapter}/cells/${name}`;
  const [{ exercise }, { strings }] = await Promise.all([
    exerciseModules[`${folder}/exercise.ts`](),
    exerciseStrings[`${folder}/strings.ts`](),
  ]);
  const { mistakes } = strings[locale];
  let end = () => {};
  const stop = () => end();
  signal?.addEventListener('abort', stop);
  return checkAnswer(
    { cells, cell, exercise, mistakes, random: seededBy(`${seed}/${cell}`), limitSeconds },
    {
      locale,
      onShow: () => {},
      onStart(stop) {
        end = stop;
        if (signal?.aborted) stop();
      },
    },
  ).finally(() => signal?.removeEventListener('abort', stop));
}

const stops = ['time-limit', 'flooded', 'stopped', 'too-long'];

function markOf({ status, codes = [] }: Result): Mark {
  if (status === 'right') return 'right';
  if (codes.some((code) => stops.includes(code))) return 'stopped';
  return status === 'wrong' ? 'wrong' : 'broken';
}

const skeletonFor = (code: string): Promise<Skeleton | null> =>
  compile(code).then(skeletonOf).catch(() => null); // prettier-ignore

const solutions = new Map<string, Promise<Skeleton | null>>();
function solutionFor({ name, solution }: ClassCell) {
  if (solution == null) return null;
  if (!solutions.has(name)) solutions.set(name, skeletonFor(solution));
  return solutions.get(name)!;
}

const times = new Map<string, Promise<number>>();
/**
 * How long the check of the course's own solution takes here, measured once; after a failure the next answer tries
 * again. Without a solution, an answer has as much time as on its page.
 */
function solutionSeconds({ name, solution }: ClassCell, rules: Rules): Promise<number> {
  const timed = async () => {
    const given = rules.cells.get(name.split('/')[0])!;
    const cells = given.map((cell) => (cell.name === name ? { ...cell, code: solution ?? cell.code } : cell));
    if (solution == null) return checkLimitSeconds;
    const { status, seconds } = await check(cells, name, rules, checkLimitSeconds);
    if (status === 'right') return seconds!;
    times.delete(name);
    return checkLimitSeconds;
  };
  if (!times.has(name)) times.set(name, timed());
  return times.get(name)!;
}
