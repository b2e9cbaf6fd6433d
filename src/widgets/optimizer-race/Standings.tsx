import type { ComponentChildren } from 'preact';
import { useLatest } from '@ui/controls/useLatest';
import { steady } from '@ui/steady';
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
  const acts = useLatest({ onShow, onBet });
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
            const height = hasFlown(runner, step) ? t.flown : heightText(heightAt(runner, step));
            return (
              <Place
                key={runner.mark}
                {...{ i, id, t, acts }}
                name={runner.name}
                mark={runner.mark}
                tone={runner.tone}
                rate={rateText(runner.rate)}
                height={step === 0 ? null : height}
                rateName={rateName(race, i)}
                heightName={heightName(race.surface, i)}
                isShown={isShown(shown, i)}
                isBet={i === bet}
                isFirst={places[i] === 1}
                isOff={isGone(runner, step, span)}
              />
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

interface PlaceProps {
  i: number;
  id: string;
  name: string;
  mark: string;
  tone: string;
  rate: string;
  /** How high it is; null before the start, where the reader bets. */
  height: string | null;
  /** The names of these two quantities. */
  rateName: string | undefined;
  heightName: string;
  isShown: boolean;
  isBet: boolean;
  isFirst: boolean;
  isOff: boolean;
  t: Strings;
  acts: { readonly current: Pick<Props, 'onShow' | 'onBet'> };
}

/** One who takes part. */
const Place = steady((props: PlaceProps) => {
  const { i, id, name, mark, tone, rate, height, rateName, heightName, isShown, isBet, isFirst, isOff, t, acts } =
    props;
  return (
    <tr class={`tone-${tone} ${isBet ? 'is-bet' : ''} ${isFirst ? 'is-first' : ''}`}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            class="needs-script"
            checked={isShown}
            onChange={(event) => acts.current.onShow(i, event.currentTarget.checked)}
          />
          <span class="badge" aria-hidden="true">
            {mark}
          </span>
          {name}
        </label>
      </th>
      <td>
        <span data-quantity={rateName}>{rate}</span>
      </td>
      {height === null ? (
        <td class="race-bet">
          <input
            type="radio"
            name={`${id}-bet`}
            class="needs-script"
            aria-label={t.betOn(name)}
            checked={isBet}
            onChange={() => acts.current.onBet(i)}
          />
        </td>
      ) : (
        <td class={isOff ? 'is-off' : undefined}>
          <span data-quantity={heightName}>{height}</span>
        </td>
      )}
    </tr>
  );
});
