import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import { formatNumber } from '@ui/number';
import { answerTo } from './answers';
import { kitStrings } from './strings';
import type { HeldParts } from './useHeld';

/** What a figure still waits for, with the way to the question; and beside the truth, what the reader predicted. */
export function Waiting({ held, locale }: { held: HeldParts; locale: Locale }) {
  const t = kitStrings[locale];
  const { questions, answered, show } = held;
  const [said, setSaid] = useState<string[]>([]);
  useEffect(() => setSaid(answered.map(wordsOf)), [held]);
  if (questions.length + said.length === 0) return null;
  return (
    <div class="widget-waiting needs-script">
      {said.map((words) => (
        <p key={words}>
          {t.predicted} <q>{words}</q>
        </p>
      ))}
      {questions.length > 0 && (
        <p>
          {t.waits}{' '}
          {questions.map((question, i) => (
            <a key={question} href={`#predict-${question}`}>
              {t.toQuestion} {questions.length > 1 && i + 1}
            </a>
          ))}
          <button type="button" data-action="show-held" onClick={show}>
            {t.showHeld}
          </button>
        </p>
      )}
    </div>
  );
}

/** The reader's guess in the words of its question. */
function wordsOf(question: string): string {
  const guess = answerTo(question)?.guess;
  if (typeof guess === 'number') return formatNumber(guess);
  const option = document.querySelector(`#predict-${question} input[value="${CSS.escape(String(guess))}"]`);
  const words = option?.parentElement?.querySelector('span')?.cloneNode(true) as Element | undefined;
  words?.querySelectorAll('.katex-mathml').forEach((twice) => twice.remove());
  return words?.textContent?.trim() ?? '';
}
