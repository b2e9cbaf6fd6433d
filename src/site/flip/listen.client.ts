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

/** What stays when its words are replaced. */
const lasting = '.widget, .cell, .predict, .note, [data-block], h2[id], h3[id]';

/** The hovered or focused element, whichever changed last. */
let at: Element | null = null;
/**
 * What was switched last, and where the pointer was: the page moves beneath a resting pointer, but L switches the same
 * thing back.
 */
let rested: { of: Element; x: number; y: number } | null = null;
let pointer = { x: 0, y: 0 };
let tap: { time: number; x: number; y: number } | undefined;

function turn(target: Element | null | 'page') {
  void import('./flip.client').then(
    ({ turnPart, turnPage }) => void (target === 'page' ? turnPage() : turnPart(target)),
    () => partMissing(button!.closest('header'), () => turn(target)),
  );
}

if (button) {
  button.addEventListener('click', () => turn('page'));
  const move = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    pointer = { x, y };
    at = target as Element;
    if (rested && (rested.x !== x || rested.y !== y)) rested = null;
  };
  addEventListener('pointermove', move, { passive: true });
  addEventListener('wheel', () => (rested = null), { passive: true });
  addEventListener('focusin', ({ target }) => {
    at = target as Element;
    rested = null;
  });
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, repeat } = event;
    const isKey = key.toLowerCase() === 'l' || (key === 'Process' && code === 'KeyL'); // as reported by a Chinese input method
    if (!isKey && key !== 'Shift') rested = null;
    if (!isKey || ctrlKey || metaKey || altKey || defaultPrevented || repeat) return;
    const [inner] = event.composedPath();
    if (inner instanceof Element && inner.closest(fields)) return;
    event.preventDefault();
    if (shiftKey) return turn('page');
    const here = rested?.of ?? (at?.isConnected ? at.closest(lasting) : null);
    rested = here && { of: here, ...pointer };
    turn(here);
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
