import { useEffect, useState } from 'preact/hooks';
import { untranslated } from '@ui/page';

/** The speaker's elapsed time in minutes and seconds; a press resets it. */
export default function Clock({ label }: { label: string }) {
  const [from, setFrom] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    setFrom((begun) => begun ?? Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = from === null ? 0 : Math.max(0, Math.floor((now - from) / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return (
    <button type="button" class="deck-clock" title={label} onClick={() => setFrom(Date.now())} {...untranslated}>
      {minutes}:{String(rest).padStart(2, '0')}
    </button>
  );
}
