import type { Locale } from '@i18n/locale';
import { fill } from '@i18n/fill';
import { compile } from '../code/compile';
import { explain } from '../errors/explain';
import { chanceIn } from '../grading/chance';
import { isAnswer, showCall } from '../grading/compare';
import type { AnyExercise, Exercise } from '../grading/exercise';
import type { Fault } from '../grading/faults';
import { grade, gradeFree, workOf, type Given } from '../grading/grade';
import { sentencesOf } from '../grading/sentences';
import { gradingStrings } from '../grading/strings';
import { isNamed, type Verdict } from '../grading/verdict';
import { checkLimitSeconds, repairLimitSeconds } from './limits';
import { plan, type NotebookCell, type Planned } from './notebook';
import type { Plain } from './protocol';
import { explained, showBatch, text, type Listener, type Result } from './results';
import { CellError, Sandbox, SandboxStop } from './Sandbox';

/** A solution to an exercise, and what it is judged by. */
export interface Submission {
  /** The cells of its page, including the answer. */
  cells: readonly NotebookCell[];
  /** The cell of the answer. */
  cell: string;
  exercise: AnyExercise;
  /** The exercise's own sentences, by code. */
  mistakes: Record<string, string>;
  /** Draws the inputs; must be out of reach of the code. */
  random: () => number;
  /** The time limit for the check; `checkLimitSeconds` by default. */
  limitSeconds?: number;
}

/**
 * Checks the function of an exercise on drawn inputs, in its own sandbox, after the cells above that it needs. The
 * results come back as inert descriptions and are compared here, out of reach of the reader's code.
 */
export function checkAnswer(
  submission: Submission,
  { locale, onShow, onStart }: Omit<Listener, 'onValue'>,
): Promise<Result> {
  const { limitSeconds = checkLimitSeconds } = submission;
  return explained(locale, limitSeconds, async () => {
    const reading = new AbortController();
    onStart(() => reading.abort());
    const order = await plan(submission.cells, submission.cell, (source) => compile(source, reading.signal));
    // reported progress does not extend the time limit here
    const sandbox = new Sandbox(limitSeconds, (batch) => onShow(showBatch(batch, locale)), limitSeconds);
    onStart(() => sandbox.stop());
    try {
      const result = await checkIn(sandbox, order, submission, locale);
      return { ...result, seconds: sandbox.seconds };
    } finally {
      sandbox.stop();
    }
  });
}

async function checkIn(
  sandbox: Sandbox,
  order: Planned[],
  { exercise, mistakes, random }: Submission,
  locale: Locale,
): Promise<Result> {
  const t: Record<string, string> = { ...gradingStrings[locale], ...mistakes };
  const { name, withheld } = exercise;
  if (!order.at(-1)!.compiled.defines.includes(name)) return wrong(['no-function'], fill(t['no-function'], { name }));
  for (const cell of order) await sandbox.run(cell.compiled, cell, withheld);
  const isFree = 'caller' in exercise;
  if (isFree) await sandbox.run(await compile(exercise.caller), { needs: [name], shares: [], meant: null });

  const cases = exercise.cases(random);
  const given: Given[] = [];
  const called = isFree ? 'checked' : name;
  for (const args of cases) {
    try {
      given.push(await sandbox.call(called, args));
    } catch (error) {
      const failed = failedCall(
        error,
        isFree ? exercise.callOf(...args) : showCall(name, args),
        locale,
        sandbox.limitSeconds,
      );
      // the error itself names an undefined name
      if (isFree || !(error instanceof CellError) || error.thrown.name === 'ReferenceError') return failed;
      const fault = await repairOf(sandbox, order.at(-1)!, exercise, cases, random);
      if (!fault?.code.startsWith('repair-')) return failed;
      const said = [...failed.said, text(fill(t[fault.code], fault.details ?? {}))];
      return { ...failed, said, codes: [...failed.codes!, fault.code] };
    }
  }
  if (isFree) {
    const verdict = gradeFree(exercise, cases, given);
    if (verdict) return wrong(verdict.codes, ...sentencesOf(verdict, t, mistakes));
    const praise = fill(t[exercise.praise.code], exercise.praise.details(cases, workOf(given)));
    return { status: 'right', said: [text(fill(t.right, { count: cases.length })), text(praise)] };
  }
  // call it again, in case the function remembers earlier calls
  for (const [i, args] of cases.entries()) {
    const again = await sandbox.call(called, args).catch(() => null);
    if (again) given[i].again = again.value;
  }
  const verdict = grade(exercise, cases, given);
  if (!verdict) return { status: 'right', said: [text(fill(t.right, { count: cases.length }))] };
  const named = await withFaultInSource(verdict, sandbox, order.at(-1)!, exercise, cases, random);
  return wrong(named.codes, ...sentencesOf(named, t, mistakes));
}

/** The verdict, with a mistake found in the source if the results alone do not name one. */
async function withFaultInSource(
  verdict: Verdict,
  sandbox: Sandbox,
  { code, needs }: Planned,
  exercise: Exercise,
  cases: (readonly Plain[])[],
  random: () => number,
): Promise<Verdict> {
  const chance = verdict.codes[0] === 'fickle' && chanceIn(code);
  if (chance) return { ...verdict, codes: ['random'], details: { ...verdict.details, what: chance } };
  if (isNamed(verdict)) return verdict;
  const fault = await repairOf(sandbox, { code, needs }, exercise, cases, random);
  return fault ? { ...verdict, codes: [fault.code], details: { ...verdict.details, ...fault.details } } : verdict;
}

/** One change of the source that makes all results right; null if none is found in time. */
async function repairOf(
  sandbox: Sandbox,
  { code, needs }: Pick<Planned, 'code' | 'needs'>,
  exercise: Exercise,
  cases: (readonly Plain[])[],
  random: () => number,
): Promise<Fault | null> {
  sandbox.onPrint = () => {};
  const until = performance.now() + 1000 * repairLimitSeconds;
  const { findRepair, repairCases } = await import('../grading/repair');
  const tried = repairCases(exercise, cases, random);
  return findRepair(code, async (changed) => {
    if (performance.now() > until) throw new SandboxStop('time-limit');
    try {
      await sandbox.run(await compile(changed), { needs, shares: [] }, exercise.withheld);
      for (const args of tried)
        if (!isAnswer((await sandbox.call(exercise.name, args)).value, exercise.expected(...args))) return false;
      return true;
    } catch (error) {
      if (error instanceof SandboxStop) throw error;
      return false;
    }
  });
}

const wrong = (codes: readonly string[], ...sentences: string[]): Result => ({
  status: 'wrong',
  said: sentences.map((sentence) => text(sentence)),
  codes,
});

function failedCall(error: unknown, call: string, locale: Locale, seconds: number): Result {
  const t = gradingStrings[locale];
  if (error instanceof SandboxStop && error.reason === 'time-limit') {
    return wrong(['time-limit'], fill(t['time-limit'], { case: call, seconds }));
  }
  const explained = explain(error, locale, seconds);
  if (!explained || error instanceof SandboxStop) throw error;
  const { text: message, line } = explained;
  return { ...wrong(['threw'], fill(t.threw, { case: call }), message), ...(line && { mark: { line, message } }) };
}
