import { useEffect, useState } from 'preact/hooks';
import { untranslated } from '@ui/page';
import { elapsed, keepTime, keptTime, type Time } from './time';

/** The speaker's elapsed time in minutes and seconds. A press pauses or continues it; a reload keeps it. */
export default function Clock({ label, reset }: { label: string; reset: string }) {
  const [time, setTime] = useState<Time>({ ran: 0, since: null });
  const [now, setNow] = useState(0);
  const change = (next: Time) => {
    keepTime(next);
    setTime(next);
    setNow(Date.now());
  };
  useEffect(() => {
    change(keptTime());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const isPaused = time.since === null;
  const press = () => {
    const at = Date.now();
    change(isPaused ? { ...time, since: at } : { ran: elapsed(time, at), since: null });
  };
  const seconds = Math.max(0, Math.floor(elapsed(time, now) / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return (
    <span class="deck-clock">
      <button type="button" title={label} aria-pressed={isPaused} onClick={press} {...untranslated}>
        {minutes}:{String(rest).padStart(2, '0')}
      </button>
      <button type="button" onClick={() => change({ ran: 0, since: isPaused ? null : Date.now() })}>
        {reset}
      </button>
    </span>
  );
}
