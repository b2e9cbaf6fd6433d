import { useState } from 'preact/hooks';
import { ownOptimizerStrings } from '@parts/race/strings';
import type { useOwnOptimizer, useRival } from '@parts/race/useOwnOptimizer';
import type { Locale } from '@i18n/locale';
import { useDeferred } from '@ui/useDeferred';
import { steps } from '@parts/race/lineup';
import { heightText } from '@parts/race/places';
import { heightName, rateName } from './names';
import { crossedBy, hasFlown, heightAt, isGone, isShown, type Runner } from './runner';
import type { Strings } from './strings';
import { endOf, verdict } from './verdict';
import '@ui/controls/button.css';

interface Props {
  runners: Runner[];
  shown: number[];
  step: number;
  /** Whether they may not start before the reader has answered. */
  waits: boolean;
  /** Whether the reader has pressed play before. */
  isAsked: boolean;
  /** The surface, and whose rates they are: what the numbers are called. */
  race: { surface: string; rates: string };
  span: number;
  t: Strings;
  locale: Locale;
  own: ReturnType<typeof useOwnOptimizer>;
  rival: ReturnType<typeof useRival>;
  /** On whom the reader bets. */
  bet: number | null;
  onShow(runner: number, on: boolean): void;
  onBet(runner: number): void;
}

const rateText = (rate: number) => String(Number(rate.toPrecision(2)));

/** Who takes part, with which learning rate, and how high each is now. */
export function Standings({
  runners,
  shown,
  step: latest,
  waits,
  isAsked,
  race,
  span,
  t,
  locale,
  own,
  rival,
  bet,
  onShow,
  onBet,
}: Props) {
  const step = useDeferred(latest);
  const o = ownOptimizerStrings[locale];
  const isCrossing = race.surface === 'saddle';
  const crossed = isCrossing && !waits ? crossedBy(runners, shown, step) : [];
  const isOver = step === steps && !waits;
  const places = isOver ? endOf(runners, shown, step, isCrossing) : [];
  return (
    <div class="race-standings">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.racer}</th>
            <th scope="col">{t.lr}</th>
            <th scope="col">{step === 0 ? t.bet : t.height}</th>
          </tr>
        </thead>
        <tbody>
          {runners.map((runner, i) => {
            const { name, mark, tone, rate } = runner;
            return (
              <tr key={mark} class={`tone-${tone} ${i === bet ? 'is-bet' : ''} ${places[i] === 1 ? 'is-first' : ''}`}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      class="needs-script"
                      checked={isShown(shown, i)}
                      onChange={(event) => onShow(i, event.currentTarget.checked)}
                    />
                    <span class="badge" aria-hidden="true">
                      {mark}
                    </span>
                    {name}
                  </label>
                </th>
                <td>
                  <span data-quantity={rateName(race, i)}>{rateText(rate)}</span>
                </td>
                {step === 0 ? (
                  <td class="race-bet">
                    <input
                      type="checkbox"
                      class="needs-script"
                      aria-label={t.betOn(name)}
                      checked={i === bet}
                      onChange={() => onBet(i)}
                    />
                  </td>
                ) : (
                  <td class={isGone(runner, step, span) ? 'is-off' : undefined}>
                    <span data-quantity={heightName(race.surface, i)}>
                      {hasFlown(runner, step) ? t.flown : heightText(heightAt(runner, step))}
                    </span>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="race-won" role="status">
        {waits ? (isAsked ? t.answerFirst : t.waits) : !isOver && race.rates === 'tuned' && t.bestHere}{' '}
        {isOver && verdict(runners, shown, steps, bet, t, { isCrossing, span })}
      </p>
      {crossed.length > 0 && <p class="race-across">{t.across(crossed)}</p>}
      <p class="race-own needs-script">
        <button type="button" class="button" data-action="race-own" onClick={own.race}>
          {own.paths ? o.again : o.race}
        </button>
        {own.paths && (
          <>
            <button type="button" class="button" data-action="leave-race" onClick={own.leave}>
              {o.leave}
            </button>
            <Share share={own.share} t={o} />
          </>
        )}
        <span role="status">
          {own.fault}
          {own.missing && (
            <>
              {o.missing} {own.missing.write && <a href={own.missing.write}>{o.write}</a>}
            </>
          )}
        </span>
      </p>
      {rival.isThere && (
        <p class="race-own needs-script">
          {!rival.paths && o.rivalIsHere}{' '}
          <button
            type="button"
            class="button"
            data-action="race-rival"
            onClick={rival.paths ? rival.leave : rival.race}
          >
            {rival.paths ? `${o.rival}: ${o.leave}` : o.raceRival}
          </button>
          <span role="status">{rival.fault}</span>
        </p>
      )}
    </div>
  );
}

interface ShareProps {
  share(): Promise<string | null>;
  t: (typeof ownOptimizerStrings)['en'];
}

/** Copies a link that brings the reader's optimizer, the surface and the start to someone else; shown where it cannot be copied. */
function Share({ share, t }: ShareProps) {
  const [said, say] = useState('');
  const copy = async () => {
    const link = await share();
    if (!link) return say(t.tooLong);
    say(
      await navigator.clipboard.writeText(link).then(
        () => t.copied,
        () => link,
      ),
    );
  };
  return (
    <>
      <button type="button" class="button" data-action="share-race" onClick={() => void copy()}>
        {t.share}
      </button>
      <span role="status" class="race-link">
        {said}
      </span>
    </>
  );
}
