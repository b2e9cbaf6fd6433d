import { linkedCell } from '@cells/saved/link';
import { momentInAddress } from '@kit/moment/address';
import '@kit/numbers/listen.client';
import '@site/search/open.client';
import { arrive } from '@ui/arrive';
import { partMissing } from '@ui/page';

/** The shell's own behaviour: the colour switch, a language switch that keeps the reader's place, links into a page. */

const themes = ['auto', 'light', 'dark'] as const;
const storageKey = 'downhill:theme';

const current = () => themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'auto';

function showTheme(button: HTMLButtonElement) {
  button.title = `${button.dataset.label}: ${button.dataset[current()]}`;
  button.setAttribute('aria-label', button.title);
}

function switchTheme() {
  const next = themes[(themes.indexOf(current()) + 1) % themes.length];
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // the choice then lasts for this page
  }
}

/** The id of the section being read: the last heading above the upper third of the window. */
function sectionInView(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')];
  return headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1)?.id ?? '';
}

const themeButton = document.querySelector<HTMLButtonElement>('.theme-switch');
if (themeButton) {
  showTheme(themeButton);
  new MutationObserver(() => showTheme(themeButton)).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  themeButton.addEventListener('click', switchTheme);
}

// the lists of chapters and sections close on Escape, on a press elsewhere, and after a choice
for (const list of document.querySelectorAll<HTMLDetailsElement>('.course-menu, .chapter-contents details')) {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    if (list.contains(document.activeElement)) list.querySelector('summary')!.focus();
    list.open = false;
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!list.contains(target as Node)) list.open = false;
  });
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) list.open = false;
  });
}

const languageLink = document.querySelector<HTMLAnchorElement>('.language-switch');
const pageHref = languageLink?.href;
languageLink?.addEventListener('click', () => {
  const section = sectionInView();
  // an assignment is in its address
  const hash = document.querySelector('[data-in-address]') ? location.hash : section && `#${section}`;
  languageLink.href = pageHref + location.search + hash;
});

// only if the reader has saved the course offline
if (navigator.serviceWorker?.controller)
  setTimeout(() => void import('@site/offline/newer.client').catch(() => {}), 2_000);

const printed = document.querySelector<HTMLElement>('.print-address');
if (printed) {
  printed.textContent = printed.dataset.sentence!.replace('{address}', location.origin + location.pathname);
  printed.hidden = false;
}

/**
 * The element named by the address: a section by its id, the figure of a moment, or the cell that it carries code for.
 */
function namedPlace(): Element | null {
  const cell = linkedCell(location.hash);
  if (cell === null) return document.getElementById(momentInAddress(location.hash)?.figure ?? location.hash.slice(1));
  if (cell.startsWith('widget/')) return document.querySelector(`[data-widget="${cell.slice(7)}"]`);
  const found = document.querySelector(`.cell[data-cell="${cell}"]`);
  // code for a figure names the figure
  return found?.closest('.exercise') ?? found ?? document.getElementById(cell.slice(cell.indexOf('/') + 1));
}

/** Scrolls to the section named by the address, and opens what is folded around it. */
function arriveThere() {
  const section = namedPlace();
  for (let fold = section?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  if (section) arrive((behavior) => section.scrollIntoView({ behavior }));
}

// where the browser restores an earlier scroll position, leave it
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (momentInAddress(location.hash) || (location.hash && visit?.type === 'navigate')) arriveThere();
addEventListener('hashchange', () => {
  if (momentInAddress(location.hash))
    location.reload(); // a figure opens a moment when it is hydrated
  else if (linkedCell(location.hash) !== null) arriveThere();
});
document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  if (link && link.pathname === location.pathname) setTimeout(arriveThere);
});

// A file may be dropped anywhere: none takes the page's place. A moment opens, by its name even where pictures are taken; what
// nothing on the page takes is looked into, whatever it is called.
const savedMoment = /\.moment\b[^/]*\.json$/i;
const takeDropped = (file: File) =>
  void import('@kit/moment/drop').then(
    ({ takeDropped }) => takeDropped(file),
    () => partMissing(document.querySelector('main > *'), () => takeDropped(file)),
  );
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
for (const isFirst of [true, false])
  addEventListener(
    'drop',
    (event) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => !isFirst || savedMoment.test(name));
      if (!file || event.defaultPrevented || (event.target as Element).closest('input[type=file]')) return;
      event.preventDefault();
      event.stopPropagation();
      takeDropped(file);
    },
    isFirst,
  );
