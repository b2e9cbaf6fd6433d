/** What Run and Check do with a cell's code. Loaded at their first use, with everything that they need. */
import type { Locale } from '@i18n/locale';
import { shortName } from '../errors/explain';
import { errorStrings } from '../errors/strings';
import { fill } from '@i18n/fill';
import type { AnyExercise } from '../grading/exercise';
import { showValue, type Shown } from '../show/format';
import { outputStrings } from '../show/strings';
import { checkAnswer } from './check';
import type { Inert } from './inert';
import { runLimitSeconds } from './limits';
import { cellsOfPage, notebook, type NotebookCell } from './notebook';
import type { Batch } from './protocol';
import { withMisspelt } from './withMisspelt';
import { explained, explainUncaught, showBatch, text, type Listener, type Result } from './results';

/** Runs a cell of the page's notebook; reports its output and the value of its last expression. */
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
  return withMisspelt({ ...result, said: [...value, ...result.said] }, code, locale);
}

/** The line of the first uncaught error. */
function markOfUncaught({ lines }: Batch, locale: Locale): Result['mark'] {
  const line = lines.find((one) => one.tone === 'thrown' && one.error.line !== null);
  if (line?.tone !== 'thrown') return undefined;
  return { line: line.error.line!, message: explainUncaught(line.error, locale) };
}

/** Checks the function of an exercise on freshly drawn inputs, with the cells of this page or the given ones. */
export async function checkExercise(
  cell: string,
  code: string,
  exercise: AnyExercise,
  mistakes: Record<string, string>,
  listener: Listener,
  given: NotebookCell[] = cellsOfPage(),
): Promise<Result> {
  const cells = given.map((other) => (other.name === cell ? { ...other, code } : other));
  const result = await checkAnswer({ cells, cell, exercise, mistakes, random }, listener);
  return withMisspelt(result, code, listener.locale);
}

/** A random number from 0 to 1 that no code in the sandbox can predict. */
const random = () => crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32;
