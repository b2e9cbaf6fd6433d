import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { Trajectory } from '@lib/optim/index';
import type { RaceRequest } from './ownRace';
import { ownOptimizerStrings } from './strings';
import { useOwnOptimizer, useRival } from './useOwnOptimizer';

/** Somebody who takes part beside the course's runners: the path with each rate that was asked for; null who does not run. */
export type Guest = { name: string; paths: Trajectory[] } | null;

export interface GuestsProps {
  locale: Locale;
  request: RaceRequest;
  /** The id of the figure. */
  figure: string;
  /** What the button says that lets the reader's own race. */
  label: string;
  /** Whether the reader's own is to race at once. */
  enters: boolean;
  onEntered(): void;
  /** Told of the reader's own and of the rival whenever one of them comes, goes or runs elsewhere. */
  onGuests(guests: [own: Guest, rival: Guest]): void;
}

/** Lets the reader's own optimizer, and one that came in a link, into the race. */
export function Guests({ locale, request, figure, label, enters, onEntered, onGuests }: GuestsProps) {
  const o = ownOptimizerStrings[locale];
  const own = useOwnOptimizer(locale, request, figure, onEntered);
  const rival = useRival(locale, request, figure, onEntered);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!enters) return;
    own.race();
    // the button that was pressed has gone
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const guest = (name: string, paths: Trajectory[] | null): Guest => paths && { name, paths };
    onGuests([guest(o.yours, own.paths), guest(o.rival, rival.paths)]);
  }, [own.paths, rival.paths, locale]);
  return (
    <>
      <p class="race-own needs-script">
        <button type="button" class="button" data-action="race-own" ref={button} onClick={own.race}>
          {own.paths ? o.again : label}
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
    </>
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
