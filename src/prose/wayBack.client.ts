import { goToFigure } from '@kit/ownCode/inFigure';
import { arrive } from '@ui/arrive';
import { lower } from './beside.client';

/**
 * Navigation between a sentence and the figure that it is about. A link that sets a figure leaves an entry in the
 * history, so that the browser's Back returns to the sentence; a button at the foot of the window does the same. While
 * the reader is at a question whose figure is off screen, the button leads to the figure.
 */
const button = document.querySelector<HTMLButtonElement>('.way-back')!;
const chapter = document.querySelector<HTMLElement>('.chapter')!;
const widgets = [...chapter.querySelectorAll<HTMLElement>('.widget')];
const asks = [...chapter.querySelectorAll<HTMLElement>('.predict, .try')];

/** Where the button leads: back to a sentence, or to a figure. */
let way: { to: 'text' } | { to: 'figure'; widget: HTMLElement; from: Element } | undefined;
/**
 * The sentences from which figures were set, and their distance from the top of the window, in the order of the
 * history.
 */
const left: { from: Element; top: number }[] = [];
/** How many of them are behind the current history entry. */
let depth = 0;
/** Whether a link within the page is being followed, which is not a step back. */
let follows = false;
/** The figure that a sentence has sent the reader to, until they leave it. */
let away: { widget: HTMLElement; isThere: boolean } | undefined;

const isSeen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 80 && top < innerHeight - 80;
};
const smoothly = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** Adds a history entry, to return to with the figure as it was. */
function leave(from: Element) {
  left.splice(depth++, Infinity, { from, top: from.getBoundingClientRect().top });
  history.pushState({ left: depth }, '', location.href);
}

function goTo(widget: HTMLElement, from: Element) {
  leave(from);
  away = { widget, isThere: false };
  look();
  arrive((behavior) => widget.scrollIntoView({ block: 'start', behavior }), smoothly());
}

/** The question in the middle of the window, and its figure if that is off screen. */
function figureOutOfSight(): { widget: HTMLElement; from: Element } | undefined {
  const asked = asks.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > innerHeight * 0.2 && top < innerHeight * 0.9;
  });
  if (!asked) return undefined;
  const named = asked.dataset.sets && document.getElementById(asked.dataset.sets);
  const before = widgets.filter((w) => w.compareDocumentPosition(asked) & Node.DOCUMENT_POSITION_FOLLOWING);
  const widget = named || before.at(-1);
  return widget && !widgets.some(isSeen) ? { widget, from: asked } : undefined;
}

/** A reader who has seen the figure and scrolled on is reading elsewhere. */
function endAway() {
  if (!away) return;
  if (isSeen(away.widget)) away.isThere = true;
  else if (away.isThere) away = undefined;
}

function look() {
  endAway();
  const figure = away ? undefined : figureOutOfSight();
  way = away ? { to: 'text' } : figure && { to: 'figure', ...figure };
  button.hidden = !way;
  document.documentElement.toggleAttribute('data-way', !!way);
  if (way) button.textContent = button.dataset[way.to]!;
}

let waiting = 0;
addEventListener('scroll', () => (waiting ||= window.setTimeout(() => ((waiting = 0), look()), 150)), {
  passive: true,
});
addEventListener('popstate', ({ state }) => {
  const isStep = !follows;
  follows = false;
  if (!isStep) return;
  away = undefined;
  look();
  const to = (state as { left?: number } | null)?.left ?? 0;
  const place = to < depth ? left[to] : undefined;
  depth = to;
  if (!place) return;
  // not left to the browser: heights off the screen are only estimates
  const { from, top } = place;
  arrive((behavior) => scrollBy({ top: from.getBoundingClientRect().top - top, behavior }));
});
button.addEventListener('click', () => {
  if (way?.to === 'text') history.back();
  else if (way) goTo(way.widget, way.from);
});
chapter.addEventListener(goToFigure, ({ target }) => goTo(target as HTMLElement, document.activeElement!));
chapter.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element).closest('a');
  const widget = link?.dataset.sets && document.getElementById(link.dataset.sets);
  if (!widget) {
    follows = !!link?.hash && link.pathname === location.pathname;
    return;
  }
  lower(widget);
  if (isWhole(widget)) leave(link);
  else goTo(widget, link);
});

/** Whether a figure's picture is fully visible. */
function isWhole(widget: HTMLElement): boolean {
  const { top, height } = (widget.querySelector('.widget-figure') ?? widget).getBoundingClientRect();
  return top > -40 && top + Math.min(height, innerHeight * 0.6) <= innerHeight;
}
