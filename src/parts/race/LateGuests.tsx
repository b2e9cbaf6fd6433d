import { useEffect, useRef, useState } from 'preact/hooks';
import { onFunction } from '@kit/ownCode/inFigure';
import { partMissing } from '@ui/page';
import type { GuestsProps } from './Guests';
import '@ui/controls/button.css';

type Part = Pick<typeof import('./Guests'), 'Guests'>;

/** Lets the reader's own optimizer join the race; loaded when that is wanted, or when a link has brought a rival. */
export function LateGuests(props: Omit<GuestsProps, 'enters'>) {
  const [part, setPart] = useState<Part | null>(null);
  const asked = useRef(false);
  const enters = useRef(false);
  const load = (own: boolean) => {
    enters.current ||= own;
    if (asked.current) return;
    asked.current = true;
    void import('./Guests').then(
      ({ Guests }) => setPart({ Guests }),
      () => {
        asked.current = false;
        partMissing(document.getElementById(props.figure), () => load(own));
      },
    );
  };
  useEffect(() => {
    if (location.hash.includes('rival')) load(false);
    return onFunction(props.figure, () => load(true));
  }, []);
  if (part) return <part.Guests {...props} enters={enters.current} />;
  return (
    <p class="race-own needs-script">
      <button type="button" class="button" data-action="race-own" onClick={() => load(true)}>
        {props.label}
      </button>
    </p>
  );
}
