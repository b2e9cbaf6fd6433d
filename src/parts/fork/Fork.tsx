import type { Locale } from '@i18n/locale';
import { AsWide } from '@ui/AsWide';
import { Button } from '@ui/controls/Button';
import { forkStrings, type Unit } from './strings';
import '@ui/controls/button.css';
import './fork.css';

interface ForkProps {
  locale: Locale;
  /** The step that is shown. */
  step: number;
  last: number;
  /** The unit of the run, if it is not steps. */
  unit?: Unit;
  /** Where the run was forked, and the settings of each branch from there on; null if it was not. */
  forked: { at: number; was: string; now: string } | null;
  fork(): void;
  unite(): void;
}

/** Forks a run at the step that is shown: one branch, drawn pale, keeps the settings; the other takes those chosen next. */
export function Fork({ locale, step, last, unit = 'step', forked, fork, unite }: ForkProps) {
  const t = forkStrings[locale];
  return (
    <div class="fork needs-script">
      <Button
        class="button"
        data-action={forked ? 'unite' : 'fork'}
        off={!forked && step >= last}
        onClick={forked ? unite : fork}
      >
        {forked ? t.unite : <AsWide as={t.fork(last, unit)}>{t.fork(step, unit)}</AsWide>}
      </Button>
      {forked ? (
        <p role="status">
          {t.forked(forked.at, unit)}
          <b class="fork-pale">{t.pale}</b>
          {forked.was}
          <b>{t.full}</b>
          {forked.now}
        </p>
      ) : (
        <p>{step >= last ? t.atEnd(unit) : t.hint}</p>
      )}
    </div>
  );
}
