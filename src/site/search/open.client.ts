import { partMissing } from '@ui/page';

/** Opens the search by its button and by `/`; all else about it is loaded then. */
const button = document.querySelector<HTMLButtonElement>('.search-open');

const open = () =>
  import('./dialog.client').then(
    (dialog) => dialog.open(),
    () => partMissing(button!.closest('header'), () => void open()),
  );

const isField = (target: EventTarget | undefined) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

if (button) {
  button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey } = event;
    // with a Chinese input method the key says 、
    const isSlash = key === '/' || (key === '、' && code === 'Slash');
    if (!isSlash || ctrlKey || metaKey || altKey || event.defaultPrevented || isField(event.composedPath()[0])) return;
    event.preventDefault();
    void open();
  });
}
