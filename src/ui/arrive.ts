const stillFrames = 8;
const framesToArrive = 30;
const ofTheReader = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Scrolls to a place on the page, and again while the content above it gets its real height, which is only an estimate
 * until it has been on the screen. Smooth scrolling is corrected at its end. Any input from the reader ends it.
 */
export function arrive(
  bring: (behavior: ScrollBehavior) => void,
  behavior: ScrollBehavior = 'instant',
  page: Window = window,
) {
  const journey = new AbortController();
  for (const type of ofTheReader) {
    page.addEventListener(type, () => journey.abort(), { signal: journey.signal, passive: true });
  }
  let still = behavior === 'smooth' ? 0 : stillFrames;
  let frames = 0;
  let seenAt = page.scrollY;
  const step = () => {
    if (journey.signal.aborted) return;
    if (still < stillFrames) {
      still = Math.abs(page.scrollY - seenAt) < 1 ? still + 1 : 0;
      seenAt = page.scrollY;
    } else {
      bring('instant');
      frames++;
    }
    if (frames < framesToArrive) page.requestAnimationFrame(step);
    else journey.abort();
  };
  bring(behavior);
  page.requestAnimationFrame(step);
}
