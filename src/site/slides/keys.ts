import { asksForKeys } from '../keys/open';

const moves: Record<string, string> = {
  ArrowRight: 'next',
  ArrowDown: 'down',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  PageUp: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'overview',
  o: 'overview',
  Enter: 'enter',
  s: 'notes',
  f: 'full',
};
/** The keys of a presenter's remote control: they change slides wherever the focus is. */
const remote = /^Page(?:Up|Down)$/;
const swipe = 60;

/** What uses the arrow keys itself. */
const withArrows = 'input, select, textarea, [role=slider], [role=tablist], [role=grid], [tabindex]:not(button)';

/**
 * Changes slides by keys, a remote control and swipes. A focused element that uses keys itself, such as a figure, keeps
 * them.
 */
export function keysOf(deck: HTMLElement, actions: Record<string, () => void>) {
  const turn = (event: KeyboardEvent) => {
    if (!remote.test(event.key) || (event.target as Element).closest('.deck-notes, dialog')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    actions[moves[event.key]]();
  };
  addEventListener('keydown', turn, true);

  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || defaultPrevented) return;
    const focused = event.composedPath()[0] as Element;
    if (asksForKeys(event)) return actions.keys();
    const isOwn = focused instanceof Element && focused.closest('.deck-figures, input, select, textarea, .predict, dialog, .deck-notes-text'); // prettier-ignore
    const isAcross = /^Arrow(?:Left|Right)$/.test(key) && isOwn && isOwn.matches('.deck-notes-text'); // those scroll up and down
    const isPressed = focused instanceof Element && focused.closest('button, a, summary') && /^[ E]/.test(key);
    const name = moves[key.length === 1 ? key.toLowerCase() : key];
    if (!name || isPressed) return;
    if (isOwn && !isAcross) {
      // back to the slides
      if (key === 'Escape' && !focused.closest('[open], dialog')) (focused as HTMLElement).blur();
      return;
    }
    event.preventDefault();
    actions[shiftKey && key === ' ' ? 'previous' : name]();
  });

  // after moving a handle, the arrow keys move it again, and do not change slides
  const keys = deck.querySelector<HTMLElement>('.deck-keys')!;
  const hint = ({ target, type }: FocusEvent) => {
    const has = type === 'focusin' && (target as Element).matches(`.deck-figures :is(${withArrows})`);
    keys.textContent = has ? keys.dataset.says! : '';
  };
  deck.addEventListener('focusin', hint);
  deck.addEventListener('focusout', hint);

  let from: PointerEvent | null = null;
  const stage = deck.querySelector<HTMLElement>('.deck-stage')!;
  stage.addEventListener('pointerdown', (event) => (from = event.pointerType === 'touch' ? event : null));
  stage.addEventListener('pointercancel', () => (from = null));
  stage.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from || 'overview' in deck.dataset) return;
    const [x, y] = [clientX - from.clientX, clientY - from.clientY];
    from = null;
    if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) actions[x < 0 ? 'next' : 'previous']();
  });
}
