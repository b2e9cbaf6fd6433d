/** The results of runs and checks in words. */
import type { Locale } from '@i18n/locale';
import { fill } from '@i18n/fill';
import { SourceError, type Edit } from '../code/compiled';
import { explain } from '../errors/explain';
import { showPrinted, type Shown } from '../show/format';
import { outputStrings } from '../show/strings';
import { runLimitSeconds } from './limits';
import { NotebookError } from './notebook';
import type { Batch, InertError, Printed } from './protocol';
import { CellError, SandboxStop } from './Sandbox';

/** How a run ended, and the message for it. */
export interface Result {
  status: 'done' | 'failed' | 'right' | 'wrong';
  said: Shown[];
  /** The codes of the sentences about what is wrong: the same in both languages. */
  codes?: readonly string[];
  /** The line to mark in the code, with its message. */
  mark?: { line: number; message: string };
  /** How long the check of an answer took, without starting its sandbox. */
  seconds?: number;
  /** Edits of the code that would fix what is wrong. */
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
  /** Receives the result, while work started by the code may still be running. */
  onValue(value: Shown): void;
  /** Receives a function that ends the run at once. */
  onStart(stop: () => void): void;
}

/** The message for an uncaught error. */
export const explainUncaught = (error: InertError, locale: Locale): string =>
  fill(outputStrings[locale].uncaught, { message: explain(new CellError(error), locale, runLimitSeconds)!.text });

/** A batch in the form shown by the page. */
export const showBatch = ({ lines, ...rest }: Batch, locale: Locale): ShownBatch => ({
  lines: lines.map((line) => showLine(line, locale)),
  ...rest,
});

const showLine = (line: Printed, locale: Locale): Shown =>
  line.tone === 'thrown' ? text(explainUncaught(line.error, locale), 'error') : showPrinted(line, locale);

/** A line that says something about the run. */
export const text = (content: string, tone: (Shown & { kind: 'text' })['tone'] = 'note'): Shown => ({
  kind: 'text',
  tone,
  text: content,
});
/** Puts any failure of a run into words. */
export async function explained(locale: Locale, limitSeconds: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const found = explain(error, locale, limitSeconds);
    if (!found) throw error;
    const { text: message, line } = found;
    const fix = error instanceof SourceError ? error.details.fix : undefined;
    return {
      status: 'failed',
      said: [text(message, 'error')],
      codes: [codeOf(error)],
      fix,
      ...(line && { mark: { line, message } }),
    };
  }
}

/** The code of an error in a run. */
function codeOf(error: unknown): string {
  if (error instanceof SourceError || error instanceof NotebookError) return error.code;
  if (error instanceof SandboxStop) return error.reason;
  return error instanceof CellError && error.thrown.code !== 'thrown' ? error.thrown.code : 'threw';
}
