import { partMissing } from '@ui/page';
import { asksForKeys, openKeys } from '../keys/open';

/** Opens the search by its button and by `/`, and the list of keys by `?`; everything else is loaded then. */
const button = document.querySelector<HTMLButtonElement>('.search-open');

let isComing = false;
/** The text typed while it is loading. */
let typed = '';

async function open() {
  if (isComing) return;
  isComing = true;
  typed = '';
  try {
    const dialog = await import('./dialog.client');
    dialog.open(typed);
  } catch {
    partMissing(button!.closest('header'), () => void open());
  }
  isComing = false;
}

const isField = (target: EventTarget | undefined) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

if (button) {
  button.addEventListener('click', () => void open());
  document.querySelector('.keys-open button')?.addEventListener('click', () => openKeys(button.closest('header')!));
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (isComing && [...key].length === 1) {
      event.preventDefault();
      typed += key;
      return;
    }
    if (asksForKeys(event)) return openKeys(button.closest('header')!);
    // with a Chinese input method the key gives 、
    const isSlash = key === '/' || (key === '、' && code === 'Slash');
    if (!isSlash || isField(event.composedPath()[0])) return;
    event.preventDefault();
    void open();
  });
}
