/** A click on a number that a figure prints shows where it comes from; the script for it is loaded at the first click. */
import { partMissing } from '@ui/page';
import { inputs } from './inputs';

const partsOfWidgets = '.widget-figure, .widget-summary, .widget-details';

const open = (widget: Element, act: (module: typeof import('./open')) => void) => {
  const load = () => void import('./open').then(act, () => partMissing(widget, load));
  load();
};

const ownText = ({ childNodes }: Element) =>
  [...childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : ''))
    .join('')
    .trim();

/** The element that prints a number at a place of a figure: words on a plane let the pointer through. */
function printingAt(target: Element, part: Element, x: number, y: number): Element | undefined {
  const words = [...part.querySelectorAll('.at')].filter((word) => {
    const { left, right, top, bottom } = word.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
  return [target, ...words].find((element) => /\d/.test(ownText(element)));
}

/** The number that was last touched: it is marked, and opens at the second touch. */
let touched: string | null = null;

document.addEventListener('click', (event) => {
  const { target, clientX, clientY, pointerType } = event as PointerEvent;
  const pressed = target as Element;
  const before = touched;
  touched = null;
  const part = pressed.closest(partsOfWidgets);
  if (!part || pressed.closest(inputs) || getSelection()?.isCollapsed === false) return;
  // whatever can be pressed or pulled in a figure has a hand as its cursor
  if (!/^(auto|default|text|help)$/.test(getComputedStyle(pressed).cursor)) return;
  const element = printingAt(pressed, part, clientX, clientY);
  const widget = part.closest('.widget')!;
  if (!element) return;
  if (pointerType === 'touch' && element.hasAttribute('data-quantity')) {
    touched = `${widget.id} ${element.getAttribute('data-quantity')}`;
    if (before !== touched) return;
  }
  open(widget, ({ openNumber }) => {
    // a sentence that has settled is rendered again
    const now = element.isConnected ? element : document.elementFromPoint(clientX, clientY);
    const place = now?.closest(partsOfWidgets);
    if (place) openNumber(widget, place, now!, clientX, clientY);
  });
});
document.addEventListener('numbers', ({ target }) =>
  open(target as Element, ({ openNumbers }) => openNumbers(target as Element)),
);
