import { linkedCell } from '@cells/saved/link';

/** The shell's own behaviour: the colour switch, a language switch that keeps the reader's place, links into a page. */

const themes = ['auto', 'light', 'dark'] as const;
const storageKey = 'downhill:theme';

const current = () => themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'auto';

function showTheme(button: HTMLButtonElement) {
  button.title = `${button.dataset.label}: ${button.dataset[current()]}`;
  button.setAttribute('aria-label', button.title);
}

function switchTheme(button: HTMLButtonElement) {
  const next = themes[(themes.indexOf(current()) + 1) % themes.length];
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // the choice then lasts for this page
  }
  showTheme(button);
}

/** The id of the section that is being read: the last heading above the upper third of the window. */
function sectionInView(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')];
  return headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1)?.id ?? '';
}

const themeButton = document.querySelector<HTMLButtonElement>('.theme-switch');
if (themeButton) {
  showTheme(themeButton);
  themeButton.addEventListener('click', () => switchTheme(themeButton));
}

// Escape, or a press elsewhere, closes the list of chapters
const courseMenu = document.querySelector<HTMLDetailsElement>('.course-menu');
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !courseMenu?.open) return;
  courseMenu.open = false;
  courseMenu.querySelector('summary')!.focus();
});
addEventListener('pointerdown', ({ target }) => {
  if (courseMenu && !courseMenu.contains(target as Node)) courseMenu.open = false;
});

const languageLink = document.querySelector<HTMLAnchorElement>('.language-switch');
const pageHref = languageLink?.href;
languageLink?.addEventListener('click', () => {
  const section = sectionInView();
  languageLink.href = pageHref + location.search + (section && `#${section}`);
});

const framesToArrive = 30;
const ofTheReader = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** What the address points to: a section by its id, or the cell that it carries code for. */
function namedPlace(): Element | null {
  const cell = linkedCell(location.hash);
  if (cell === null) return document.getElementById(location.hash.slice(1));
  const found = document.querySelector(`.cell[data-cell="${cell}"]`);
  return found?.closest('.exercise') ?? found;
}

/**
 * Scrolls to the section that the address points to, and again while what is above it takes its real height, which is only
 * estimated until then. Anything the reader does ends it.
 */
function arrive() {
  const section = namedPlace();
  if (!section) return;
  const journey = new AbortController();
  for (const type of ofTheReader) {
    addEventListener(type, () => journey.abort(), { signal: journey.signal, passive: true });
  }
  let frames = 0;
  const step = () => {
    if (journey.signal.aborted) return;
    section.scrollIntoView();
    if (++frames < framesToArrive) requestAnimationFrame(step);
    else journey.abort();
  };
  requestAnimationFrame(step);
}

// where the browser restores an earlier scroll position, leave it
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (location.hash && visit?.type === 'navigate') arrive();
addEventListener('hashchange', () => linkedCell(location.hash) !== null && arrive());
document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  if (link && link.pathname === location.pathname) setTimeout(arrive);
});
