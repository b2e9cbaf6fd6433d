/** Finds entries of the reference by part of their name or text. The query is kept in the address. */
import { fill } from '@i18n/fill';
import { arrive } from '@ui/arrive';

const form = document.querySelector<HTMLFormElement>('.reference-search')!;
const field = form.querySelector('input')!;
const told = form.querySelector('p')!;
const entries = [...document.querySelectorAll<HTMLElement>('.api-entry')].map((element) => ({
  element,
  link: document.querySelector<HTMLElement>(`.reference-index a[href="#${element.id}"]`)!,
  text: element.textContent.toLowerCase(),
}));
const groups = [...document.querySelectorAll<HTMLElement>('.reference section, .reference-index p')];

function search() {
  const query = field.value.trim();
  const words = query.toLowerCase().split(/\s+/);
  let found = 0;
  for (const { element, link, text } of entries) {
    const fits = words.every((word) => text.includes(word));
    element.hidden = link.hidden = !fits;
    if (fits) found++;
  }
  for (const group of groups) group.hidden = !group.querySelector('.api-entry:not([hidden]), a:not([hidden]) > code');
  const { found: some, none } = form.dataset as { found: string; none: string };
  told.textContent = !query ? '' : found ? fill(some, { n: found, all: entries.length }) : fill(none, { query });
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function clear() {
  field.value = '';
  search();
}

form.addEventListener('submit', (event) => event.preventDefault());
field.addEventListener('input', search);
field.addEventListener('keydown', (event) => event.key === 'Escape' && clear());
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest('[hidden]')) return;
  clear();
  arrive((behavior) => target.scrollIntoView({ behavior }));
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) search();
