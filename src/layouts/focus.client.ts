import { uncover } from '@ui/controls/uncover';

/**
 * The focus of a reader who uses the keyboard is kept, and in sight: nothing sticky covers what has it. Where that leaves
 * the page, as a button does that is gone once it has been pressed, the focus goes to what came instead, or is nearest. It
 * goes there when the key is released: a key that is held would press that too.
 */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const controlsIn = (place: Node) =>
  place instanceof Element ? [...place.querySelectorAll<HTMLElement>(focusable)] : [];
const isSeen = (element: HTMLElement) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'; // checkVisibility: Safari 17.4
const isReachable = (element: HTMLElement) => element.tabIndex >= 0 && !element.closest('[inert]') && isSeen(element);

/** What had the focus last, and where it goes if that has left the page. */
let held: Element | null = null;
let next: HTMLElement | null = null;
let isByKeys = document.activeElement?.matches(':focus-visible') ?? false;
let isKeyDown = false;

/** The first that follows a gap in its place, else the last in that place, else the same around it. */
function nearest(place: Node | null, after: Node | null): HTMLElement | null {
  if (!place) return null;
  const all = controlsIn(place).filter(isReachable);
  const follows = (element: Node) => after === element || after!.compareDocumentPosition(element) & 4; // it comes after
  const following = after && place.contains(after) ? all.find(follows) : undefined;
  return following ?? all.at(-1) ?? nearest(place.parentNode, place.nextSibling);
}

/** The control that has the same place in what came as another in what is gone, as when a figure is drawn afresh. */
function twin(came: readonly Node[], gone: Node): HTMLElement | undefined {
  const at = controlsIn(gone).indexOf(held as HTMLElement);
  const twins = came.flatMap((node) => controlsIn(node)[at] ?? []);
  return twins.find((one) => one.tagName === held!.tagName && isReachable(one));
}

/** Waits for whatever gives the focus a place of its own. */
const moveSoon = () => requestAnimationFrame(() => requestAnimationFrame(move));
function move() {
  if (!next || isKeyDown) return;
  if (document.activeElement === document.body) next.focus();
  next = null;
}

const leaving = new MutationObserver((records) => {
  for (const { target, removedNodes, nextSibling } of records) {
    const gone = target.isConnected && [...removedNodes].find((node) => node.contains(held));
    if (!gone) continue;
    const came = records.filter((record) => record.target === target).flatMap(({ addedNodes }) => [...addedNodes]);
    const first = controlsIn(target).find((one) => isReachable(one) && came.some((node) => node.contains(one)));
    // what was only moved loses the focus too
    next = held!.isConnected ? (held as HTMLElement) : (twin(came, gone) ?? first ?? nearest(target, nextSibling));
    return moveSoon();
  }
});

function watch() {
  held = document.activeElement;
  leaving.observe(document.body, { childList: true, subtree: true });
}
const onKey = ({ type, isTrusted }: Event) => {
  isKeyDown = type === 'keydown' && isTrusted; // nothing releases one that is replayed
  if (type === 'keyup') return moveSoon();
  isByKeys = true;
  watch();
};
/** A press by touch or mouse moves no focus: on a phone that could open the keyboard. */
const onPointer = () => {
  isByKeys = false;
  leaving.disconnect();
  next = null;
};
/**
 * Scrolls until nothing covers what has been reached. A figure that sticks beside its text, and is taller than the screen,
 * rises only with the end of the text.
 */
function show(reached: Element) {
  if (reached.clientHeight > innerHeight / 2) return; // the browser follows the cursor in a long text
  uncover(reached);
  const figure = reached.closest('.beside-figure');
  if (!figure || reached.getBoundingClientRect().bottom <= innerHeight) return;
  const [text, end] = [figure.parentElement!, figure].map((part) => part.getBoundingClientRect().bottom);
  scrollBy({ top: text - end, behavior: 'instant' });
  uncover(reached);
}
/** After the browser has scrolled to it. */
const showSoon = (reached: Element) => requestAnimationFrame(() => document.activeElement === reached && show(reached));
addEventListener('focusin', ({ target }) => {
  held = target as Element;
  if (isByKeys) showSoon(held);
});
addEventListener('keydown', onKey, true);
addEventListener('keyup', onKey, true);
addEventListener('pointerdown', onPointer, true);
addEventListener('click', ({ detail }) => detail === 0 && watch(), true); // by a screen reader, too
if (isByKeys) {
  watch();
  showSoon(held!);
}
