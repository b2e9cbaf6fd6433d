import type { ComponentChildren } from 'preact';
import { useDeferred } from '@ui/useDeferred';
import { steps } from '@parts/race/lineup';
import { heightText } from '@parts/race/places';
import { heightName, rateName, rateText } from './names';
import { crossingOf, hasFlown, heightAt, isGone, isShown, type Runner } from './runner';
import type { Strings } from './strings';
import { endOf, verdict } from './verdict';

interface Props {
  /** The figure's. */
  id: string;
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
  /** The way in for others. */
  children: ComponentChildren;
  /** On whom the reader bets. */
  bet: number | null;
  onShow(runner: number, on: boolean): void;
  onBet(runner: number): void;
}

/** Who takes part, with which learning rate, and how high each is now. */
export function Standings({
  id,
  runners,
  shown,
  step: latest,
  waits,
  isAsked,
  race,
  span,
  t,
  children,
  bet,
  onShow,
  onBet,
}: Props) {
  const step = useDeferred(latest);
  const isCrossing = race.surface === 'saddle';
  const crossed = isCrossing && !waits ? crossingOf(runners, shown, step) : [];
  const isOver = step === steps && !waits;
  const places = isOver ? endOf(runners, shown, step, isCrossing) : [];
  return (
    <div class="race-standings">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.racer}</th>
            <th scope="col">{t.lr}</th>
            <th scope="col">{step === 0 ? t.controls.bet : t.height}</th>
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
                      type="radio"
                      name={`${id}-bet`}
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
      <div class="race-told">
        <p class="race-won" role="status">
          {waits ? (isAsked ? t.answerFirst : t.waits) : !isOver && race.rates === 'tuned' && t.bestHere}{' '}
          {isOver && verdict(runners, shown, steps, bet, t, { isCrossing, span })}
        </p>
        {crossed.length > 0 && !isOver && <p class="race-across">{t.across(crossed)}</p>}
      </div>
      {children}
    </div>
  );
}
