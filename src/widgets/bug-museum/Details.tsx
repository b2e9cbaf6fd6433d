import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { linkedCell } from '@cells/saved/link';
import { partMissing } from '@ui/page';
import '@ui/controls/button.css';
import type { Props } from './props';
import { cellName, type ProgramProps } from './cellName';
import { keepAnswers } from './kept';
import { cases } from './settings';

/** The program of a case, once it has been diagnosed; it is loaded when it is opened. */
export function Details({ state, t, set, locale, id }: Props) {
  const [Program, setProgram] = useState<ComponentType<ProgramProps> | null>(null);
  const open = () =>
    void import('./ProgramCell').then(
      (module) => setProgram(() => module.ProgramCell),
      () => partMissing(document.getElementById(id), open),
    );
  useEffect(() => {
    // a link to a mended program
    const linked = cases.findIndex((_, i) => cellName(i + 1) === linkedCell(location.hash));
    if (linked < 0) return;
    set({ case: [linked + 1] });
    open();
  }, []);
  const [shown] = state.case;
  const isDiagnosed = state.latest[shown - 1] > 0;
  const isLinked = typeof location !== 'undefined' && linkedCell(location.hash) === cellName(shown);
  const anew = () => {
    const none = cases.map(() => 0);
    keepAnswers({ first: none, latest: none });
    set({ first: none, latest: none });
  };
  return (
    <div class="museum-program needs-script">
      {!isDiagnosed && !isLinked ? (
        <p>{t.program.first}</p>
      ) : Program ? (
        <Program key={shown} {...{ state, t, locale }} />
      ) : (
        <button type="button" class="button" data-action="open-program" onClick={open}>
          {t.program.open}
        </button>
      )}
      {state.first.some(Boolean) && (
        <button type="button" class="button" data-action="cases-anew" onClick={anew}>
          {t.again}
        </button>
      )}
    </div>
  );
}
