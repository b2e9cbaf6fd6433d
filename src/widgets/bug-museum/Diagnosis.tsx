import { useEffect, useState } from 'preact/hooks';
import '@ui/controls/button.css';
import { Button } from '@ui/controls/Button';
import type { Props } from './props';
import { keepAnswers, keptAnswers } from './kept';
import { against, expected, shownBy } from './readings';
import { diagnosisOf, isKnown, numberOf, standing, told } from './score';
import { cases, mistakes, type Probe } from './settings';
import type { Strings } from './strings';

/** The state of the cases, and the reader's diagnosis of the one shown, with a reply. */
export function Diagnosis({ state, model, t, set, id }: Props) {
  const { first, latest } = state;
  const at = state.case[0] - 1;
  const [chosen, choose] = useState('');
  useEffect(() => choose(''), [at]);
  useEffect(() => {
    const kept = keptAnswers();
    if (kept && [...first, ...latest].every((answer) => answer === 0)) set(kept);
  }, []);
  const put = (list: number[], value: number) => list.map((old, i) => (i === at ? value : old));
  const answer = (value: number) => {
    const next = { first: value === told ? first : put(first, first[at] || value), latest: put(latest, value) };
    keepAnswers(next);
    set(next);
  };
  const now = standing(state, at);
  return (
    <div class="museum-diagnosis">
      <div class="museum-cases needs-script" role="group" aria-label={t.controls.case}>
        {cases.map((_, i) => {
          const one = standing(state, i);
          return (
            <button
              key={i}
              type="button"
              class="button"
              data-standing={one}
              aria-pressed={i === at}
              aria-label={t.caseIs(i + 1, t.standing[one])}
              onClick={() => set({ case: [i + 1] })}
            >
              {i + 1} {signs[one]}
            </button>
          );
        })}
      </div>
      {!isKnown(state, at) && (
        <p class="museum-answer needs-script">
          <select
            id={`${id}-diagnosis`}
            aria-label={t.diagnosis}
            value={chosen}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{t.choose}</option>
            {mistakes.map((mistake) => (
              <option key={mistake} value={mistake}>
                {t.mistakes[mistake]}
              </option>
            ))}
          </select>
          <Button
            class="button"
            data-action="diagnose"
            off={chosen === ''}
            onClick={() => answer(mistakes.findIndex((mistake) => mistake === chosen) + 1)}
          >
            {t.submit}
          </Button>
          {now === 'wrong' && (
            <button type="button" class="button" data-action="tell" onClick={() => answer(told)}>
              {t.tell}
            </button>
          )}
        </p>
      )}
      <p class="museum-verdict" role="status">
        {latest[at] > 0 && <Verdict answer={latest[at]} truth={model.mistake} at={at} t={t} />}
      </p>
    </div>
  );
}

const signs = { open: '', wrong: '✗', right: '✓', later: '(✓)', told: '(?)' };

/** Why a diagnosis is right, or which probe speaks against it. */
function Verdict({ answer, truth, at, t }: { answer: number; truth: (typeof cases)[number]; at: number; t: Strings }) {
  if (cases[at] !== truth) return null; // the model of another case is still shown
  const probeName = (probe: Probe) => t.controls.probe.options[probe];
  const diagnosis = diagnosisOf(answer);
  if (diagnosis && answer !== numberOf(truth)) {
    const probe = against(diagnosis, truth);
    const phrase = (of: typeof truth) => t.findings[probe][expected[of][probe] as never] as string;
    return <>{t.wrong(t.mistakes[diagnosis], probeName(probe), phrase(diagnosis), phrase(truth))}</>;
  }
  const says = answer === told ? t.toldIt : t.right;
  return (
    <>
      <b>{says(t.mistakes[truth])}</b>
      {t.space + [t.why[truth], t.shownBy(probeName(shownBy[truth])), t.curedNow].join(t.space)}
    </>
  );
}
