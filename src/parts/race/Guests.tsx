import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@i18n/locale';
import type { Trajectory } from '@lib/optim/index';
import type { RaceRequest } from './ownRace';
import { ownOptimizerStrings } from './strings';
import { useOwnOptimizer, useRival } from './useOwnOptimizer';

/** A guest in the race beside the course's runners: its path for each requested rate; null if it does not run. */
export type Guest = { name: string; paths: Trajectory[] } | null;

export interface GuestsProps {
  locale: Locale;
  request: RaceRequest;
  /** The id of the figure. */
  figure: string;
  /** The label of the button that lets the reader's own optimizer race. */
  label: string;
  /** Whether the reader's own races at once. */
  enters: boolean;
  onEntered(): void;
  /** Called with the reader's own and the rival whenever one of them joins, leaves or takes another path. */
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
    // the pressed button is gone
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

/**
 * Copies a link that takes the reader's optimizer, the surface and the start to someone else; shows it if it cannot be
 * copied.
 */
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
