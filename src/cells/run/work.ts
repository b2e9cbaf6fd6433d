/** What Run and Check do with a cell's code. Loaded with the first of them, and everything that they need with it. */
import type { Locale } from '@i18n/locale';
import { compile } from '../code/compile';
import { SourceError, type Edit } from '../code/compiled';
import { errorStrings } from '../errors/strings';
import { explain, shortName } from '../errors/explain';
import { fill } from '@i18n/fill';
import { showPrinted, showValue, type Shown } from '../show/format';
import { chanceIn } from '../grading/chance';
import { isAnswer, showCall } from '../grading/compare';
import type { AnyExercise, Exercise } from '../grading/exercise';
import type { Fault } from '../grading/faults';
import { grade, gradeFree, isNamed, workOf, type Given, type Verdict } from '../grading/grade';
import { sentencesOf } from '../grading/sentences';
import { gradingStrings } from '../grading/strings';
import type { Inert } from './inert';
import { checkLimitSeconds, repairLimitSeconds, runLimitSeconds } from './limits';
import { cellsOfPage, notebook, plan, type Planned } from './notebook';
import { outputStrings } from '../show/strings';
import type { Batch, InertError, Plain, Printed } from './protocol';
import { CellError, Sandbox, SandboxStop } from './Sandbox';

/** How a run ended, and what to say about it. */
export interface Result {
  status: 'done' | 'failed' | 'right' | 'wrong';
  said: Shown[];
  /** The line to mark in the code, with what is wrong there. */
  mark?: { line: number; message: string };
  /** Changes to the code that would fix what is wrong. */
  fix?: readonly Edit[];
}

/** What a run prints and shows while it runs. */
export interface ShownBatch {
  cleared: boolean;
  lines: Shown[];
  dropped: number;
  progress: number | null;
}

/** What a run reports while it runs. */
export interface Listener {
  locale: Locale;
  onShow(batch: ShownBatch): void;
  /** Hears of the result, while what the code has started may still be at work. */
  onValue(value: Shown): void;
  /** Hands over what ends the run at once. */
  onStart(stop: () => void): void;
}

/** Runs a cell of the page's notebook; says what it prints and the value of its last expression. */
export async function runCell(name: string, code: string, listener: Listener): Promise<Result> {
  const { locale, onShow, onStart } = listener;
  const before: string[] = [];
  const value: Shown[] = [];
  let shown = false;
  let mark: Result['mark'];
  const onBatch = (batch: Batch) => {
    shown = true;
    mark ??= markOfUncaught(batch, locale);
    onShow(showBatch(batch, locale));
  };
  const onValue = (given: Inert) => {
    if (given.kind === 'undefined') return;
    value.push(showValue(given));
    listener.onValue(value[0]);
  };
  const result = await explained(locale, runLimitSeconds, async () => {
    const hear = { onBatch, before: (cell: string) => before.push(shortName(cell)), onValue };
    const settled = await notebook.run(name, code, runLimitSeconds, hear, onStart);
    const t = errorStrings[locale];
    const said: Shown[] = before.length ? [text(fill(t['ran-before'], { cells: before.join(', ') }))] : [];
    if (settled !== 'settled') said.push(text(fill(outputStrings[locale][settled], { seconds: runLimitSeconds })));
    else if (!shown && value.length === 0) said.push(text(t['no-result']));
    return { status: 'done', said, ...(mark && { mark }) };
  });
  return { ...result, said: [...value, ...result.said] };
}

/** The line of the first error that nothing has caught. */
function markOfUncaught({ lines }: Batch, locale: Locale): Result['mark'] {
  const line = lines.find((one) => one.tone === 'thrown' && one.error.line !== null);
  if (line?.tone !== 'thrown') return undefined;
  return { line: line.error.line!, message: explainUncaught(line.error, locale) };
}

const explainUncaught = (error: InertError, locale: Locale): string =>
  fill(outputStrings[locale].uncaught, { message: explain(new CellError(error), locale, runLimitSeconds)!.text });

/**
 * Checks the function of an exercise on freshly drawn inputs, in its own sandbox, after the cells above that it
 * needs. The results come back as inert descriptions and are compared here, out of reach of the reader's code.
 */
export function checkExercise(
  cell: string,
  code: string,
  exercise: AnyExercise,
  mistakes: Record<string, string>,
  { locale, onShow, onStart }: Listener,
): Promise<Result> {
  return explained(locale, checkLimitSeconds, async () => {
    const cells = cellsOfPage().map((other) => (other.name === cell ? { ...other, code } : other));
    const reading = new AbortController();
    onStart(() => reading.abort());
    const order = await plan(cells, cell, (source) => compile(source, reading.signal));
    const sandbox = new Sandbox(checkLimitSeconds, (batch) => onShow(showBatch(batch, locale)));
    onStart(() => sandbox.stop());
    try {
      return await checkIn(sandbox, order, exercise, mistakes, locale);
    } finally {
      sandbox.stop();
    }
  });
}

async function checkIn(
  sandbox: Sandbox,
  order: Planned[],
  exercise: AnyExercise,
  mistakes: Record<string, string>,
  locale: Locale,
): Promise<Result> {
  const t: Record<string, string> = { ...gradingStrings[locale], ...mistakes };
  const { name, withheld } = exercise;
  if (!order.at(-1)!.compiled.defines.includes(name)) return wrong(fill(t['no-function'], { name }));
  for (const { compiled, needs, shares } of order) await sandbox.run(compiled, { needs, shares }, withheld);
  const isFree = 'caller' in exercise;
  if (isFree) await sandbox.run(await compile(exercise.caller), { needs: [name], shares: [] });

  const cases = exercise.cases(random);
  const given: Given[] = [];
  const called = isFree ? 'checked' : name;
  for (const args of cases) {
    try {
      given.push(await sandbox.call(called, args));
    } catch (error) {
      const failed = failedCall(error, isFree ? exercise.callOf(...args) : showCall(name, args), locale);
      // the error itself names an undefined name
      if (isFree || !(error instanceof CellError) || error.thrown.name === 'ReferenceError') return failed;
      const fault = await repairOf(sandbox, order.at(-1)!, exercise, cases);
      return fault?.code.startsWith('repair-')
        ? { ...failed, said: [...failed.said, text(fill(t[fault.code], fault.details ?? {}))] }
        : failed;
    }
  }
  if (isFree) {
    const verdict = gradeFree(exercise, cases, given);
    if (verdict) return wrong(...sentencesOf(verdict, t, mistakes));
    const praise = fill(t[exercise.praise.code], exercise.praise.details(cases, workOf(given)));
    return { status: 'right', said: [text(fill(t.right, { count: cases.length })), text(praise)] };
  }
  // once more, in case the function remembers what it did
  for (const [i, args] of cases.entries()) {
    const again = await sandbox.call(called, args).catch(() => null);
    if (again) given[i].again = again.value;
  }
  const verdict = grade(exercise, cases, given);
  if (!verdict) return { status: 'right', said: [text(fill(t.right, { count: cases.length }))] };
  const named = await moreOf(verdict, sandbox, order.at(-1)!, exercise, cases);
  return wrong(...sentencesOf(named, t, mistakes));
}

/** What the source reveals about a mistake, where the results do not. */
async function moreOf(
  verdict: Verdict,
  sandbox: Sandbox,
  { code, needs }: Planned,
  exercise: Exercise,
  cases: (readonly Plain[])[],
): Promise<Verdict> {
  const chance = verdict.codes[0] === 'fickle' && chanceIn(code);
  if (chance) return { ...verdict, codes: ['random'], details: { ...verdict.details, what: chance } };
  if (isNamed(verdict)) return verdict;
  const fault = await repairOf(sandbox, { code, needs }, exercise, cases);
  return fault ? { ...verdict, codes: [fault.code], details: { ...verdict.details, ...fault.details } } : verdict;
}

/** One change of the source after which all is right; null where none is found in time. */
async function repairOf(
  sandbox: Sandbox,
  { code, needs }: Pick<Planned, 'code' | 'needs'>,
  exercise: Exercise,
  cases: (readonly Plain[])[],
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

/** A batch in the form that the page shows. */
export const showBatch = ({ lines, ...rest }: Batch, locale: Locale): ShownBatch => ({
  lines: lines.map((line) => showLine(line, locale)),
  ...rest,
});

const showLine = (line: Printed, locale: Locale): Shown =>
  line.tone === 'thrown' ? text(explainUncaught(line.error, locale), 'error') : showPrinted(line, locale);

/** A fair number from 0 to 1 that no code in the sandbox can foresee. */
const random = () => crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32;

const text = (content: string, tone: (Shown & { kind: 'text' })['tone'] = 'note'): Shown => ({
  kind: 'text',
  tone,
  text: content,
});
const wrong = (...sentences: string[]): Result => ({
  status: 'wrong',
  said: sentences.map((sentence) => text(sentence)),
});

function failedCall(error: unknown, call: string, locale: Locale): Result {
  const t = gradingStrings[locale];
  if (error instanceof SandboxStop && error.reason === 'time-limit') {
    return wrong(fill(t['time-limit'], { case: call, seconds: checkLimitSeconds }));
  }
  const explained = explain(error, locale, checkLimitSeconds);
  if (!explained || error instanceof SandboxStop) throw error;
  const { text: message, line } = explained;
  return { ...wrong(fill(t.threw, { case: call }), message), ...(line && { mark: { line, message } }) };
}

/** Puts whatever goes wrong in a run into words. */
async function explained(locale: Locale, limitSeconds: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const found = explain(error, locale, limitSeconds);
    if (!found) throw error;
    const { text: message, line } = found;
    const fix = error instanceof SourceError ? error.details.fix : undefined;
    return { status: 'failed', said: [text(message, 'error')], fix, ...(line && { mark: { line, message } }) };
  }
}
