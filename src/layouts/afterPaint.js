// A chapter's own scripts start once it is painted: if they were requested earlier, the first paint would wait for them.
// They start at once where they change what is shown first: a reader's saved work, or a place named by the address.
// What a reader presses or drops before they run is repeated after.
// Until the page is painted and parsed, or the reader acts, only its opening is shown (src/styles/chapter.css):
// browsers look at all fields when it is parsed, and would lay out what they are in before they paint. The styles of the
// rest are loaded in the meantime (src/build/lateStyles.ts).
(() => {
  const kept = [];
  const keepClick = (event) => {
    const button = event.target.closest?.('button');
    if (!button || button.closest('astro-island')) return;
    event.preventDefault(); // a form would be sent
    event.stopPropagation();
    kept.push(() => button.click());
  };
  const keepKey = (event) => {
    const { target, type, key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (!target.closest || target.closest('astro-island, input, select, textarea')) return;
    if (key === '/') event.preventDefault(); // Firefox would look for what is typed then
    event.stopPropagation(); // a script that runs before the others would act on it twice
    const init = { key, code, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true };
    kept.push(() => target.dispatchEvent(new KeyboardEvent(type, init)));
  };
  const keepPointer = (event) => {
    const { target, type, pointerId, pointerType, isPrimary, button, clientX, clientY } = event;
    if (!target.closest?.('[data-pulls]')) return;
    event.stopPropagation();
    const init = { pointerId, pointerType, isPrimary, button, clientX, clientY, bubbles: true, cancelable: true };
    kept.push(() => target.dispatchEvent(new PointerEvent(type, init)));
  };
  const keepFiles = (event) => {
    const { type, target, dataTransfer: given } = event;
    if (!given?.types.includes('Files') || target.closest?.('input')) return;
    event.preventDefault(); // a file would take the page's place
    if (type === 'dragover') return;
    event.stopPropagation();
    const dataTransfer = new DataTransfer();
    for (const file of given.files) dataTransfer.items.add(file);
    kept.push(() => target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
  };
  const waiting = new AbortController();
  const keep = {
    ...{ click: keepClick, keydown: keepKey, pointerdown: keepPointer, pointerup: keepPointer },
    ...{ dragover: keepFiles, drop: keepFiles },
  };
  for (const [type, listener] of Object.entries(keep))
    addEventListener(type, listener, { capture: true, signal: waiting.signal });

  const run = ({ dataset }) =>
    new Promise((done) => {
      const onerror = () => done(tell());
      const script = { type: 'module', async: false, src: dataset.src, onload: done, onerror };
      document.body.append(Object.assign(document.createElement('script'), script));
    });
  // once one of them is missing, nothing on the page may work: a reload brings what has taken its place
  const tell = () => {
    if (document.querySelector('.part-missing')) return;
    const note = document.getElementById('part-missing').content.firstElementChild.cloneNode(true);
    const [again, reload] = note.querySelectorAll('button');
    again.remove();
    reload.onclick = () => location.reload();
    document.querySelector('astro-island, h2').after(note);
  };
  const start = async () => {
    await Promise.all([...document.querySelectorAll('script[data-src]')].map(run));
    waiting.abort();
    for (const repeat of kept) repeat();
  };

  const isReturning = () => {
    try {
      return localStorage.length > 0;
    } catch {
      return false; // without storage nothing is saved
    }
  };
  const page = document.documentElement;
  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const isFirst = !(document.hidden || location.hash || location.search || isReturning());
  // a place that the reader goes back to may be below the opening
  const isOpening = isFirst && performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  const sheet = document.querySelector('link[data-href]');
  if (isOpening) page.dataset.opening = '';
  else document.write(`<link rel="stylesheet" href="${sheet.dataset.href}">`); // nothing is painted without it
  const painted = new Promise((resolve) => {
    if (!isFirst) resolve();
    else new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const late = parsed.then(() => wait(1_000));
  const ended = Promise.race([parsed.then(() => wait(0)), painted.then(() => wait(1_000))]);
  const acted = new Promise((resolve) => {
    for (const type of ['pointerdown', 'keydown', 'wheel'])
      addEventListener(type, resolve, { once: true, passive: true });
  });
  const shown = Promise.race([Promise.all([painted, ended]), acted, late]);
  if (isOpening)
    Promise.race([painted, shown]).then(async () => {
      const dressed = new Promise((done) => Object.assign(sheet, { onload: done, onerror: done }));
      sheet.href = sheet.dataset.href;
      await Promise.all([shown, Promise.race([dressed, wait(3_000)])]);
      // a dozen paragraphs, figures and the like per frame, so that no task is long; all of it once the reader acts
      const parts = [...document.querySelectorAll('.chapter > *, .beside-text > *, .colophon')];
      const below = parts.slice(parts.findIndex((part) => part.matches('h2, .opening ~ *')));
      for (const part of below) part.dataset.later = '';
      page.dataset.unfolding = '';
      delete page.dataset.opening;
      for (const [i, part] of below.entries()) {
        if (i % 12 === 0) await Promise.race([frame(), acted]);
        delete part.dataset.later;
      }
      delete page.dataset.unfolding;
    });
  Promise.race([Promise.all([parsed, painted]), late]).then(start);
})();
