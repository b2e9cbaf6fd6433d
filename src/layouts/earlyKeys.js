// What is pressed before the page's scripts run is repeated once they have: / opens the search, and letters go there.
// In chapters, whose scripts start later, src/layouts/afterPaint.js does this.
(() => {
  const kept = [];
  const keep = {
    keydown(event) {
      const { target, type, key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (!target.closest || target.closest('astro-island, input, select, textarea')) return;
      if (key === '/') event.preventDefault(); // Firefox would look for what is typed then
      const init = { key, code, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true };
      kept.push(() => target.dispatchEvent(new KeyboardEvent(type, init)));
    },
    click({ target }) {
      const button = target.closest?.('.search-open');
      if (button) kept.push(() => button.click());
    },
  };
  const waiting = new AbortController();
  for (const [type, listener] of Object.entries(keep))
    addEventListener(type, listener, { capture: true, signal: waiting.signal });
  addEventListener('DOMContentLoaded', () => {
    waiting.abort();
    for (const repeat of kept) repeat();
  });
})();
