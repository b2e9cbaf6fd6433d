/**
 * The browser that Plot finds in the sandbox. Its charts are finished before they are shown, so callbacks for the next
 * frame run at the end of a chart.
 */
import { figureBounds } from '../run/limits';
import { formatCount } from '@ui/number';
import { Document } from '@ui/plot/dom';
import { host, refuse, type Browser } from './host';
import { NumberFormat } from './numberFormat';

const waiting: (() => void)[] = [];

/** Runs the callbacks for the next frame. */
export function nextFrame() {
  for (const work of waiting.splice(0)) work();
}

/** Draws something to be read but not shown: it does not count, and none of its callbacks wait. */
export function unseen<T>(work: () => T): T {
  const waits = waiting.length;
  const drawn = document.uncounted(work);
  waiting.length = waits;
  return drawn;
}

const tooMuch = () => refuse('too-much', { most: formatCount(figureBounds.elements) });
export const document = new Document({ ...figureBounds, tooMuch });

export const browser: Browser = {
  document,
  window: { document, devicePixelRatio: host.pixelRatio },
  requestAnimationFrame: (work: () => void) => void waiting.push(work),
  Intl: { NumberFormat, DateTimeFormat: Intl.DateTimeFormat },
};
