import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The least height of the parts of a figure, and how much is left beneath its sentence, in pixels. */
export interface Room {
  figure?: number;
  details?: number;
  summary?: number;
  beneath?: number;
}

/**
 * What a page was built with keeps its place when the figure comes alive and starts with less: nothing beneath moves, and
 * there is room for what will come. With another width of the page it is let go.
 */
export function useRoom(frame: RefObject<HTMLElement>, isKept: boolean, isDrawn: boolean): Room {
  const [room, setRoom] = useState<Room>({});
  const built = useRef(0);
  const heightOf = (part: string) => frame.current!.querySelector<HTMLElement>(`.widget-${part}`)?.offsetHeight;
  useLayoutEffect(() => {
    if (!isKept) return;
    built.current = heightOf('summary')!;
    setRoom({ figure: heightOf('figure'), details: heightOf('details') });
  }, []);
  useLayoutEffect(() => {
    const missing = built.current - (heightOf('summary') ?? 0);
    if (!isKept || !isDrawn || missing <= 0) return;
    // where the sentence stays at the foot of the screen it covers no more than it must
    const staysAtTheFoot = getComputedStyle(frame.current!).display === 'flex';
    setRoom((now) => ({ ...now, ...(staysAtTheFoot ? { beneath: missing } : { summary: built.current }) }));
  }, [isDrawn]);
  useEffect(() => {
    if (!isKept) return;
    const { innerWidth: width } = window;
    const letGo = () => innerWidth !== width && setRoom({});
    addEventListener('resize', letGo);
    return () => removeEventListener('resize', letGo);
  }, []);
  return room;
}
