import { answerTo, onAnswers } from '@kit/answers';
import { startPredictions } from '@prose/predict.client';
import { openKeys } from '../keys/open';
import { takeChapter } from './chapter';
import css from './deck.css?inline';
import { fitAll } from './fit';
import { fitFigure } from './fitFigure';
import { keysOf } from './keys';
import { fillPictures } from './pictures';
import { setFigure } from './setFigure';
import { slidesOf, type Slide } from './slides';
import { speakerOf } from './speaker';

/** Makes slides from a chapter's page, and shows one at a time, or an overview. */
const deck = document.querySelector<HTMLElement>('.deck')!;
const part = <E extends HTMLElement>(name: string) => deck.querySelector<E>(name)!;
const [stage, figures, notes] = [part('.deck-stage'), part('.deck-figures'), part('.deck-notes-text')];
const [count, progress, failed] = [part('.deck-count'), part('.deck-progress'), part('.deck-failed')];

let slides: Slide[] = [];
let leaves: HTMLElement[] = [];
let at = 0;
const isOverview = () => 'overview' in deck.dataset;
const speaker = speakerOf(deck, {
  go: (id) =>
    go(
      leaves.findIndex((leaf) => leaf.id === id),
      false,
    ),
  set: setFigure,
});

async function open() {
  failed.hidden = true;
  const { chapter, styles } = await takeChapter(new URL(deck.dataset.chapter!, location.href).href);
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles, own];
  const made = slidesOf(chapter);
  slides = made.slides;
  for (const [id, island] of made.figures) figures.append(wrapped(island, id));
  leaves = slides.map(leafOf);
  stage.replaceChildren(...leaves);
  startPredictions(stage);
  deck.dataset.open = '';
  go(Math.max(0, named()), false);
  await document.fonts.ready;
  fitAll(leaves);
  void import('@prose/terms.client');
}

/** Figures are fitted when they become visible, are hydrated, or get other space. */
const rooms = new ResizeObserver((changed) => changed.forEach(({ target }) => fitFigure(target as HTMLElement)));

/** A figure is hidden until a slide shows it, and is hydrated then. */
function wrapped(island: Element, id: string) {
  const holder = document.createElement('div');
  holder.className = 'deck-figure';
  holder.dataset.of = id;
  holder.hidden = true;
  holder.append(island);
  holder.addEventListener('astro:hydrate', () => requestAnimationFrame(() => fitFigure(holder)), true);
  rooms.observe(holder);
  return holder;
}

function leafOf({ id, figure, shows }: Slide): HTMLElement {
  const leaf = document.createElement('div');
  leaf.setAttribute('role', 'group');
  leaf.className = 'leaf';
  leaf.id = id;
  const slide = document.createElement('div');
  slide.className = 'slide';
  const text = document.createElement('div');
  text.className = 'slide-text';
  text.append(...shows);
  text.querySelectorAll('h1, h2, h3').forEach((heading) => heading.removeAttribute('id'));
  leaf.setAttribute('aria-label', text.querySelector('h1, h2, h3')!.textContent);
  slide.append(text);
  if (figure) {
    slide.classList.add('with-figure');
    const picture = document.createElement('div');
    picture.className = 'slide-picture';
    picture.dataset.of = figure;
    slide.append(picture);
  }
  leaf.append(slide);
  leaf.addEventListener('click', () => isOverview() && (overview(false), go(leaves.indexOf(leaf))));
  return leaf;
}

/** The slide named by the address: by its own id, by something on it, or by its figure. */
function named(): number {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id) return 0;
  const own = leaves.findIndex((leaf) => leaf.id === id);
  const holds = leaves.findIndex((leaf) => leaf.querySelector(`[id="${CSS.escape(id)}"]`));
  return [own, holds, slides.findIndex(({ figure }) => figure === id)].find((index) => index >= 0) ?? at;
}

function go(index: number, tells = true) {
  if (index < 0 || index >= leaves.length) return;
  at = index;
  const { id, figure, notes: said } = slides[at];
  leaves.forEach((leaf, i) => leaf.toggleAttribute('data-current', i === at));
  for (const holder of figures.children as HTMLCollectionOf<HTMLElement>) holder.hidden = holder.dataset.of !== figure;
  notes.replaceChildren(...said.map((node) => node.cloneNode(true)));
  notes.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  for (const link of notes.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"], [data-sets])'))
    link.target = '_blank'; // the slides stay
  notes.scrollTop = 0;
  holdNotes();
  part('.deck-now').textContent = leaves[at].getAttribute('aria-label');
  part('.deck-coming').textContent = leaves[at + 1]?.getAttribute('aria-label') ?? '';
  count.textContent = `${at + 1} / ${leaves.length}`;
  progress.style.setProperty('--part', `${(at + 1) / leaves.length}`);
  part('[data-action=previous]').setAttribute('aria-disabled', String(at === 0));
  part('[data-action=next]').setAttribute('aria-disabled', String(at === leaves.length - 1));
  const hash = at === 0 ? '' : `#${id}`;
  if (location.hash !== hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
  for (const link of deck.querySelectorAll<HTMLAnchorElement>('.deck-bar a')) link.hash = link.matches('[data-chapter-link]') ? id.replace(/\.\d+$|^title$/, '') : hash; // prettier-ignore
  if (isOverview()) leaves[at].scrollIntoView({ block: 'nearest' });
  if (tells) speaker.tell(id);
}

function overview(on: boolean) {
  if (on) fillPictures(deck, leaves);
  deck.toggleAttribute('data-overview', on);
  for (const leaf of leaves) leaf.firstElementChild!.toggleAttribute('inert', on);
  if (!on) return stage.removeAttribute('tabindex');
  stage.tabIndex = 0; // it scrolls
  stage.focus({ preventScroll: true }); // Enter is not for the button pressed before
  leaves[at].scrollIntoView({ block: 'center' });
}

/** Notes that tell the answer to the question on the slide wait for it where the audience sees them. */
function holdNotes() {
  const asked = leaves[at].querySelector<HTMLElement>('.predict')?.dataset.claim;
  const waits = asked !== undefined && !('speaker' in deck.dataset) && !answerTo(asked);
  notes.hidden = waits;
  part('.deck-notes-wait').hidden = !waits;
}
onAnswers(() => leaves.length && holdNotes());

function showNotes(on: boolean) {
  deck.toggleAttribute('data-notes', on);
  part('[data-action=notes]').setAttribute('aria-pressed', String(on));
  fitAll(leaves);
}

/** How many slides up and down move by: a row of the overview. */
const row = () => (isOverview() ? leaves.filter(({ offsetTop }) => offsetTop === leaves[0].offsetTop).length : 1);

const actions: Record<string, () => void> = {
  next: () => go(at + 1),
  previous: () => go(at - 1),
  down: () => go(at + row()),
  up: () => go(at - row()),
  first: () => go(0),
  last: () => go(leaves.length - 1),
  overview: () => overview(!isOverview()),
  enter: () => isOverview() && overview(false),
  notes: () => showNotes(!('notes' in deck.dataset)),
  speaker: () => speaker.open(),
  again: () => speaker.openSlides(),
  full: () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()), // prettier-ignore
  print: () => print(),
  keys: () => openKeys(deck),
};

deck.addEventListener('click', ({ target }) => {
  const name = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
  if (name && name in actions && !(target as Element).closest('.deck-figures, .deck-stage')) actions[name]();
});
notes.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-sets]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation(); // a figure would follow it too
  speaker.set(link.dataset.sets!, link.search);
});
keysOf(deck, actions);
addEventListener('hashchange', () => go(named()));
addEventListener('beforeprint', () => fillPictures(deck, leaves));
new ResizeObserver(() => fitAll(leaves)).observe(stage);
stage.addEventListener('click', () => requestAnimationFrame(() => fitAll(leaves)));
stage.addEventListener('submit', () => requestAnimationFrame(() => fitAll(leaves)));

const tryToOpen = () =>
  open().catch(() => {
    failed.hidden = false;
  });
part('.deck-failed button').addEventListener('click', () => void tryToOpen());
void tryToOpen();
