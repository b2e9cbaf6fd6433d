import { useLayoutEffect, useState } from 'preact/hooks';

/** The least height of the parts of a figure, and how much is left beneath its sentence, in pixels. */
export interface Room {
  figure?: number;
  details?: number;
  summary?: number;
  beneath?: number;
}

/**
 * A figure keeps the height it was built with when it is hydrated and starts with less: nothing beneath it moves, and there
 * is room for what is still to come. When the width of the page changes, the height is released.
 */
export function useRoom(id: string, isKept: boolean, isDrawn: boolean): Room {
  const [room, setRoom] = useState<Room>({});
  // before hydration, which writes other words
  const [built] = useState(() => (isKept ? heightsOf(id) : null));
  useLayoutEffect(() => {
    if (!built) return;
    const { innerWidth: width } = window;
    const letGo = () => innerWidth !== width && setRoom({});
    addEventListener('resize', letGo);
    setRoom({ figure: built.figure, details: built.details });
    return () => removeEventListener('resize', letGo);
  }, []);
  useLayoutEffect(() => {
    if (!built || !isDrawn) return;
    const missing = built.summary - heightsOf(id)!.summary;
    if (missing <= 0) return;
    // where the sentence stays at the foot of the screen it covers no more than it must
    const staysAtTheFoot = getComputedStyle(document.getElementById(id)!).display === 'flex';
    setRoom((now) => ({ ...now, ...(staysAtTheFoot ? { beneath: missing } : { summary: built.summary }) }));
  }, [isDrawn]);
  return room;
}

function heightsOf(id: string) {
  const figure = typeof document === 'undefined' ? null : document.getElementById(id);
  if (!figure) return null;
  const of = (part: string) => figure.querySelector<HTMLElement>(`.widget-${part}`)?.offsetHeight;
  return { figure: of('figure'), details: of('details'), summary: of('summary') ?? 0 };
}
