// Figures and cells before hydration. The reader's actions are recorded, and replayed after it. If one cannot be
// loaded, a message appears, and loading is retried on request or when the network is back.
(() => {
  // surfaces that take clicks themselves, such as a map, are marked: they are not keyboard controls
  const parts = 'button, input, select, [tabindex], [data-surface]';
  const handles = '[role="slider"], [data-surface]';
  const kept = new Map(); // for each island, the recorded events
  const missing = new Map(); // for each island, how to retry
  const asleep = (part) =>
    part.closest('astro-island[ssr]') ??
    part.closest('.widget:not([data-ready]) .widget-figure')?.closest('astro-island');

  // identifies a part after it is redrawn
  const signOf = (part) => [part.tagName, part.id, part.getAttribute('aria-label'), part.dataset.action].join();
  const alike = (island, sign) => [...island.querySelectorAll(parts)].filter((part) => signOf(part) === sign);

  function keep(event) {
    const part = event.target.closest?.(parts);
    const island = part && asleep(part);
    if (!island) return;
    const { type, key, shiftKey, ctrlKey, metaKey, clientX, clientY } = event;
    const isTyped = part.matches('select, input');
    if (type === (isTyped ? 'click' : 'input') || (type === 'keydown' && (isTyped ? part.type !== 'text' : part.matches('button')))) return; // prettier-ignore
    const done = kept.get(island) ?? [];
    const sign = signOf(part);
    const index = alike(island, sign).indexOf(part);
    if (type === 'input' && done.at(-1)?.part === part) done.pop();
    const init = { key, shiftKey, ctrlKey, metaKey, clientX, clientY, bubbles: true, cancelable: true };
    const { left, top } = part.getBoundingClientRect();
    done.push({
      type,
      part,
      sign,
      index,
      value: part.value,
      checked: part.checked,
      files: part.files,
      init,
      left,
      top,
    });
    kept.set(island, done);
  }

  // a drag of a handle: where it started, where it is, and how it ended
  let drag = null;
  function keepDrag(event) {
    const { type, target } = event;
    if (type !== 'pointerdown') {
      if (event.pointerId !== drag?.from.pointerId) return;
      if (type === 'pointermove') drag.to = event;
      else [drag.end, drag] = [event, null];
      return;
    }
    const part = target.closest?.(handles);
    const island = part && asleep(part);
    drag = null;
    if (!island || event.button !== 0) return;
    const sign = signOf(part);
    drag = { type, part, sign, index: alike(island, sign).indexOf(part), from: event };
    kept.set(island, [...(kept.get(island) ?? []), drag]);
  }
  function repeatDrag(handle, done) {
    if (done === drag) drag = null; // from here on, its pointer moves the handle itself
    for (const event of [done.from, done.to, done.end]) {
      if (event) handle.dispatchEvent(new PointerEvent(event.type, { ...pointerOf(event), bubbles: true, cancelable: true })); // prettier-ignore
    }
  }
  const pointerOf = ({ pointerId, pointerType, isPrimary, button, clientX, clientY }) => ({ pointerId, pointerType, isPrimary, button, clientX, clientY }); // prettier-ignore

  async function repeat(island) {
    const done = kept.get(island);
    if (!done || island.matches('[ssr]') || island.querySelector('.widget:not([data-ready]), .cell:not([data-ready])')) return; // prettier-ignore
    kept.delete(island);
    for (const act of done) {
      const { type, part: old, sign, index, value, checked, files, init, left, top } = act;
      // in a recomputed figure or a reloaded page, new parts have replaced the old
      const part = old?.isConnected ? old : alike(island, sign)[index];
      if (!part) continue;
      if (type === 'pointerdown') {
        repeatDrag(part, act);
        await new Promise((drawn) => setTimeout(drawn));
        continue;
      }
      const Kind = { click: MouseEvent, keydown: KeyboardEvent, input: Event }[type];
      if (files) part.files = files;
      else if (type === 'input' && part.type !== 'file') {
        part.value = value;
        part.checked = checked;
      }
      // the event belongs to a place in the part, which may have moved since
      const now = part.getBoundingClientRect();
      const [clientX, clientY] = [init.clientX + now.left - left, init.clientY + now.top - top];
      part.dispatchEvent(new Kind(type, type === 'click' ? { ...init, clientX, clientY } : init));
      await new Promise((drawn) => setTimeout(drawn));
      if (type !== 'input') continue;
      part.dispatchEvent(new Event('change', { bubbles: true }));
      if (part !== document.activeElement) part.dispatchEvent(new FocusEvent('blur'));
    }
  }

  // Recorded events survive a reload, which some browsers need after a shared script has failed to load once.
  const undone = `downhill:undone:${location.pathname}`;
  const islands = () => [...document.querySelectorAll('astro-island')];
  function keepOverReload() {
    const all = islands();
    const left = [...kept].map(([island, done]) => [
      all.indexOf(island),
      done.filter(({ init }) => init).map((event) => ({ ...event, part: null, files: null })), // a drag cannot end across a reload, nor files be kept
    ]);
    try {
      if (left.length) sessionStorage.setItem(undone, JSON.stringify(left));
      else sessionStorage.removeItem(undone);
    } catch {
      // lost if the browser stores nothing
    }
  }
  function takeUp() {
    try {
      const left = JSON.parse(sessionStorage.getItem(undone) ?? '[]');
      sessionStorage.removeItem(undone);
      if (performance.getEntriesByType('navigation')[0]?.type !== 'reload') return;
      const all = islands();
      for (const [index, done] of left) {
        if (!all[index]) continue;
        kept.set(all[index], [...done, ...(kept.get(all[index]) ?? [])]);
        void repeat(all[index]);
      }
    } catch {
      // anything but a list of events is ignored
    }
  }
  addEventListener('pagehide', keepOverReload);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', takeUp);
  else takeUp();

  function tell(island, again) {
    missing.set(island, again);
    const note = document.getElementById('part-missing').content.firstElementChild.cloneNode(true);
    const [tryAgain, reload] = note.querySelectorAll('button');
    tryAgain.onclick = () => retry(island);
    reload.onclick = () => location.reload();
    island.partMissing?.remove();
    island.after((island.partMissing = note));
  }
  function retry(island) {
    const again = missing.get(island);
    forget(island);
    again();
  }
  function forget(island) {
    missing.delete(island);
    island.partMissing?.remove();
  }

  // The figure on a chapter's first screen is loaded at the reader's first move; at once where an address sets it.
  const moves = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'];
  // browsers may report a move of a resting pointer when the layout changes under it
  const isMove = ({ type, movementX, movementY }) =>
    moves.includes(type) && (type !== 'pointermove' || movementX !== 0 || movementY !== 0);
  let whenSeen;
  let moved = false;
  const atFirstMove = (load, ...of) => {
    // something else of the page, such as a number of the prose, may wake it before it is seen, and but once
    let isUp;
    const once = async () => (isUp ? () => {} : ((isUp = true), load()));
    const island = [once, ...of];
    const wake = async () => (await once())();
    of[1].addEventListener('downhill:wake', wake);
    if ('wake' in of[1].dataset) return wake();
    if (moved || location.search || location.hash.startsWith('#moment') || !island[2].closest('.opening'))
      return whenSeen(...island);
    const options = { capture: true, passive: true };
    const start = (event) => {
      if (!isMove(event)) return;
      moved = true;
      for (const move of moves) removeEventListener(move, start, options);
      whenSeen(...island);
    };
    for (const move of moves) addEventListener(move, start, options);
  };
  Object.defineProperty((self.Astro ??= {}), 'visible', {
    get: () => whenSeen && atFirstMove,
    set: (visible) => (whenSeen = visible),
  });

  const keeps = {
    ...{ click: keep, input: keep, keydown: keep },
    ...{ pointerdown: keepDrag, pointermove: keepDrag, pointerup: keepDrag, pointercancel: keepDrag },
  };
  for (const [type, listener] of Object.entries(keeps))
    document.addEventListener(type, listener, { capture: true, passive: true });
  // on a chapter, what has happened since the page began (early.js)
  self.early?.((event) => {
    moved ||= isMove(event);
    keeps[event.type]?.(event);
  });
  document.addEventListener('astro:hydrate', ({ target }) => repeat(target), true);
  new MutationObserver((changes) => {
    for (const { target } of changes) repeat(target.closest('astro-island'));
  }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  document.addEventListener('astro:hydration-error', ({ target }) => tell(target, () => target.start()));
  // from a hydrated part that lacks another
  document.addEventListener('part-missing', ({ target, detail }) =>
    tell(target.closest('astro-island') ?? target, detail),
  );
  document.addEventListener('part-there', ({ target }) => forget(target.closest('astro-island') ?? target));
  addEventListener('online', () => [...missing.keys()].forEach(retry));
})();
