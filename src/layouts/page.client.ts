import { linkedCell } from '@cells/saved/link';
import { momentInAddress } from '@kit/moment/address';
import '@kit/numbers/listen.client';
import { arrive } from '@ui/arrive';
import './drop.client';

/** What every page does, an embedded figure's too: links into it lead to what they name. */

/**
 * The element named by the address: a section by its id, the figure of a moment, or the cell that it carries code for.
 */
function namedPlace(): Element | null {
  const cell = linkedCell(location.hash);
  if (cell === null) return document.getElementById(momentInAddress(location.hash)?.figure ?? location.hash.slice(1));
  if (cell.startsWith('widget/')) return document.getElementById(cell.slice(7));
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
  if (momentInAddress(location.hash)) location.reload(); // a figure opens a moment when it is hydrated
  else if (linkedCell(location.hash) !== null) arriveThere();
});
document.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  if (link && link.pathname === location.pathname) setTimeout(arriveThere);
});
const follow = () => void import('./reader.client').catch(() => {});
for (const type of ['scroll', 'focusin']) addEventListener(type, follow, { once: true, passive: true });
