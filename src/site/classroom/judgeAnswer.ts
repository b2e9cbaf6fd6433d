/** Judges an answer as its page does. Loaded with the first, and all that it needs with it. */
import { compile } from '@cells/code/compile';
import { skeletonOf, type Skeleton } from '@cells/code/skeleton';
import { seededBy } from '@cells/grading/seeded';
import { checkAnswer } from '@cells/run/check';
import type { Result } from '@cells/run/results';
import type { Locale } from '@i18n/locale';
import { exerciseModules, exerciseStrings } from '@prose/exercises';
import type { ClassCell } from './classCells';
import type { HandIn } from './handIns';
import type { Judged, Mark } from './Judging';

/** What answers are judged by. */
export interface Rules {
  locale: Locale;
  /** The cells of each chapter. */
  cells: ReadonlyMap<string, readonly ClassCell[]>;
  /** The instructor's: the same one draws the same inputs. */
  seed: string;
}

/** Judges an answer of a student; null where nothing could be run. */
export async function judgeAnswer(
  handIn: HandIn,
  exercise: string,
  rules: Rules,
  signal: AbortSignal,
): Promise<Judged | null> {
  const [chapter, name] = exercise.split('/');
  const folder = `${chapter}/cells/${name}`;
  const [{ exercise: grader }, { strings }] = await Promise.all([
    exerciseModules[`${folder}/exercise.ts`](),
    exerciseStrings[`${folder}/strings.ts`](),
  ]);
  const given = rules.cells.get(chapter)!;
  const cells = given.map((cell) => ({ ...cell, code: handIn.code.get(cell.name) ?? cell.code }));
  const { mistakes } = strings[rules.locale];
  const random = seededBy(`${rules.seed}/${exercise}`);
  const begun = performance.now();
  let end = () => {};
  const stop = () => end();
  signal.addEventListener('abort', stop);
  const result = await checkAnswer(
    { cells, cell: exercise, exercise: grader, mistakes, random },
    {
      locale: rules.locale,
      onShow: () => {},
      onStart(stop) {
        end = stop;
        if (signal.aborted) stop();
      },
    },
  ).finally(() => signal.removeEventListener('abort', stop));
  const codes = result.codes ?? [];
  if (codes.includes('not-started')) return null;
  const skeleton = await skeletonFor(handIn.answers.get(exercise)!.code);
  const solution = await solutionFor(exercise, given.find((cell) => cell.name === exercise)!.solution!);
  return {
    mark: markOf(result),
    codes,
    said: result.said.flatMap((line) => (line.kind === 'text' ? [line.text] : [])),
    skeleton,
    isSolution: skeleton !== null && skeleton.text === solution?.text,
    seconds: (performance.now() - begun) / 1_000,
  };
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
function solutionFor(exercise: string, code: string) {
  if (!solutions.has(exercise)) solutions.set(exercise, skeletonFor(code));
  return solutions.get(exercise)!;
}
