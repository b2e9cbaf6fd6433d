import { localeOf } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import { element } from '../search/element';
import css from './dialog.css?inline';
import { keyStrings } from './strings';

/** The list of the keys that this page has. */
const t = keyStrings[localeOf(document.documentElement)];
const has = (selector: string) => document.querySelector(selector) !== null;
type Row = [keys: string, does: string];

const slides: Row[] = [
  ['→ ↓ N Space PageDown', t.next],
  ['← ↑ P Shift+Space PageUp', t.previous],
  ['Home End', t.ends],
  ['O Esc', t.overview],
  ['S', t.notes],
  ['F', t.full],
  ['Esc', t.back],
];
const page: Row[] = [['/', t.search], ...(has('.chapter .flip') ? ([['L', t.flipPart], ['Shift+L', t.flipPage]] satisfies Row[]) : [])]; // prettier-ignore
const list: Row = ['?', t.list];
const figures = (isDeck: boolean): Row[] => [
  ['← → ↑ ↓', t.move],
  ['Shift+← → ↑ ↓', t.far],
  ...(isDeck ? [] : ([['PageUp PageDown', t.leaps]] satisfies Row[])), // there they turn slides
  ['Home End', t.limits],
];

const row = ([keys, does]: Row) =>
  element(
    'div',
    {},
    element('dt', {}, ...keys.split(' ').flatMap((key) => [element('kbd', {}, key), ' '])),
    element('dd', {}, does),
  );
const part = (title: string, rows: Row[]) => [element('h3', {}, title), element('dl', {}, ...rows.map(row))];

function made(): HTMLDialogElement {
  adopt(css);
  const isDeck = has('.deck');
  const close = element('button', { type: 'button', class: 'keys-close', 'aria-label': t.close }, '×');
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    close,
    element('h2', { id: 'keys-title' }, t.keys),
    ...part(isDeck ? t.slides : t.page, [...(isDeck ? slides : page), list]),
    ...(has('.widget') ? [...part(t.figures, figures(isDeck)), element('p', {}, t.undo)] : []),
  );
  close.addEventListener('click', () => dialog.close());
  // a press outside the dialog's box hits its backdrop
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;
export function open() {
  dialog ??= made();
  if (!dialog.open) dialog.showModal();
}
