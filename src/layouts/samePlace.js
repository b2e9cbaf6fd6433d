// After a reload a chapter is shown at the text where it was left. Its parts off the screen have estimated heights
// (src/styles/chapter.css): where the browser counts pixels from the top, there is another text.
(() => {
  const key = `downhill:place:${location.pathname}`;
  // the text and what is within it, in order; figures beside it may stay on the screen while it moves
  const parts = ['.chapter', '.beside-text'];
  const selector = parts.map((part) => `${part} > :not(.beside, astro-island), ${part} > astro-island > *`).join();
  const blocks = () => document.querySelectorAll(selector);
  const topOf = (block) => block.getBoundingClientRect().top;

  addEventListener('pagehide', () => {
    let [at, top] = [-1, Infinity];
    blocks().forEach((block, i) => {
      const box = block.getBoundingClientRect();
      if (box.height > 0 && Math.abs(box.top) < Math.abs(top)) [at, top] = [i, box.top];
    });
    try {
      if (at < 0 || scrollY === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify([at, top]));
    } catch {
      // without storage the browser counts pixels
    }
  });

  if (performance.getEntriesByType('navigation')[0]?.type !== 'reload') return;
  let place;
  try {
    place = JSON.parse(sessionStorage.getItem(key));
  } catch {
    // as if there were none
  }
  if (!place) return;
  history.scrollRestoration = 'manual';
  const [at, top] = place;
  let isOver = false;
  const end = () => (isOver = true);
  for (const type of ['wheel', 'pointerdown', 'keydown']) addEventListener(type, end, { once: true, passive: true });
  const hold = () => {
    const block = blocks()[at];
    if (isOver || !block) return (history.scrollRestoration = 'auto');
    const by = topOf(block) - top;
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
    requestAnimationFrame(hold);
  };
  addEventListener('DOMContentLoaded', hold);
  addEventListener('load', () => setTimeout(end, 1_000));
})();
