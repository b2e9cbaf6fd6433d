import '@site/search/open.client';
import { asMenu } from '@ui/menu';

/** What the header of a page does: the colour switch, its lists, a language switch that keeps the reader's place. */

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

// the lists of chapters and sections are menus, and close after a choice
for (const list of document.querySelectorAll<HTMLDetailsElement>('.course-menu, .chapter-contents details')) {
  asMenu(list);
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
