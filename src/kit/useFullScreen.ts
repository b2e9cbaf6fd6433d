import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The largest share of the screen that a figure in full screen takes. */
const share = 0.94;
const largest = 3;

/** Enlarges a figure that is shown in full screen as far as the screen allows. */
export function useFullScreen(frame: RefObject<HTMLElement>) {
  useEffect(() => {
    const widget = frame.current!;
    const fit = () => {
      widget.style.removeProperty('--enlarged');
      if (document.fullscreenElement !== widget) return;
      const { width, height } = sizeOf(widget);
      const enlarged = Math.min((share * innerWidth) / width, (share * innerHeight) / height, largest);
      widget.style.setProperty('--enlarged', String(Math.max(1, enlarged)));
    };
    document.addEventListener('fullscreenchange', fit);
    return () => document.removeEventListener('fullscreenchange', fit);
  }, []);
}

/** The size of the widget's content; the widget itself is then as large as the screen. */
function sizeOf(widget: HTMLElement) {
  const boxes = [...widget.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 0);
  return {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
  };
}
