import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { ownCodeStrings } from './strings';
import './styles';

interface BroughtProps {
  locale: Locale;
  running: boolean;
  /** Why it could not run. */
  fault: string;
  run(): void;
  end(): void;
}

/**
 * Says at the head of a figure for which code came in a link or a file that its numbers are not from that code until it
 * runs.
 */
export function Brought({ locale, running, fault, run, end }: BroughtProps) {
  const t = ownCodeStrings[locale];
  return (
    <div class="own-code own-brought">
      <p role="status">
        {running ? t.runsBrought : t.brought}{' '}
        <button type="button" data-action={running ? 'leave-brought' : 'run-brought'} onClick={running ? end : run}>
          {running ? t.back : t.runBrought}
        </button>
      </p>
      {fault && (
        <p class="own-code-error" role="alert">
          {fill(t.failed, { message: fault })}
        </p>
      )}
    </div>
  );
}
