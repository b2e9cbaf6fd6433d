import { readPage } from '../chapter/readPage';
import { adopt } from '@ui/adopt';
import { openAnswered } from './answered';
import css from './card.css?inline';

adopt(css);

const card = document.createElement('div');
card.className = 'glossary-card';
card.id = 'glossary-card';
card.setAttribute('role', 'tooltip');
card.hidden = true;
document.body.append(card);

/** The glossary page, which is read once. */
let terms: Promise<Document> | undefined;
let shown: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows the glossary entry of a term beside it. If it cannot be loaded, the term remains a link. */
export async function show(term: HTMLAnchorElement) {
  clearTimeout(leaving);
  if (shown === term) return;
  hide();
  shown = term;
  const address = new URL('.', term.href).href;
  terms ??= readPage(address);
  const entry = await terms.then(
    (page) => page.getElementById(term.hash.slice(1)),
    () => void (terms = undefined),
  );
  if (shown !== term || !entry) return;
  const parts = [...entry.children].map((part) => document.importNode(part, true));
  for (const part of parts)
    for (const link of part.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, address).href;
  const [name, ...rest] = parts;
  const title = document.createElement('p');
  title.className = 'glossary-card-name';
  title.append(...name.childNodes);
  card.replaceChildren(title, ...rest);
  openAnswered(card);
  card.hidden = false;
  term.setAttribute('aria-describedby', card.id);
  place(term);
}

/** Beneath the term, or above it if there is no room. */
function place(term: HTMLAnchorElement) {
  const [line] = term.getClientRects();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8));
  const isAbove = line.bottom + height + 8 > innerHeight && line.top > height + 8;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isAbove ? line.top - height - 2 : line.bottom + 2) + scrollY}px`;
}

function hide() {
  clearTimeout(leaving);
  card.hidden = true;
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

const isOfCard = (target: EventTarget | null) =>
  target instanceof Node && (card.contains(target) || (shown?.contains(target) ?? false));

addEventListener('pointerover', ({ target, pointerType }) => {
  clearTimeout(leaving);
  // there is a gap between the term and the card
  if (pointerType === 'mouse' && !isOfCard(target) && document.activeElement !== shown) leaving = setTimeout(hide, 250);
});
addEventListener('pointerdown', ({ target }) => isOfCard(target) || hide());
addEventListener('focusin', ({ target }) => isOfCard(target) || hide());
addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('resize', hide);
