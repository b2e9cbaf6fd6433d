import { partMissing } from '@ui/page';

/**
 * The other language in place: L switches the hovered or focused unit; Shift+L, or the button at the chapter's head,
 * the whole page; a double tap switches what it hits. The code is loaded at the first use.
 */
const button = document.querySelector<HTMLButtonElement>('.chapter .flip');
const reach = { time: 350, pixels: 30 };
/** Elements that handle keys or taps themselves. */
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog';
const pressed = 'a, button, input, label, summary, select, textarea, .widget-figure, .cell, [role="slider"]';

/** The hovered or focused element, whichever changed last. */
let at: Element | null = null;
let tap: { time: number; x: number; y: number } | undefined;

function turn(target: Element | null | 'page') {
  void import('./flip.client').then(
    ({ turnPart, turnPage }) => void (target === 'page' ? turnPage() : turnPart(target)),
    () => partMissing(button!.closest('header'), () => turn(target)),
  );
}

if (button) {
  button.addEventListener('click', () => turn('page'));
  addEventListener('pointermove', ({ target }) => void (at = target as Element), { passive: true });
  addEventListener('focusin', ({ target }) => void (at = target as Element));
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, repeat } = event;
    const isKey = key.toLowerCase() === 'l' || (key === 'Process' && code === 'KeyL'); // as reported by a Chinese input method
    if (!isKey || ctrlKey || metaKey || altKey || defaultPrevented || repeat) return;
    const [inner] = event.composedPath();
    if (inner instanceof Element && inner.closest(fields)) return;
    event.preventDefault();
    turn(shiftKey ? 'page' : at?.isConnected ? at : null);
  });
  addEventListener('pointerup', ({ target, pointerType, timeStamp, clientX, clientY }) => {
    const touched = target as Element;
    if (pointerType !== 'touch' || touched.closest(pressed)) return void (tap = undefined);
    const isSecond =
      tap && timeStamp - tap.time < reach.time && Math.hypot(clientX - tap.x, clientY - tap.y) < reach.pixels;
    tap = isSecond ? undefined : { time: timeStamp, x: clientX, y: clientY };
    if (isSecond && touched.closest('.chapter')) turn(touched);
  });
}
