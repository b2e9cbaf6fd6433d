/** What runs and checks of cells come to, in words. */
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

/** How a run ended, and what to say about it. */
export interface Result {
  status: 'done' | 'failed' | 'right' | 'wrong';
  said: Shown[];
  /** The codes of the sentences that say what is wrong: the same in every language. */
  codes?: readonly string[];
  /** The line to mark in the code, with what is wrong there. */
  mark?: { line: number; message: string };
  /** How long the check of an answer took, without the start of its sandbox. */
  seconds?: number;
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

/** What nothing in the code has caught, in words. */
export const explainUncaught = (error: InertError, locale: Locale): string =>
  fill(outputStrings[locale].uncaught, { message: explain(new CellError(error), locale, runLimitSeconds)!.text });

/** A batch in the form that the page shows. */
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
/** Puts whatever goes wrong in a run into words. */
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

/** The code of an error that a run has met. */
function codeOf(error: unknown): string {
  if (error instanceof SourceError || error instanceof NotebookError) return error.code;
  if (error instanceof SandboxStop) return error.reason;
  return error instanceof CellError && error.thrown.code !== 'thrown' ? error.thrown.code : 'threw';
}
