import { languages } from '@i18n/languages';
import { localeOf, type Locale } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import css from './dialog.css?inline';
import { element } from './element';
import { searchable } from './load';
import { options } from './results';
import { searchStrings } from './strings';

const locale = localeOf(document.documentElement);
const other = languages.find((one) => one !== locale);
const t = searchStrings[locale];
const most = 30;

adopt(css);

const input = element('input', {
  ...{ type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'search-list' },
  ...{ 'aria-autocomplete': 'list', 'aria-label': t.search, placeholder: t.search, enterkeyhint: 'go' },
  ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
});
const close = element('button', { type: 'button', class: 'search-close', 'aria-label': t.close }, '×');
const status = element('p', { role: 'status', class: 'search-status' });
const again = element('button', { type: 'button' }, t.tryAgain);
const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': t.results });
const dialog = element(
  'dialog',
  { class: 'search', 'aria-label': t.search },
  element('div', { class: 'search-head' }, input, close),
  status,
  list,
);
document.body.append(dialog);

/** The languages searched; the other one is added on request. */
let lookedThrough: Locale[] = [locale];
let asked = 0;

const items = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
const activeItem = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

function activate(item: HTMLElement | undefined) {
  activeItem()?.removeAttribute('aria-selected');
  item?.setAttribute('aria-selected', 'true');
  item?.scrollIntoView({ block: 'nearest' });
  if (item) input.setAttribute('aria-activedescendant', item.id);
  else input.removeAttribute('aria-activedescendant');
}

function show(said: (string | Node)[], content: HTMLElement[]) {
  status.replaceChildren(...said);
  list.replaceChildren(...content);
  items().forEach((item, i) => (item.id = `search-${i}`));
  input.setAttribute('aria-expanded', String(items().length > 0));
  activate(undefined);
}

async function look() {
  const turn = ++asked;
  const query = input.value.trim();
  const waiting = setTimeout(() => turn === asked && show([t.loading], []), 200);
  try {
    const searched = await Promise.all(lookedThrough.map(searchable));
    if (turn === asked) tell(query, searched);
  } catch {
    if (turn === asked) show([t.failed, ' ', again], []);
  } finally {
    clearTimeout(waiting);
  }
}

/** Announces the result. */
function tell(query: string, searched: Awaited<ReturnType<typeof searchable>>[]) {
  if (!query) return show([t.hint], t.examples.map(example));
  const [here, there] = searched.map(({ find }) => find(query, most));
  const content = options(here, searched[0].pages, locale);
  const said = !here.length ? t.none(query) : here.length === most ? t.first(most) : t.count(here.length);
  if (other && !there) {
    const offered = element('div', { role: 'option', class: 'search-offer' }, t.offer);
    offered.addEventListener('click', () => void lookInToo(other));
    content.push(offered);
  } else if (other) {
    const group = element('div', { role: 'group', 'aria-labelledby': 'search-other' });
    group.append(element('p', { id: 'search-other', class: 'search-language' }, t.found(there.length)));
    group.append(...options(there, searched[1].pages, other));
    content.push(group);
  }
  show([said], content);
}

async function lookInToo(other: Locale) {
  const count = items().length - 1;
  lookedThrough = [locale, other];
  await look();
  activate(items()[count]);
  input.focus();
}

/** An example of what to search for. */
function example(query: string): HTMLElement {
  const item = element('div', { role: 'option', class: 'search-example' }, query);
  item.addEventListener('click', () => {
    input.value = query;
    input.focus();
    void look();
  });
  return item;
}

input.addEventListener('input', () => void look());
again.addEventListener('click', () => {
  input.focus();
  void look();
});
close.addEventListener('click', () => dialog.close());
// a press outside the dialog's box hits its backdrop
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
list.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  if ((target as Element).closest('a') && !(ctrlKey || metaKey || shiftKey)) dialog.close();
});

input.addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229) return; // the key belongs to an input method
  const all = items();
  const at = all.indexOf(activeItem()!);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1 };
  if (event.key in steps) {
    event.preventDefault();
    activate(all[steps[event.key]]); // beyond the ends is the field itself
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const item = activeItem() ?? all[0];
    if (!item) return;
    const { ctrlKey, metaKey, shiftKey } = event;
    item.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  }
});

/** Opens the dialog with what has already been typed, or with the last query. */
export function open(typed: string) {
  if (dialog.open) return;
  dialog.showModal();
  input.focus();
  if (typed) input.value = typed;
  else input.select();
  void look();
}
