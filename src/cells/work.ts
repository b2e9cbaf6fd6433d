/** What Run and Check do with a cell's code. Loaded with the first of them, and everything that they need with it. */
import type { Locale } from '@i18n/locale';
import { errorStrings } from './errorStrings';
import { explain } from './explain';
import { fill } from './fill';
import { formatValue, showPrinted, type Shown } from './format';
import type { Exercise } from './grading/exercise';
import { grade, type Given } from './grading/grade';
import { gradingStrings } from './grading/strings';
import { checkLimitSeconds, runLimitSeconds } from './limits';
import { Sandbox, SandboxStop } from './Sandbox';
import { transpile, type Compiled } from './transpile';

/** How a run ended, and what there is to say of it. */
export interface Result {
  status: 'done' | 'failed' | 'right' | 'wrong';
  said: Shown[];
  /** The line to mark in the code, with what is wrong there. */
  mark?: { line: number; message: string };
}

/** What a run tells while it runs. */
export interface Listener {
  locale: Locale;
  onPrint(lines: Shown[], dropped: number): void;
  /** Hands over what ends the run at once. */
  onStart(stop: () => void): void;
}

/** Runs a cell; says what it prints and the value of its last expression. */
export const runCell = (code: string, listener: Listener): Promise<Result> =>
  inSandbox(code, runLimitSeconds, listener, async (sandbox, compiled, hasPrinted) => {
    const value = await sandbox.run(compiled);
    if (value.kind !== 'undefined') return { status: 'done', said: [text(formatValue(value), 'value')] };
    return { status: 'done', said: hasPrinted() ? [] : [text(errorStrings[listener.locale]['no-result'], 'note')] };
  });

/**
 * Checks the function of an exercise on inputs drawn anew. The results come back from the sandbox as inert
 * descriptions and are compared here, where the reader's code has no hand.
 */
export const checkExercise = (
  code: string,
  exercise: Exercise,
  mistakes: Record<string, string>,
  listener: Listener,
): Promise<Result> =>
  inSandbox(code, checkLimitSeconds, listener, async (sandbox, compiled) => {
    const t: Record<string, string> = { ...gradingStrings[listener.locale], ...mistakes };
    const { name, withheld } = exercise;
    if (!compiled.defines.includes(name)) return wrong(fill(t['no-function'], { name }));
    await sandbox.run(compiled, withheld);

    const cases = exercise.cases(random);
    const given: Given[] = [];
    for (const args of cases) {
      try {
        given.push(await sandbox.call(name, args));
      } catch (error) {
        return failedCall(error, exercise.show(...args), listener.locale);
      }
    }
    const verdict = grade(exercise, cases, given);
    if (!verdict) return { status: 'right', said: [text(fill(t.right, { count: cases.length }))] };
    const [first, ...others] = verdict.codes.map((code) => fill(t[code], verdict.details));
    const known = verdict.codes.some((code) => code in mistakes);
    const example = known ? [fill(t.example, verdict.details)] : [];
    return wrong(first, ...others.map((sentence) => t.and + sentence), ...example);
  });

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

/** Opens a sandbox for a piece of work, ends it afterwards, and puts whatever goes wrong into words. */
async function inSandbox(
  code: string,
  limitSeconds: number,
  { locale, onPrint, onStart }: Listener,
  work: (sandbox: Sandbox, compiled: Compiled, hasPrinted: () => boolean) => Promise<Result>,
): Promise<Result> {
  let printed = false;
  let sandbox: Sandbox | null = null;
  try {
    const compiled = transpile(code);
    sandbox = new Sandbox(limitSeconds, (lines, dropped) => {
      printed = true;
      onPrint(lines.map(showPrinted), dropped);
    });
    onStart(() => sandbox?.stop());
    return await work(sandbox, compiled, () => printed);
  } catch (error) {
    const explained = explain(error, locale, limitSeconds);
    if (!explained) throw error;
    const { text: message, line } = explained;
    return { status: 'failed', said: [text(message, 'error')], ...(line && { mark: { line, message } }) };
  } finally {
    sandbox?.stop();
  }
}
