// A chapter's own scripts start once it is painted: if they were requested earlier, the first paint would wait for them.
// They start at once where they change what is shown first: a reader's saved work, or a place named by the address.
// What a reader presses before they run is repeated after.
(() => {
  const pressed = [];
  const keepPress = (event) => {
    const button = event.target.closest?.('button');
    if (!button || button.closest('astro-island')) return;
    event.preventDefault(); // a form would be sent
    event.stopPropagation();
    pressed.push(() => button.click());
  };
  const keepKey = ({ target, type, key, shiftKey, ctrlKey, metaKey, altKey }) => {
    if (target !== document.body) return;
    const event = new KeyboardEvent(type, { key, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true });
    pressed.push(() => target.dispatchEvent(event));
  };
  addEventListener('click', keepPress, true);
  addEventListener('keydown', keepKey, true);

  const run = ({ dataset }) =>
    new Promise((done) => {
      const script = { type: 'module', async: false, src: dataset.src, onload: done, onerror: done };
      document.body.append(Object.assign(document.createElement('script'), script));
    });
  const start = async () => {
    await Promise.all([...document.querySelectorAll('script[data-src]')].map(run));
    removeEventListener('click', keepPress, true);
    removeEventListener('keydown', keepKey, true);
    for (const repeat of pressed) repeat();
  };

  const isReturning = () => {
    try {
      return localStorage.length > 0;
    } catch {
      return false; // without storage nothing is saved
    }
  };
  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const painted = new Promise((resolve) => {
    if (document.hidden || location.hash || location.search || isReturning()) resolve();
    else new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });
  const late = parsed.then(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  Promise.race([Promise.all([parsed, painted]), late]).then(start);
})();
